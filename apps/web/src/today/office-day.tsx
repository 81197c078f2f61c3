import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenAnnouncements } from '../announcements/open-announcements';
import { useAnnouncementsAhead } from '../announcements/use-announcements-ahead';
import { OfficeTodayDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { FirstSteps } from '../onboarding/first-steps';
import { SessionLines } from '../sessions/session-lines';
import { useHere } from '../shell/me';
import { hoursFrom } from '../texts/dates';
import { WorkBoard } from './work-board';

const WEEK_HOURS = 7 * 24;

/** To the minute, so that a screen that is drawn again asks the same question. */
function thisMinute(): string {
  return new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
}

/** What is due at the office, each line with the one deed that mends it (V5); beside it, this week. */
export function OfficeDay() {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  const [now] = useState(thisMinute);
  useAnnouncementsAhead();
  const { data } = useSuspenseQuery(question(slug, OfficeTodayDocument, { now, weekEnd: hoursFrom(now, WEEK_HOURS) }));
  return (
    <Page
      title={t('title')}
      lead={new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full' }).format(new Date(now))}
    >
      <FirstSteps />
      <OpenAnnouncements />
      <WorkBoard groups={data.workList}>
        <Section title={t('week')}>
          {data.thisWeek.items.length === 0 ? (
            <Empty says={t('nothing.week')} />
          ) : (
            <SessionLines sessions={data.thisWeek.items.toReversed()} />
          )}
        </Section>
      </WorkBoard>
    </Page>
  );
}
