import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveFileDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { useHere } from '../shell/me';
import { FileList } from './file-list';
import { type HeldFile, MOST_BYTES, upload } from './upload';

interface Place {
  /** What kind of thing they hang on, and which. */
  readonly kind: string;
  readonly subjectId: string;
  readonly slot: string;
}

interface FilesOfProps extends Place {
  readonly files: readonly Pick<HeldFile, 'id' | 'name' | 'sizeBytes'>[];
  /** Whether files may be added and taken away now. */
  readonly keeps: boolean;
  /** What they are, while there is none. */
  readonly says: string;
}

/** Files of a thing; kept as soon as they are chosen, and each that is not taken says why. */
export function FilesOf({ kind, subjectId, slot, files, keeps, says }: FilesOfProps) {
  const { t } = useTranslation('kit');
  const { run, refusals } = useDeed(RemoveFileDocument);
  const { send, sending, faults } = useSending({ kind, subjectId, slot });
  const said = [...faults, ...refusals.map(({ message }) => message)].join(' ');
  return (
    <Stack gap="xs" align="flex-start">
      {files.length === 0 && <Text c="dimmed">{says}</Text>}
      <FileList files={files} onRemove={keeps ? (fileId) => void run({ input: { fileId } }) : undefined} />
      {keeps && (
        <FileButton multiple onChange={(chosen) => void send(chosen)}>
          {(props) => (
            <Button
              {...props}
              size="sm"
              variant="default"
              loading={sending}
              leftSection={<IconPaperclip size={16} aria-hidden />}
            >
              {t('files.add')}
            </Button>
          )}
        </FileButton>
      )}
      <div role="alert">
        {said && (
          <Text size="sm" c="var(--mantine-color-error)" className="break-words">
            {said}
          </Text>
        )}
      </div>
    </Stack>
  );
}

function useSending(place: Place) {
  const { t } = useTranslation('kit');
  const { slug: programme } = useHere();
  const client = useQueryClient();
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);

  async function sendOne(file: File): Promise<readonly string[]> {
    if (file.size > MOST_BYTES) return [t('files.tooLarge', { name: file.name, mb: MOST_BYTES / 1024 / 1024 })];
    const answer = await upload(file, { programme, ...place });
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
