import { Anchor, Button, CloseButton, FileButton, Group, List, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveFileDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { MOST_BYTES, upload } from '../kit/upload';
import { useHere } from '../shell/me';
import { usePart } from './seat-of';
import type { Session } from './session-screen';

interface PreReadProps {
  readonly session: Session;
  readonly writes: boolean;
}

const TAKES = '.pdf,.docx,.pptx,.xlsx,.png,.jpg,.jpeg';
const MEGABYTE = 1024 * 1024;

/** What the team reads before it meets. */
export function PreRead({ session, writes }: PreReadProps) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const { send, sending, faults } = useSending(session.id);
  const { run, refusals } = useDeed(RemoveFileDocument);
  const { preRead } = session;
  if (!writes && preRead.length === 0) return null;
  const said = [...faults, ...refusals.map(({ message }) => message)].join(' ');
  return (
    <div>
      <Text fw={600}>{t('preRead.title')}</Text>
      <List listStyleType="none">
        {preRead.map(({ id, name }) => (
          <List.Item key={id}>
            <Group gap="xs" wrap="nowrap">
              <Anchor href={`/files/${id}?programme=${slug}`} className="break-words">
                {name}
              </Anchor>
              {writes && (
                <CloseButton
                  aria-label={t('preRead.remove', { name })}
                  onClick={() => void run({ input: { fileId: id } })}
                />
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {preRead.length > 0 && <ReadBy session={session} />}
      {writes && (
        <FileButton multiple accept={TAKES} onChange={(files) => void send(files)}>
          {(props) => (
            <Button
              {...props}
              mt="xs"
              size="sm"
              variant="default"
              loading={sending}
              leftSection={<IconPaperclip size={16} aria-hidden />}
            >
              {t('preRead.add')}
            </Button>
          )}
        </FileButton>
      )}
      <div role="alert">
        {said && (
          <Text size="sm" mt={4} c="var(--mantine-color-error)" className="break-words">
            {said}
          </Text>
        )}
      </div>
    </div>
  );
}

/** Who of the mentors has opened all of it; a mentor is told that this is seen. */
function ReadBy({ session }: Pick<PreReadProps, 'session'>) {
  const { t } = useTranslation('sessions');
  const part = usePart(session);
  const mentors = session.attendees.filter((attendee) => attendee.part !== 'founder');
  const read = mentors.filter(({ hasPreRead }) => hasPreRead);
  const isMentor = part !== null && part !== 'founder';
  if (!isMentor && mentors.every(({ hasPreRead }) => hasPreRead === null)) return null;
  const names = read.map(({ name }) => name).join(', ');
  const seen = names
    ? t('preRead.read', { read: read.length, count: mentors.length, names })
    : t('preRead.readByNobody');
  return (
    <Text size="sm" c="dimmed">
      {isMentor ? t('preRead.told') : seen}
    </Text>
  );
}

function useSending(sessionId: string) {
  const { t } = useTranslation('sessions');
  const { slug: programme } = useHere();
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);

  async function sendOne(file: File): Promise<readonly string[]> {
    if (file.size > MOST_BYTES) return [t('preRead.tooLarge', { name: file.name, mb: MOST_BYTES / MEGABYTE })];
    const answer = await upload(file, { programme, kind: 'session', subjectId: sessionId, slot: 'preread' });
    return answer.file === null ? answer.refusals.map(({ message }) => message) : [];
  }

  /** One after the other: the first that is not taken does not stop the next. */
  async function send(files: readonly File[]): Promise<void> {
    setSending(true);
    const said: string[] = [];
    for (const file of files) said.push(...(await sendOne(file)));
    setFaults(said);
    setSending(false);
    await client.invalidateQueries({ queryKey: [programme] });
  }

  return { send, sending, faults };
}
