import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LettersDocument, type LettersQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

type Letter = LettersQuery['letters']['items'][number];

/** What went out, to whom, and whether it arrived at the next post office. */
export function LettersScreen() {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const columns: readonly Column<Letter>[] = [
    {
      key: 'subject',
      label: t('subject'),
      show: ({ subject }) => (
        <Text fw={600} className="break-words">
          {subject}
        </Text>
      ),
    },
    { key: 'to', label: t('to'), show: (letter) => <Addressee letter={letter} /> },
    { key: 'written', label: t('written'), show: ({ writtenAt }) => <Text size="sm">{showInstant(writtenAt)}</Text> },
    { key: 'state', label: t('state'), show: (letter) => <Fate letter={letter} /> },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Listing
        name={t('title')}
        columns={columns}
        query={listing(slug, LettersDocument, {}, ({ letters }) => letters)}
        empty={<Empty says={t('none')} />}
      />
    </Page>
  );
}

function Addressee({ letter: { toName, toAddress } }: { readonly letter: Letter }) {
  return (
    <Stack gap={0}>
      <Text size="sm">{toName}</Text>
      <Text size="xs" c="dimmed" className="break-words">
        {toAddress}
      </Text>
    </Stack>
  );
}

function Fate({ letter: { state, sentAt, lastError } }: { readonly letter: Letter }) {
  return (
    <Stack gap={2} align="flex-start">
      <StatusBadge state={state} />
      {sentAt && (
        <Text size="xs" c="dimmed">
          {showInstant(sentAt)}
        </Text>
      )}
      {lastError && (
        <Text size="xs" className="break-words">
          {lastError}
        </Text>
      )}
    </Stack>
  );
}
