import { Button, CloseButton, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Question } from './answers';
import { freshKey } from './form-draft';
import type { QuestionEditorProps } from './question-editor';

/** The model's own lists: their words are the programme's, their values are not. */
const FIXED: ReadonlySet<Question['means']> = new Set(['origin', 'stage']);
/** Told by codes that the whole network reads, such as `en` or `FR`. */
const CODED: ReadonlySet<Question['means']> = new Set(['languages', 'country']);

/** What can be chosen. An answer is kept by its option's value, so that its words may change. */
export function OptionsEditor({ field, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('intake');
  const { options, means } = field;
  const change = (at: number, part: Partial<Question['options'][number]>): void =>
    onChange({ ...field, options: options.map((option, index) => (index === at ? { ...option, ...part } : option)) });
  const add = (): void => {
    const value = CODED.has(means) ? '' : freshKey('option', new Set(options.map((option) => option.value)));
    onChange({ ...field, options: [...options, { value, label: '' }] });
  };
  return (
    <Fieldset legend={t('editor.options')}>
      {FIXED.has(means) && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('editor.optionsFixed')}
        </Text>
      )}
      <Stack gap={6}>
        {options.map((option, at) => (
          <Option
            key={at}
            number={at + 1}
            option={option}
            isCoded={CODED.has(means)}
            onOption={(part) => change(at, part)}
            onRemove={() => onChange({ ...field, options: options.filter((_, index) => index !== at) })}
          />
        ))}
      </Stack>
      {!FIXED.has(means) && (
        <Button
          size="compact-md"
          variant="default"
          mt="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={add}
        >
          {t('editor.addOption')}
        </Button>
      )}
    </Fieldset>
  );
}

interface OptionProps {
  readonly number: number;
  readonly option: Question['options'][number];
  readonly isCoded: boolean;
  readonly onOption: (part: Partial<Question['options'][number]>) => void;
  readonly onRemove: () => void;
}

function Option({ number, option: { value, label }, isCoded, onOption, onRemove }: OptionProps) {
  const { t } = useTranslation('intake');
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        aria-label={t('editor.option', { number })}
        maxLength={200}
        style={{ flex: 1 }}
        value={label}
        onChange={({ currentTarget }) => onOption({ label: currentTarget.value })}
      />
      {isCoded && (
        <TextInput
          aria-label={t('editor.code', { number })}
          placeholder={t('editor.codeExample')}
          maxLength={10}
          w={90}
          value={value}
          onChange={({ currentTarget }) => onOption({ value: currentTarget.value.trim() })}
        />
      )}
      <CloseButton aria-label={t('editor.removeOption', { label: label || String(number) })} onClick={onRemove} />
    </Group>
  );
}
