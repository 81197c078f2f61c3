import { Checkbox, Group, NativeSelect, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Question } from './answers';
import { askedAs, FIELD_KINDS, FILE_TYPES, hasOptions, MEANINGS } from './form-draft';
import { OptionsEditor } from './options-editor';

export interface QuestionEditorProps {
  readonly field: Question;
  readonly onChange: (field: Question) => void;
}

export function QuestionEditor({ field, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('intake');
  return (
    <Stack gap="sm" p="sm">
      <TextInput
        label={t('editor.label')}
        required
        autoFocus={field.label === ''}
        maxLength={300}
        value={field.label}
        onChange={({ currentTarget }) => onChange({ ...field, label: currentTarget.value })}
      />
      <Textarea
        label={t('editor.help')}
        autosize
        maxLength={1_000}
        value={field.help}
        onChange={({ currentTarget }) => onChange({ ...field, help: currentTarget.value })}
      />
      <Nature field={field} onChange={onChange} />
      <Switch
        label={t('editor.required')}
        checked={field.required}
        onChange={({ currentTarget }) => onChange({ ...field, required: currentTarget.checked })}
      />
      {hasOptions(field.kind) && <OptionsEditor field={field} onChange={onChange} />}
      <Limits field={field} onChange={onChange} />
    </Stack>
  );
}

/** How it is answered, and what the programme learns by it. */
function Nature({ field, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('intake');
  return (
    <Group grow align="flex-start" gap="sm">
      <NativeSelect
        label={t('editor.kind')}
        data={FIELD_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={field.kind}
        onChange={({ currentTarget }) => {
          const kind = FIELD_KINDS.find((one) => one === currentTarget.value);
          if (kind) onChange(askedAs(field, kind));
        }}
      />
      <NativeSelect
        label={t('editor.means')}
        data={[
          { value: '', label: t('editor.meansNothing') },
          ...MEANINGS.map((value) => ({ value, label: t(`means.${value}`) })),
        ]}
        value={field.means ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...field, means: MEANINGS.find((one) => one === currentTarget.value) ?? null })
        }
      />
    </Group>
  );
}

function Limits({ field, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('intake');
  const { kind, takes } = field;
  if (kind === 'date') return <Days field={field} onChange={onChange} />;
  if (kind === 'file')
    return (
      <>
        <Checkbox.Group
          label={t('editor.takes')}
          value={takes}
          onChange={(chosen) => onChange({ ...field, takes: chosen })}
        >
          <Group gap="sm" mt={4}>
            {FILE_TYPES.map((type) => (
              <Checkbox key={type} value={type} label={type} />
            ))}
          </Group>
        </Checkbox.Group>
        <Limit side="max" label={t('editor.mostFiles')} field={field} onChange={onChange} />
      </>
    );
  if (kind === 'choice' || kind === 'consent') return null;
  return (
    <Group grow align="flex-start" gap="sm">
      <Limit side="min" label={t(`editor.min.${kind}`)} field={field} onChange={onChange} />
      <Limit side="max" label={t(`editor.max.${kind}`)} field={field} onChange={onChange} />
    </Group>
  );
}

interface LimitProps extends QuestionEditorProps {
  readonly side: 'min' | 'max';
  readonly label: string;
}

const Limit = ({ side, label, field, onChange }: LimitProps) => (
  <TextInput
    type="number"
    label={label}
    value={field[side] ?? ''}
    onChange={({ currentTarget: { value } }) => onChange({ ...field, [side]: value === '' ? null : Number(value) })}
  />
);

function Days({ field, onChange }: QuestionEditorProps) {
  const { t } = useTranslation('intake');
  return (
    <Group grow align="flex-start" gap="sm">
      {(['from', 'until'] as const).map((side) => (
        <TextInput
          key={side}
          type="date"
          label={t(`editor.${side}`)}
          value={field[side] ?? ''}
          onChange={({ currentTarget }) => onChange({ ...field, [side]: currentTarget.value || null })}
        />
      ))}
    </Group>
  );
}
