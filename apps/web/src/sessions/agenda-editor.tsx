import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { WriteAgendaDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useAutosave } from '../kit/use-autosave';
import { begin, type DraftItem, minutesOf, pointsOf, reduce } from './agenda-draft';
import { AgendaRow } from './agenda-row';
import { Publish } from './publish';
import { SavedAt } from './saved-at';
import type { Session } from './session-screen';

const itemsOf = (agenda: Session['agenda']): readonly DraftItem[] =>
  agenda.map(({ id, title, minutes, topic, ask, words }) => ({
    key: id,
    title,
    minutes,
    topic: topic ?? null,
    ask,
    words: words ?? '',
  }));

/** Saved as one types; the team sees it grow (S1). */
export function AgendaEditor({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { id, agenda, agendaVersion, lengthMinutes } = session;
  const [draft, act] = useReducer(reduce, { version: agendaVersion, items: itemsOf(agenda) }, begin);
  const { run, refusals, busy } = useDeed(WriteAgendaDocument);
  useEffect(() => {
    // What comes back while one's own words are on their way is one's own.
    if (!busy) act({ type: 'told', version: agendaVersion, items: itemsOf(agenda) });
  }, [busy, agendaVersion, agenda]);

  async function save(): Promise<boolean> {
    const { items: sent, version } = draft;
    const items = pointsOf(draft).map(({ title, minutes, topic, ask, words }) => ({
      title: title.trim(),
      minutes,
      topic,
      ask,
      words: words.trim() || null,
    }));
    const saved = await run({ input: { sessionId: id, expectedVersion: version, items } });
    if (saved) act({ type: 'saved', version: saved.session?.agendaVersion ?? version + 1, items: sent });
    return saved !== null;
  }
  useAutosave(draft.dirty && !busy && draft.theirs === null, draft.items, () => void save());

  return (
    <Stack gap="sm">
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
        <Text size="sm" c="dimmed">
          {t('agenda.sum', { minutes: minutesOf(pointsOf(draft)), of: lengthMinutes })}
        </Text>
      </Group>
      <Group justify="space-between">
        <SavedAt dirty={draft.dirty} failed={refusals.length > 0} />
        <Publish
          session={session}
          isEmpty={pointsOf(draft).length === 0}
          isSaving={busy}
          onFirst={() => (draft.dirty ? save() : Promise.resolve(true))}
        />
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
