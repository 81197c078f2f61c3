import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldKind, RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { Empty } from '../kit/empty';
import type { Question } from './answers';
import { FIELD_KINDS, freshKey, moved, newQuestion } from './form-draft';
import { QuestionCard } from './question-card';

type Change = (fields: readonly Question[]) => readonly Question[];

interface QuestionListProps {
  readonly fields: readonly Question[];
  readonly refusals: readonly RefusedFragment[];
  readonly onFields: (change: Change) => void;
}

/** The questions in their order; one at a time is open to be worked on. */
export function QuestionList({ fields, refusals, onFields }: QuestionListProps) {
  const { t } = useTranslation('intake');
  const [opened, setOpened] = useState<string | null>(null);
  const takeAway = useTakeAway(onFields);
  const errors = byField(refusals);
  const add = (kind: FieldKind): void => {
    const key = freshKey('question', new Set(fields.map((field) => field.key)));
    onFields((known) => [...known, newQuestion(kind, key)]);
    setOpened(key);
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('builder.keys')}
      </Text>
      {fields.length === 0 && <Empty says={t('builder.empty')} />}
      <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {fields.map((field, at) => (
          <QuestionCard
            key={field.key}
            field={field}
            place={at + 1}
            of={fields.length}
            isOpen={opened === field.key}
            error={errors[field.key]}
            onToggle={() => setOpened(opened === field.key ? null : field.key)}
            onMove={(by) => onFields((known) => moved(known, at, by))}
            onChange={(changed) => onFields((known) => known.map((one) => (one.key === field.key ? changed : one)))}
            onRemove={() => takeAway(field, at)}
          />
        ))}
      </Stack>
      <Add onAdd={add} />
    </Stack>
  );
}

function Add({ onAdd }: { readonly onAdd: (kind: FieldKind) => void }) {
  const { t } = useTranslation('intake');
  const [kind, setKind] = useState<FieldKind>('text');
  return (
    <Group align="flex-end" gap="sm">
      <NativeSelect
        label={t('builder.newKind')}
        data={FIELD_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={({ currentTarget }) => setKind(FIELD_KINDS.find((one) => one === currentTarget.value) ?? 'text')}
      />
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => onAdd(kind)}>
        {t('builder.add')}
      </Button>
    </Group>
  );
}

/** Takes a question away, and puts it back where it was when that was a slip. */
function useTakeAway(onFields: (change: Change) => void): (field: Question, at: number) => void {
  const { t } = useTranslation('intake');
  return (field, at) => {
    onFields((known) => known.filter(({ key }) => key !== field.key));
    const id = `question-gone-${field.key}`;
    const putBack = (): void => {
      onFields((known) => [...known.slice(0, at), field, ...known.slice(at)]);
      notifications.hide(id);
    };
    notifications.show({
      id,
      autoClose: 10_000,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('builder.removed', { label: field.label || t('builder.noLabel') })}</Text>
          <Button size="compact-sm" variant="default" onClick={putBack}>
            {t('builder.undo')}
          </Button>
        </Group>
      ),
    });
  };
}
