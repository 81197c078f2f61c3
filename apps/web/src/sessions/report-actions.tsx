import { ActionIcon, Button, Fieldset, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadActionsDocument } from '../gql/graphql';
import { ask } from '../graph/ask';
import { useHere } from '../shell/me';
import type { ActionDraft, Person } from './report-draft';

interface ReportActionsProps {
  readonly sessionId: string;
  readonly people: readonly Person[];
  readonly actions: readonly ActionDraft[];
  readonly onChange: (actions: readonly ActionDraft[]) => void;
  readonly error?: string | undefined;
}

/** Who: what by when. */
export function ReportActions({ sessionId, people, actions, onChange, error }: ReportActionsProps) {
  const { t } = useTranslation('sessions');
  return (
    <Fieldset legend={t('report.actions')} id="actions" tabIndex={-1}>
      <Stack gap="sm">
        {actions.map((action, index) => (
          <ActionRow
            key={index}
            number={index + 1}
            people={people}
            action={action}
            onChange={(next) => onChange(actions.with(index, next))}
            onRemove={() => onChange(actions.toSpliced(index, 1))}
          />
        ))}
        {error && (
          <Text size="sm" c="var(--mantine-color-error)">
            {error}
          </Text>
        )}
        <JotDown sessionId={sessionId} onAction={(action) => onChange([...actions, action])} />
      </Stack>
    </Fieldset>
  );
}

interface ActionRowProps {
  readonly number: number;
  readonly people: readonly Person[];
  readonly action: ActionDraft;
  readonly onChange: (action: ActionDraft) => void;
  readonly onRemove: () => void;
}

function ActionRow({ number, people, action, onChange, onRemove }: ActionRowProps) {
  const { t } = useTranslation('sessions');
  const owners = people.map(({ membershipId, name }) => ({ value: membershipId, label: name }));
  return (
    <Group align="flex-end" gap="xs">
      <Select
        w={170}
        label={t('report.who', { number })}
        required
        data={owners}
        value={action.ownerId}
        onChange={(ownerId) => onChange({ ...action, ownerId })}
      />
      <TextInput
        style={{ flex: '1 1 200px' }}
        label={t('report.what', { number })}
        required
        minLength={3}
        maxLength={500}
        value={action.text}
        onChange={(event) => onChange({ ...action, text: event.currentTarget.value })}
      />
      <TextInput
        w={150}
        type="date"
        label={t('report.when', { number })}
        value={action.dueOn}
        onChange={(event) => onChange({ ...action, dueOn: event.currentTarget.value })}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('report.removeAction', { number })}
        onClick={onRemove}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

interface JotDownProps {
  readonly sessionId: string;
  readonly onAction: (action: ActionDraft) => void;
}

/** One line in one's own words; the api says what it understood. */
function JotDown({ sessionId, onAction }: JotDownProps) {
  const { t } = useTranslation('sessions');
  const { slug: programme } = useHere();
  const [line, setLine] = useState('');
  const add = async (): Promise<void> => {
    const jotted = line.trim();
    if (jotted === '') return;
    setLine('');
    onAction(await readLine(programme, sessionId, jotted));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void add();
  };
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        style={{ flex: '1 1 220px' }}
        label={t('report.jot')}
        placeholder={t('report.jotExample')}
        value={line}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void add()}>
        {t('report.addAction')}
      </Button>
    </Group>
  );
}

/** A line that nobody can read, or that cannot be asked about now, stays as it was jotted down. */
async function readLine(programme: string, sessionId: string, line: string): Promise<ActionDraft> {
  const unread = { ownerId: null, text: line, dueOn: '' };
  try {
    const { readActions } = await ask(ReadActionsDocument, { sessionId, lines: [line] }, { programme });
    const [read] = readActions;
    return read ? { ownerId: read.ownerId ?? null, text: read.text, dueOn: read.dueOn ?? '' } : unread;
  } catch {
    return unread;
  }
}
