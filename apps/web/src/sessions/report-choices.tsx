import { Button, Fieldset, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChoiceDraft } from './report-draft';

interface ReportChoicesProps {
  readonly choices: readonly ChoiceDraft[];
  readonly onChange: (choices: readonly ChoiceDraft[]) => void;
}

const BLANK: ChoiceDraft = { question: '', options: '', decided: '' };

/** S5: advice that differs is kept as options; what the founders decided is theirs to say. */
export function ReportChoices({ choices, onChange }: ReportChoicesProps) {
  const { t } = useTranslation('sessions');
  return (
    <Fieldset legend={t('report.choices')} id="choices" tabIndex={-1}>
      <Stack gap="sm">
        {choices.map((choice, index) => {
          const number = index + 1;
          const field = (name: keyof ChoiceDraft) => ({
            label: t(`choice.${name}`, { number }),
            maxLength: 200,
            value: choice[name],
            onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
              onChange(choices.with(index, { ...choice, [name]: value })),
          });
          return (
            <Group key={index} align="flex-end" gap="xs">
              <TextInput style={{ flex: '1 1 160px' }} {...field('question')} />
              <TextInput
                style={{ flex: '1 1 200px' }}
                required={choice.question !== ''}
                placeholder={t('choice.example')}
                pattern=".+ / .+"
                {...field('options')}
              />
              <TextInput style={{ flex: '1 1 140px' }} {...field('decided')} />
            </Group>
          );
        })}
        <div>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...choices, BLANK])}
          >
            {t('choice.add')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
