import { Badge, Button, SegmentedControl, Stack, Text } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RepliesDocument, type RepliesQuery, SettleMailDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { showDistance, showInstant } from '../texts/dates';

type Reply = RepliesQuery['incomingMails']['items'][number];

/** What came back to the letters: first what the office has to see to. */
export function RepliesScreen() {
  const { t } = useTranslation('mail');
  const { slug } = useHere();
  const navigate = useNavigate({ from: '/p/$slug/replies' });
  const waiting = useSearch({ from: '/p/$slug/replies' }).which !== 'all';
  const show = (which: string): void => void navigate({ search: which === 'all' ? { which } : {}, replace: true });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SegmentedControl
        aria-label={t('which')}
        value={waiting ? 'waiting' : 'all'}
        onChange={show}
        data={[
          { value: 'waiting', label: t('waiting') },
          { value: 'all', label: t('all') },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      <Listing
        name={t('title')}
        columns={useColumns()}
        query={listing(slug, RepliesDocument, { waiting }, ({ incomingMails }) => incomingMails)}
        empty={<Empty says={t(waiting ? 'noneWaiting' : 'none')} />}
      />
    </Page>
  );
}

function useColumns(): readonly Column<Reply>[] {
  const { t } = useTranslation('mail');
  return [
    { key: 'from', label: t('from'), show: (reply) => <Writer reply={reply} /> },
    { key: 'says', label: t('says'), show: (reply) => <Says reply={reply} /> },
    { key: 'about', label: t('about'), show: (reply) => <About reply={reply} /> },
    { key: 'came', label: t('came'), show: ({ cameAt }) => <Text size="sm">{showInstant(cameAt)}</Text> },
    { key: 'deed', label: t('deed'), show: (reply) => <SeenTo reply={reply} /> },
  ];
}

const nameOf = ({ fromName, fromAddress }: Reply): string => fromName ?? fromAddress ?? '';

function Writer({ reply }: { readonly reply: Reply }) {
  return (
    <Stack gap={0}>
      <Text fw={600} className="break-words">
        {nameOf(reply)}
      </Text>
      <Text size="xs" c="dimmed" className="break-words">
        {reply.fromAddress}
      </Text>
    </Stack>
  );
}

function Says({ reply: { outcome, words, proposedAt, subject } }: { readonly reply: Reply }) {
  const { t } = useTranslation('mail');
  return (
    <Stack gap={4} align="flex-start" maw="28rem">
      <Badge color={outcome === 'time' || outcome === 'guest' ? 'orange' : 'gray'}>
        {t(`outcome.${outcome ?? 'unread'}`)}
      </Badge>
      {proposedAt && <Text size="sm">{t('proposed', { when: showInstant(proposedAt) })}</Text>}
      <Text size="sm" className="break-words" style={{ whiteSpace: 'pre-wrap' }} lineClamp={8}>
        {words ?? subject}
      </Text>
    </Stack>
  );
}

function About({ reply: { sessionId, sessionName, invitedName } }: { readonly reply: Reply }) {
  const { t } = useTranslation('mail');
  const { slug } = useHere();
  if (!sessionId) return null;
  return (
    <Stack gap={0}>
      <Link to="/p/$slug/sessions/$id" params={{ slug, id: sessionId }}>
        {sessionName}
      </Link>
      <Text size="xs" c="dimmed">
        {t('invited', { name: invitedName })}
      </Text>
    </Stack>
  );
}

function SeenTo({ reply }: { readonly reply: Reply }) {
  const { t } = useTranslation('mail');
  const { run, refusals, busy } = useDeed(SettleMailDocument);
  if (reply.settledAt) {
    return (
      <Text size="sm" c="dimmed">
        {t('settled', { distance: showDistance(reply.settledAt) })}
      </Text>
    );
  }
  if (!reply.waits) return null;
  return (
    <>
      <Button
        size="compact-md"
        variant="light"
        loading={busy}
        aria-label={t('seenLabel', { name: nameOf(reply) })}
        onClick={() => void run({ input: { mailId: reply.id } })}
      >
        {t('seen')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}
