import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { WriteAgendaDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { begin, type DraftItem, minutesOf, pointsOf, reduce } from './agenda-draft';
import { AgendaRow } from './agenda-row';
import type { Session } from './session-screen';

const itemsOf = (agenda: Session['agenda']): readonly DraftItem[] =>
  agenda.map(({ id, title, minutes, topic }) => ({ key: id, title, minutes, topic: topic ?? null }));

export function AgendaEditor({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { id, agenda, agendaVersion, lengthMinutes } = session;
  const [draft, act] = useReducer(reduce, { version: agendaVersion, items: itemsOf(agenda) }, begin);
  const { run, refusals, busy } = useDeed(WriteAgendaDocument);
  useEffect(() => act({ type: 'told', version: agendaVersion, items: itemsOf(agenda) }), [agendaVersion, agenda]);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const items = pointsOf(draft).map(({ title, minutes, topic }) => ({ title: title.trim(), minutes, topic }));
    if (!(await run({ input: { sessionId: id, expectedVersion: draft.version, items } }))) return;
    act({ type: 'saved' });
    notifications.show({ message: t('agenda.saved') });
  }

  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void save(event)}>
      <Refusals refusals={refusals} />
      {draft.theirs && <Theirs onTake={() => act({ type: 'takeTheirs' })} onKeep={() => act({ type: 'keepMine' })} />}
      {pointsOf(draft).length === 0 && <Text>{t('agenda.ask')}</Text>}
      <Stack component="ol" gap="md" m={0} p={0} id="items" tabIndex={-1} style={{ listStyle: 'none' }}>
        {draft.items.map((item, index) => (
          <AgendaRow
            key={item.key}
            item={item}
            index={index}
            count={draft.items.length}
            added={item.key === draft.added}
            act={act}
          />
        ))}
      </Stack>
      <Group justify="space-between">
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => act({ type: 'add' })}>
          {t('agenda.add')}
        </Button>
        <Group gap="sm">
          <Text size="sm" c="dimmed" role="status">
            {t('agenda.sum', { minutes: minutesOf(pointsOf(draft)), of: lengthMinutes })}
          </Text>
          <Button type="submit" loading={busy} disabled={!draft.dirty || draft.theirs !== null}>
            {t('agenda.save')}
          </Button>
        </Group>
      </Group>
    </Stack>
  );
}

/** Somebody saved in the meantime: neither side's words are lost without a choice. */
function Theirs({ onTake, onKeep }: { readonly onTake: () => void; readonly onKeep: () => void }) {
  const { t } = useTranslation('sessions');
  return (
    <Alert color="orange" role="alert" title={t('agenda.changed')}>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={onTake}>
          {t('agenda.takeTheirs')}
        </Button>
        <Button size="xs" variant="default" onClick={onKeep}>
          {t('agenda.keepMine')}
        </Button>
      </Group>
    </Alert>
  );
}
