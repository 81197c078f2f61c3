import { Alert, Button, Group, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OpenAnnouncements } from '../announcements/open-announcements';
import { OpenCards } from '../circulation/open-cards';
import type { MySessionFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { ObservationQuestions } from '../deliveries/observation-questions';
import { Page } from '../kit/page';
import { NextMeeting } from '../meetings/next-meeting';
import { Section } from '../kit/section';
import { Nominate } from '../recruiting/nominate-dialog';
import { SessionLines } from '../sessions/session-lines';
import { useHere } from '../shell/me';
import { AskingTeams } from '../teams/asking-teams';
import { showDistance } from '../texts/dates';
import { useMyDay } from './my-day';
import { NextSession } from './next-session';
import { Promised } from './promised';

/** What is asked of a mentor, in the order of time. */
export function MentorDay() {
  const { t } = useTranslation('today');
  const { me, may } = useHere();
  const { next, later, unreported, promised } = useMyDay();
  const mine = unreported.filter(({ attendees }) =>
    attendees.some(({ membershipId, part }) => part === 'lead' && membershipId === me.membership?.id),
  );
  return (
    <Page title={t('hello', { name: me.membership?.name ?? '' })} deeds={<Nominate />}>
      <ObservationQuestions />
      <OpenAnnouncements />
      {may('teams.answer') && <AskingTeams />}
      {may('lists.answer') && <OpenCards />}
      {may('meetings.answer') && <NextMeeting />}
      {mine.map((session) => (
        <ReportDue key={session.id} session={session} />
      ))}
      <Section title={t('next')}>{next ? <NextSession session={next} /> : <Empty says={t('noNext')} />}</Section>
      {later.length > 0 && (
        <Section title={t('later')}>
          <SessionLines sessions={later} />
        </Section>
      )}
      <Promised {...promised} />
    </Page>
  );
}

function ReportDue({ session: { id, venture, number, endsAt } }: { readonly session: MySessionFragment }) {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  return (
    <Alert
      role="note"
      color="orange"
      icon={<IconPencil aria-hidden />}
      title={t('reportDue', { venture: venture?.name ?? '', number })}
    >
      <Group justify="space-between">
        <Text size="sm">{endsAt && t('ended', { distance: showDistance(endsAt) })}</Text>
        <Button size="sm" renderRoot={(props) => <Link to="/p/$slug/sessions/$id" params={{ slug, id }} {...props} />}>
          {t('deed.write')}
        </Button>
      </Group>
    </Alert>
  );
}
