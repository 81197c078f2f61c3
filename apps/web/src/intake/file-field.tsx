import { Box, Button, FileButton, Group, Input, Loader, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RemoveFileDocument, type RefusedFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { useHere } from '../shell/me';
import type { Question } from './answers';
import { FileList } from '../kit/file-list';
import { type HeldFile, MOST_BYTES, upload } from '../kit/upload';

interface FileFieldProps {
  readonly asked: Question;
  readonly applicationId: string;
  readonly files: readonly HeldFile[];
  readonly onFiles: (change: (files: HeldFile[]) => HeldFile[]) => void;
  readonly error?: string | undefined;
}

/** Files are kept as soon as they are chosen; each that is not taken says why. */
export function FileField({ asked, applicationId, files, onFiles, error }: FileFieldProps) {
  const { t } = useTranslation('intake');
  const { sending, faults, send } = useSending(asked.key, applicationId, onFiles);
  const { run, refusals } = useDeed(RemoveFileDocument);
  const here = files.filter(({ slot }) => slot === asked.key);
  const remove = async (fileId: string): Promise<void> => {
    if (await run({ input: { fileId } })) onFiles((known) => known.filter(({ id }) => id !== fileId));
  };
  const said = [error, ...faults, ...refusals.map(({ message }) => message)].filter(Boolean).join(' ');
  return (
    <Input.Wrapper
      label={asked.label}
      description={asked.help || undefined}
      required={asked.required}
      labelElement="div"
    >
      {here.length > 0 && (
        <Box mt="xs">
          <FileList files={here} onRemove={(id) => void remove(id)} />
        </Box>
      )}
      <Group gap="sm" mt="xs">
        <FileButton
          multiple
          accept={asked.takes.map((type) => ENDINGS[type] ?? `.${type}`).join(',')}
          onChange={(chosen) => void send(chosen)}
        >
          {(props) => (
            <Button
              {...props}
              id={asked.key}
              variant="default"
              disabled={here.length >= (asked.max ?? 1)}
              leftSection={sending ? <Loader size={16} /> : <IconPaperclip size={16} aria-hidden />}
            >
              {t(sending ? 'file.sending' : 'file.add')}
            </Button>
          )}
        </FileButton>
        <Text size="sm" c="dimmed">
          {t('file.takes', { types: asked.takes.join(', '), mb: MOST_BYTES / 1024 / 1024, count: asked.max ?? 1 })}
        </Text>
      </Group>
      <div role="alert">
        {said && (
          <Text size="sm" mt={4} c="var(--mantine-color-error)" className="break-words">
            {said}
          </Text>
        )}
      </div>
    </Input.Wrapper>
  );
}

const ENDINGS: Readonly<Record<string, string>> = { jpeg: '.jpg,.jpeg' };

function useSending(slot: string, applicationId: string, onFiles: FileFieldProps['onFiles']) {
  const { t } = useTranslation('intake');
  const { slug: programme } = useHere();
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);

  async function sendOne(file: File): Promise<readonly RefusedFragment[]> {
    const answer = await upload(file, { programme, kind: 'application', subjectId: applicationId, slot });
    if (answer.file === null) return answer.refusals;
    const { file: kept } = answer;
    onFiles((known) => [...known, kept]);
    return [];
  }

  /** One after the other: the first that is not taken does not stop the next. */
  async function send(chosen: readonly File[]): Promise<void> {
    setSending(true);
    const said: string[] = [];
    for (const file of chosen) {
      if (file.size > MOST_BYTES) said.push(t('file.tooLarge', { name: file.name, mb: MOST_BYTES / 1024 / 1024 }));
      else said.push(...(await sendOne(file)).map(({ message }) => message));
    }
    setFaults(said);
    setSending(false);
  }

  return { sending, faults, send };
}
