import { Button, CloseButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { UnitForm } from './unit-draft';

interface QuizFieldProps {
  readonly form: UseFormReturnType<UnitForm>;
  readonly error?: string | undefined;
}

/** Questions with their answers, the right one first; learners see them in another order. */
export function QuizField({ form, error }: QuizFieldProps) {
  const { t } = useTranslation('training');
  return (
    <Stack gap="xs" id="quiz" tabIndex={-1}>
      <Text size="sm" fw={600}>
        {t('unit.quiz')}
      </Text>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      {form.values.quiz.map((_, at) => (
        <Group key={at} align="flex-start" gap="xs" wrap="nowrap">
          <Stack gap={6} style={{ flex: 1 }}>
            <TextInput
              label={t('unit.question', { number: at + 1 })}
              required
              {...form.getInputProps(`quiz.${at}.question`)}
            />
            <Textarea
              label={t('unit.options', { number: at + 1 })}
              description={t('unit.optionsHelp')}
              autosize
              minRows={2}
              required
              {...form.getInputProps(`quiz.${at}.options`)}
            />
            <TextInput label={t('unit.because', { number: at + 1 })} {...form.getInputProps(`quiz.${at}.because`)} />
          </Stack>
          <CloseButton
            aria-label={t('unit.questionRemove', { number: at + 1 })}
            onClick={() => form.removeListItem('quiz', at)}
          />
        </Group>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => form.insertListItem('quiz', { question: '', options: '', because: '' })}
        >
          {t('unit.questionAdd')}
        </Button>
      </Group>
    </Stack>
  );
}
