import { Button } from '@mantine/core';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrangingDocument, SuggestTimesDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { TimeOf } from '../kit/time-of';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { ArrangeForm } from './arrange-form';
import { ANY_ROOM, NO_ROOM, questionOf, type Terms } from './choice';
import { type Arranged, ArrangerSection } from './poll-section';

/** A time for a session: the best is chosen already, with its reasons, and one press invites everybody (S2). */
export function ArrangeScreen() {
  const { t } = useTranslation('arranging');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/sessions_/$id/arrange' });
  const { data } = useSuspenseQuery({ ...question(slug, ArrangingDocument, { id }), refetchInterval: 15_000 });
  const session = found(data.session);
  const { venture, number, status, startsAt, zone } = session;
  const isToCome = status === 'planned' || status === 'confirmed';
  return (
    <Page
      title={t('title', { venture: venture?.name ?? '', number })}
      lead={startsAt ? <TimeOf instant={startsAt} zone={zone} /> : <StatusBadge state={status} />}
      deeds={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/p/$slug/sessions/$id" params={{ slug, id }} {...props} />}
        >
          {t('toSession')}
        </Button>
      }
    >
      <ArrangerSection session={session} />
      {isToCome ? <Suggesting key={session.sequence} session={session} /> : <Empty says={t('over')} />}
    </Page>
  );
}

function Suggesting({ session }: { readonly session: Arranged }) {
  const { slug, me } = useHere();
  const [terms, setTerms] = useState<Terms>({
    lengthMinutes: session.lengthMinutes,
    weeks: me.programme.policy.settings.arrangeWeeks,
    room: session.roomId ?? (session.place ? NO_ROOM : ANY_ROOM),
    place: session.roomId ? '' : (session.place ?? ''),
    mustIds: null,
  });
  const asked = question(slug, SuggestTimesDocument, { input: questionOf(session.id, terms) });
  const { data, error } = useQuery({ ...asked, placeholderData: keepPreviousData, staleTime: 10_000 });
  if (error) throw error;
  if (!data) return <Waiting />;
  return (
    <ArrangeForm
      session={session}
      suggested={data.suggestTimes}
      terms={terms}
      onTerms={(change) => setTerms({ ...terms, ...change })}
    />
  );
}
