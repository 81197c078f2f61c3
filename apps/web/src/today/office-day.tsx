import { SimpleGrid } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfficeTodayDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { SessionLines } from '../sessions/session-lines';
import { useHere } from '../shell/me';
import { hoursFrom } from '../texts/dates';
import { expiring, warrantsOfActive } from './expiring-warrants';
import { SessionRow, VentureRow, WarrantRow, WorkList } from './work-list';

const WEEK_HOURS = 7 * 24;

/** To the minute, so that a screen that is drawn again asks the same question. */
function thisMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
}

/** What is due at the office, each line with the one deed that mends it (V5). */
export function OfficeDay() {
  const { t } = useTranslation('today');
  const { slug, me } = useHere();
  const [now] = useState(thisMinute);
  const { data } = useSuspenseQuery(question(slug, OfficeTodayDocument, { now, weekEnd: hoursFrom(now, WEEK_HOURS) }));
  const { data: mentors = [] } = useQuery(warrantsOfActive(slug));
  const { reportDueHours } = me.programme.policy.settings;
  const overdue = data.unreported.items.filter(({ endsAt }) => endsAt && hoursFrom(endsAt, reportDueHours) < now);
  const teamless = data.accepted.items.filter(({ team }) => !team);
  const lapsing = expiring(mentors, new Date(now));
  const decide = [...data.submitted.items, ...data.screening.items];
  return (
    <Page
      title={t('title')}
      lead={new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full' }).format(new Date(now))}
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <WorkList
          title={t('decide')}
          count={data.submitted.total + data.screening.total}
          empty={t('nothing.decide')}
          all={{ to: '/p/$slug/ventures', search: { status: 'submitted' } }}
        >
          {decide.map((venture) => (
            <VentureRow key={venture.id} venture={venture} deed={t('deed.decide')} />
          ))}
        </WorkList>
        <WorkList
          title={t('form')}
          count={teamless.length}
          empty={t('nothing.form')}
          all={{ to: '/p/$slug/ventures', search: { status: 'accepted' } }}
        >
          {teamless.map((venture) => (
            <VentureRow key={venture.id} venture={venture} deed={t('deed.form')} opens="form" />
          ))}
        </WorkList>
        <WorkList
          title={t('arrange')}
          count={data.planned.total}
          empty={t('nothing.arrange')}
          all={{ to: '/p/$slug/sessions', search: { status: 'planned' } }}
        >
          {data.planned.items.map((session) => (
            <SessionRow key={session.id} session={session} deed={t('deed.arrange')} opens="arrange" />
          ))}
        </WorkList>
        <WorkList
          title={t('report')}
          count={overdue.length}
          empty={t('nothing.report')}
          all={{ to: '/p/$slug/sessions', search: { status: 'confirmed', period: 'past' } }}
        >
          {overdue.map((session) => (
            <SessionRow key={session.id} session={session} deed={t('deed.report')} />
          ))}
        </WorkList>
        <WorkList
          title={t('warrants')}
          count={lapsing.length}
          empty={t('nothing.warrants')}
          all={{ to: '/p/$slug/mentors', search: { status: 'active' } }}
        >
          {lapsing.map((mentor) => (
            <WarrantRow key={mentor.id} mentor={mentor} />
          ))}
        </WorkList>
        <Section title={t('week')}>
          {data.thisWeek.items.length === 0 ? (
            <Empty says={t('nothing.week')} />
          ) : (
            <SessionLines sessions={data.thisWeek.items.toReversed()} />
          )}
        </Section>
      </SimpleGrid>
    </Page>
  );
}
