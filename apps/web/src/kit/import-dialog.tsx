import { Alert, Button, FileInput, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportResultFragment, RefusedFragment, TypedDocumentString } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ImportReport } from './import-report';
import { Refusals } from './refusals';
import { textOfFile } from './text-of-file';

interface Answer {
  readonly [field: string]: {
    readonly refusals: readonly RefusedFragment[];
    readonly report?: ImportResultFragment | null;
  };
}
interface Variables {
  readonly input: { readonly text: string; readonly dryRun: boolean };
}

interface ImportDialogProps<R extends object> {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly document: TypedDocumentString<R, Variables>;
  readonly title: string;
  /** Which columns are understood. */
  readonly header: string;
}

/** Rows from a spreadsheet: first what would happen, row by row, then the deed. */
export function ImportDialog<R extends { [K in keyof R]: Answer[string] }>({
  opened,
  onClose,
  document,
  title,
  header,
}: ImportDialogProps<R>) {
  const [text, setText] = useState('');
  const [report, setReport] = useState<ImportResultFragment | null>(null);
  const { run, refusals, busy, reset } = useDeed(document);
  const send = async (dryRun: boolean): Promise<void> =>
    setReport((await run({ input: { text, dryRun } }))?.report ?? null);
  const leave = (): void => {
    setReport(null);
    reset();
    onClose();
  };
  return (
    <Modal opened={opened} onClose={leave} title={title} size="xl">
      <Stack gap="sm">
        <Refusals refusals={refusals} />
        {report ? (
          <ImportReport
            report={report}
            busy={busy}
            onImport={() => void send(false)}
            onAgain={() => setReport(null)}
            onClose={leave}
          />
        ) : (
          <Source header={header} text={text} onText={setText} busy={busy} onCheck={() => void send(true)} />
        )}
      </Stack>
    </Modal>
  );
}

interface SourceProps {
  readonly header: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly busy: boolean;
  readonly onCheck: () => void;
}

function Source({ header, text, onText, busy, onCheck }: SourceProps) {
  const { t } = useTranslation('kit');
  const [unreadable, setUnreadable] = useState(false);
  const take = (file: File | null): void => {
    setUnreadable(false);
    if (file) textOfFile(file).then(onText, () => setUnreadable(true));
  };
  return (
    <>
      <Text size="sm" c="dimmed">
        {header}
      </Text>
      {unreadable && (
        <Alert color="red" role="alert">
          {t('import.unreadable')}
        </Alert>
      )}
      <FileInput
        label={t('import.file')}
        accept=".csv,text/csv,text/plain"
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        onChange={take}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
      />
      <Textarea
        id="text"
        label={t('import.text')}
        minRows={6}
        maxRows={12}
        autosize
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        styles={{ input: { fontFamily: 'monospace', fontSize: 13 } }}
      />
      <Group justify="flex-end">
        <Button loading={busy} disabled={text.trim() === ''} onClick={onCheck}>
          {t('import.check')}
        </Button>
      </Group>
    </>
  );
}
