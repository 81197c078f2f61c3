import { Anchor, Button, CloseButton, FileButton, Group, List, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveFileDocument, type WholeMeetingFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { MOST_BYTES, upload } from '../kit/upload';
import { useHere } from '../shell/me';

/** Slides, a case, a paper; kept as soon as they are chosen, and each that is not taken says why. */
export function MaterialsSection({ meeting: { id, status, files } }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const { slug, may } = useHere();
  const keeps = may('meetings.run') && status !== 'cancelled';
  const { run, refusals } = useDeed(RemoveFileDocument);
  const { send, sending, faults } = useSending(id);
  const said = [...faults, ...refusals.map(({ message }) => message)].join(' ');
  return (
    <Section
      title={t('materials.title')}
      deeds={
        keeps && (
          <FileButton multiple onChange={(chosen) => void send(chosen)}>
            {(props) => (
              <Button
                {...props}
                size="sm"
                variant="default"
                loading={sending}
                leftSection={<IconPaperclip size={16} aria-hidden />}
              >
                {t('materials.add')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {files.length === 0 && <Empty says={t(keeps ? 'materials.none' : 'materials.noneMine')} />}
      <List listStyleType="none">
        {files.map(({ id: fileId, name, sizeBytes }) => (
          <List.Item key={fileId}>
            <Group gap="xs" wrap="nowrap">
              <Anchor href={`/files/${fileId}?programme=${slug}`} className="break-words">
                {name}
              </Anchor>
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
                {t('materials.kb', { kb: Math.ceil(sizeBytes / 1024).toLocaleString() })}
              </Text>
              {keeps && (
                <CloseButton
                  aria-label={t('materials.remove', { name })}
                  onClick={() => void run({ input: { fileId } })}
                />
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      <div role="alert">
        {said && (
          <Text size="sm" c="var(--mantine-color-error)" className="break-words">
            {said}
          </Text>
        )}
      </div>
    </Section>
  );
}

function useSending(meetingId: string) {
  const { t } = useTranslation('meetings');
  const { slug: programme } = useHere();
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);

  async function sendOne(file: File): Promise<readonly string[]> {
    if (file.size > MOST_BYTES) return [t('materials.tooLarge', { name: file.name, mb: MOST_BYTES / 1024 / 1024 })];
    const answer = await upload(file, { programme, kind: 'meeting', subjectId: meetingId, slot: 'materials' });
    return answer.file === null ? answer.refusals.map(({ message }) => message) : [];
  }

  /** One after the other: the first that is not taken does not stop the next. */
  async function send(chosen: readonly File[]): Promise<void> {
    setSending(true);
    const said: string[] = [];
    for (const file of chosen) said.push(...(await sendOne(file)));
    setFaults(said);
    setSending(false);
    await client.invalidateQueries({ queryKey: [programme] });
  }

  return { send, sending, faults };
}
