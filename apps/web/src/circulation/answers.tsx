import { Alert, Badge, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeListFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { showDistance, showInstant } from '../texts/dates';
import { EntryAnswers } from './entry-answers';

/** A list that went out: how far its letters are, and what mentors say to each venture. */
export function Answers({ list }: { readonly list: WholeListFragment }) {
  const { t } = useTranslation('circulation');
  const { sentAt, cutOffAt, closedAt, remindedAt, readers, answerers, entries } = list;
  if (!sentAt) return <Empty says={`${t('skipped')}. ${t('emptyText')}`} />;
  return (
    <>
      <Sending list={list} />
      <Section title={t('answers')}>
        <Facts
          facts={[
            [t('column.sent'), showInstant(sentAt)],
            [t('column.cutOff'), cutOffAt && showInstant(cutOffAt)],
            [t('column.answered'), t('of', { part: answerers, whole: readers })],
          ]}
        />
        <Group gap="xs">
          {closedAt ? (
            <Badge color="gray">{t('closed', { distance: showDistance(closedAt) })}</Badge>
          ) : (
            cutOffAt && <Badge color="blue">{t('closes', { distance: showDistance(cutOffAt) })}</Badge>
          )}
          {remindedAt && <Badge color="gray">{t('reminded', { distance: showDistance(remindedAt) })}</Badge>}
        </Group>
        {readers > 0 && (
          <Progress
            value={(answerers / readers) * 100}
            aria-label={t('answered', { part: answerers, whole: readers })}
          />
        )}
      </Section>
      {entries.map((entry) => (
        <EntryAnswers key={entry.id} entry={entry} />
      ))}
    </>
  );
}

/** Seen until every letter has gone, and where the mail server refused one. */
function Sending({
  list: { status, readers, lettersWaiting, lettersSent, lettersFailed },
}: {
  readonly list: WholeListFragment;
}) {
  const { t } = useTranslation('circulation');
  const isDealing = status === 'sent' && lettersWaiting + lettersSent + lettersFailed === 0;
  if (!isDealing && lettersWaiting === 0 && lettersFailed === 0) return null;
  return (
    <Alert color={lettersFailed > 0 ? 'orange' : 'blue'} role="status" title={t('progress')}>
      <Stack gap="xs">
        <Text size="sm">{isDealing ? t('dealing') : t('progressText', { sent: lettersSent, whole: readers })}</Text>
        {!isDealing && <Progress value={(lettersSent / Math.max(readers, 1)) * 100} aria-label={t('progress')} />}
        {lettersFailed > 0 && <Text size="sm">{t('failed', { count: lettersFailed })}</Text>}
      </Stack>
    </Alert>
  );
}
