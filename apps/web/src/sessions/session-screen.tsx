import { Group, SimpleGrid, Text } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgendaChangedDocument } from '../gql/live/graphql';
import { SessionDocument, type SessionQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useLive } from '../graph/use-live';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { ActionList } from './action-list';
import { AgendaSection } from './agenda-section';
import { Attendees } from './attendees';
import { BriefSection } from './brief-section';
import { Deadlines } from './deadlines';
import { FeedbackSection } from './feedback-section';
import { NotesSection } from './notes-section';
import { ReportSection } from './report-section';
import { hasBegun } from './seat-of';
import { SessionDeeds } from './session-deeds';
import { Suggestions } from './suggestions';
import { SummarySection } from './summary-section';
import { UpdateSection } from './update-section';

export type Session = NonNullable<SessionQuery['session']>;

export function SessionScreen() {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/sessions/$id' });
  const asked = question(slug, SessionDocument, { id });
  const { data } = useSuspenseQuery(asked);
  const client = useQueryClient();
  useLive(
    slug,
    AgendaChangedDocument,
    { sessionId: id },
    () => void client.invalidateQueries({ queryKey: asked.queryKey }),
  );
  const session = found(data.session);
  const { venture, number } = session;
  return (
    <Page
      title={t('name', { venture: venture?.name ?? t('unseen'), number })}
      lead={<When session={session} />}
      deeds={<SessionDeeds session={session} />}
    >
      <Deadlines session={session} />
      {hasBegun(session) ? <After session={session} /> : <Before session={session} />}
      <NotesSection session={session} />
      <Section title={session.status === 'held' ? t('peopleHeld') : t('people')}>
        <Attendees session={session} />
      </Section>
    </Page>
  );
}

/** What is prepared: the agenda by the founders, how they are, what was left from last time (S1, S5). */
function Before({ session }: { readonly session: Session }) {
  const { ventureId } = session;
  return (
    <>
      <AgendaSection key={session.id} session={session} />
      <Suggestions session={session} />
      <UpdateSection key={`update ${session.id}`} session={session} />
      <BriefSection ventureId={ventureId} />
    </>
  );
}

/** What remains, beside what was planned (S3). */
function After({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  return (
    <>
      <SimpleGrid cols={{ base: 1, lg: session.agenda.length > 0 ? 2 : 1 }} spacing="md">
        <ReportSection session={session} />
        <AgendaSection session={session} />
      </SimpleGrid>
      {session.actions.length > 0 && (
        <Section title={t('action.title')}>
          <ActionList actions={session.actions} />
        </Section>
      )}
      <SummarySection session={session} />
      <FeedbackSection session={session} />
      <UpdateSection session={session} />
    </>
  );
}

function When({ session: { startsAt, zone, place, status, lengthMinutes, venture } }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  return (
    <>
      <Group gap="sm" mt={4}>
        <StatusBadge state={status} />
        <TimeOf instant={startsAt} zone={zone} />
        <Text size="sm">{t('minutes', { count: lengthMinutes })}</Text>
        {place && <Place place={place} />}
      </Group>
      {venture && (
        <Link to="/p/$slug/ventures/$id" params={{ slug, id: venture.id }}>
          {t('toVenture', { name: venture.name })}
        </Link>
      )}
    </>
  );
}

/** A place that is a link opens; a room is told. */
function Place({ place }: { readonly place: string }) {
  const isLink = /^https:\/\/\S+$/.test(place);
  return (
    <Text size="sm" className="break-words">
      {isLink ? (
        <a href={place} target="_blank" rel="noreferrer">
          {place}
        </a>
      ) : (
        place
      )}
    </Text>
  );
}
