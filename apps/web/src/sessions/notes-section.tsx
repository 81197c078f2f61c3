import { Badge, Button, CloseButton, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoteReaders, RemoveNoteDocument, WriteNoteDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDistance } from '../texts/dates';
import type { Session } from './session-screen';

const READERS = ['mine', 'team', 'office'] as const satisfies readonly NoteReaders[];

/** Notes of one's own; each carries who may read it (V4). */
export function NotesSection({ session: { id, notes } }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  return (
    <Section title={t('notes.title')}>
      {notes.length === 0 && <Empty says={t('notes.none')} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {notes.map((note) => (
          <Note key={note.id} note={note} />
        ))}
      </Stack>
      <NoteForm sessionId={id} />
    </Section>
  );
}

function Note({
  note: { id, words, readers, authorName, isMine, writtenAt },
}: {
  readonly note: Session['notes'][number];
}) {
  const { t } = useTranslation('sessions');
  const { run, refusals } = useDeed(RemoveNoteDocument);
  return (
    <li>
      <Refusals refusals={refusals} />
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text className="break-words" style={{ whiteSpace: 'pre-line' }} maw={720}>
          {words}
        </Text>
        {isMine && <CloseButton aria-label={t('notes.remove')} onClick={() => void run({ input: { noteId: id } })} />}
      </Group>
      <Group gap={8}>
        <Badge color="gray" tt="none" leftSection={<IconLock size={12} aria-hidden />}>
          {t(`notes.readers.${readers}`)}
        </Badge>
        <Text size="sm" c="dimmed">
          {isMine ? showDistance(writtenAt) : `${authorName}, ${showDistance(writtenAt)}`}
        </Text>
      </Group>
    </li>
  );
}

function NoteForm({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('sessions');
  const [words, setWords] = useState('');
  const [readers, setReaders] = useState<NoteReaders>('mine');
  const { run, refusals, busy } = useDeed(WriteNoteDocument);
  async function write(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: { sessionId, readers, words: words.trim() } })) setWords('');
  }
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => void write(event)} maw={720}>
      <Refusals refusals={refusals} />
      <Textarea
        label={t('notes.words')}
        required
        autosize
        minRows={2}
        maxLength={10_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          aria-label={t('notes.who')}
          size="xs"
          data={READERS.map((value) => ({ value, label: t(`notes.readers.${value}`) }))}
          value={readers}
          onChange={setReaders}
        />
        <Button type="submit" size="sm" variant="default" loading={busy}>
          {t('notes.deed')}
        </Button>
      </Group>
    </Stack>
  );
}
