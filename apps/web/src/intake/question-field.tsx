import { Checkbox, Group, NativeSelect, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Given, listOf, type Question, textOf } from './answers';

export interface QuestionFieldProps {
  readonly asked: Question;
  readonly given: Given | undefined;
  readonly onAnswer: (given: Given) => void;
  readonly error?: string | undefined;
}

/** A question of a form, answered by what fits its kind; files hang elsewhere. */
export function QuestionField(props: QuestionFieldProps) {
  const Kind = KINDS[props.asked.kind];
  return <Kind {...props} />;
}

type Kind = (props: QuestionFieldProps) => ReactNode;

/** More than these are chosen from a list that opens. */
const MOST_RADIOS = 7;
/** Characters that are left when it is worth saying so. */
const NEARLY = 0.8;

const outside = ({ key, label, help, required }: Question) => ({
  id: key,
  label,
  description: help || undefined,
  required,
});

const LineField: Kind = ({ asked, given, onAnswer, error }) => (
  <TextInput
    {...outside(asked)}
    value={textOf(given)}
    onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
    error={error}
  />
);

const LongField: Kind = ({ asked, given, onAnswer, error }) => (
  <div>
    <Textarea
      {...outside(asked)}
      autosize
      minRows={4}
      maxRows={18}
      value={textOf(given)}
      onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
      error={error}
    />
    <Length asked={asked} letters={textOf(given).trim().length} />
  </div>
);

function Length({ asked: { max }, letters }: { readonly asked: Question; readonly letters: number }) {
  const { t } = useTranslation('intake');
  if (max === null || letters < max * NEARLY) return null;
  return (
    <Text size="sm" c={letters > max ? 'var(--mantine-color-error)' : 'dimmed'} ta="end">
      {t('field.letters', { letters: letters.toLocaleString(), max: max.toLocaleString() })}
    </Text>
  );
}

const OneField: Kind = (props) =>
  props.asked.options.length > MOST_RADIOS ? <SelectField {...props} /> : <RadioField {...props} />;

const RadioField: Kind = ({ asked, given, onAnswer, error }) => (
  <Radio.Group
    {...outside(asked)}
    tabIndex={-1}
    errorProps={{ mt: 'xs' }}
    value={textOf(given)}
    onChange={onAnswer}
    error={error}
  >
    <Stack gap="xs" mt="xs">
      {asked.options.map(({ value, label }) => (
        <Radio key={value} value={value} label={label} />
      ))}
    </Stack>
  </Radio.Group>
);

const SelectField: Kind = ({ asked, given, onAnswer, error }) => (
  <NativeSelect
    {...outside(asked)}
    data={[{ value: '', label: '' }, ...asked.options.map(({ value, label }) => ({ value, label }))]}
    value={textOf(given)}
    onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
    error={error}
  />
);

const ManyField: Kind = ({ asked, given, onAnswer, error }) => (
  <Checkbox.Group
    {...outside(asked)}
    tabIndex={-1}
    errorProps={{ mt: 'xs' }}
    value={listOf(given)}
    onChange={onAnswer}
    error={error}
  >
    <Group gap="sm" mt="xs">
      {asked.options.map(({ value, label }) => (
        <Checkbox key={value} value={value} label={label} />
      ))}
    </Group>
  </Checkbox.Group>
);

const NumberField: Kind = ({ asked, given, onAnswer, error }) => (
  <TextInput
    {...outside(asked)}
    inputMode="decimal"
    maw={220}
    value={textOf(given)}
    onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
    error={error}
  />
);

const DayField: Kind = ({ asked, given, onAnswer, error }) => (
  <TextInput
    {...outside(asked)}
    type="date"
    maw={220}
    min={asked.from ?? undefined}
    max={asked.until ?? undefined}
    value={textOf(given)}
    onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
    error={error}
  />
);

const ConsentField: Kind = ({ asked, given, onAnswer, error }) => (
  <Checkbox
    {...outside(asked)}
    checked={textOf(given) === 'true'}
    onChange={({ currentTarget }) => onAnswer(currentTarget.checked ? 'true' : '')}
    error={error}
  />
);

const KINDS: Readonly<Record<Question['kind'], Kind>> = {
  text: LineField,
  longText: LongField,
  choice: OneField,
  choices: ManyField,
  number: NumberField,
  date: DayField,
  consent: ConsentField,
  file: () => null,
};
