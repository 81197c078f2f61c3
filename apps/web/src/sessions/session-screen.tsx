import { Group, Text } from '@mantine/core';
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
import { Deadlines } from './deadlines';
import { ReportSection } from './report-section';
import { SessionDeeds } from './session-deeds';

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
  const { venture, number, actions } = session;
  return (
    <Page
      title={t('name', { venture: venture?.name ?? t('unseen'), number })}
      lead={<When session={session} />}
      deeds={<SessionDeeds session={session} />}
    >
      <Deadlines session={session} />
      <AgendaSection key={session.id} session={session} />
      <ReportSection session={session} />
      {actions.length > 0 && (
        <Section title={t('action.title')}>
          <ActionList actions={actions} />
        </Section>
      )}
      <Section title={session.status === 'held' ? t('peopleHeld') : t('people')}>
        <Attendees attendees={session.attendees} />
      </Section>
    </Page>
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
