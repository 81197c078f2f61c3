import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type LetterLineFragment, SendLetterAgainDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import type { Column } from '../kit/listing';
import { Refusals } from '../kit/refusals';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { ReadLetter } from './read-letter';
import { useKindName } from './use-kind-name';

interface CellProps {
  readonly letter: LetterLineFragment;
}

export function useLetterColumns(): readonly Column<LetterLineFragment>[] {
  const { t } = useTranslation('notifications');
  return [
    { key: 'subject', label: t('subject'), show: (letter) => <Subject letter={letter} /> },
    { key: 'to', label: t('to'), show: (letter) => <Addressee letter={letter} /> },
    { key: 'written', label: t('written'), show: ({ writtenAt }) => <Text size="sm">{showInstant(writtenAt)}</Text> },
    { key: 'state', label: t('state'), show: (letter) => <Fate letter={letter} /> },
  ];
}

function Subject({ letter }: CellProps) {
  const { t } = useTranslation('notifications');
  const nameOf = useKindName();
  const { subject, kind, holdsSecret } = letter;
  return (
    <Stack gap={2} align="flex-start">
      <Text fw={600} className="break-words">
        {subject}
      </Text>
      {kind && (
        <Text size="xs" c="dimmed">
          {nameOf(kind)}
        </Text>
      )}
      {holdsSecret ? (
        <Text size="xs" c="dimmed">
          {t('secret')}
        </Text>
      ) : (
        <ReadLetter letter={letter} />
      )}
    </Stack>
  );
}

function Addressee({ letter: { toName, toAddress } }: CellProps) {
  return (
    <Stack gap={0}>
      <Text size="sm" className="break-words">
        {toName}
      </Text>
      <Text size="xs" c="dimmed" className="break-words">
        {toAddress}
      </Text>
    </Stack>
  );
}

function Fate({ letter }: CellProps) {
  const { t } = useTranslation('notifications');
  const { may } = useHere();
  const { state, sentAt, waitUntil, attempts, lastError, isSendable } = letter;
  const waits = (state === 'quiet' || state === 'gathered') && waitUntil;
  const lines = [
    sentAt && showInstant(sentAt),
    waits && t(`until.${state}`, { when: showInstant(waitUntil) }),
    (attempts > 1 || state === 'failed') && t('attempts', { count: attempts }),
  ].filter((line) => typeof line === 'string');
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge state={state} />
      {lines.map((line) => (
        <Text key={line} size="xs" c="dimmed">
          {line}
        </Text>
      ))}
      {lastError && (
        <Text size="xs" className="break-words" maw="22rem">
          {lastError}
        </Text>
      )}
      {isSendable && may('letters.send') && <SendAgain letter={letter} />}
    </Stack>
  );
}

function SendAgain({ letter: { id, subject, toName: name } }: CellProps) {
  const { t } = useTranslation('notifications');
  const { run, refusals, busy } = useDeed(SendLetterAgainDocument);
  const press = async (): Promise<void> => {
    if (await run({ input: { letterId: id } })) notifications.show({ message: t('sentAgain', { name }) });
  };
  return (
    <>
      <Button
        size="compact-md"
        variant="light"
        loading={busy}
        aria-label={t('againLabel', { subject, name })}
        onClick={() => void press()}
      >
        {t('again')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}
