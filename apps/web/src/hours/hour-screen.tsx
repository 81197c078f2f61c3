import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OfficeHourDocument, type OfficeHourQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { CheckInForm } from './check-in-form';
import { CheckInView } from './check-in-view';
import { HourBadge } from './hour-badge';
import { HourDeeds } from './hour-deeds';

export type Hour = NonNullable<OfficeHourQuery['officeHour']>;

/** One office hour: when and where, who has it, and its check-in. */
export function HourScreen() {
  const { t } = useTranslation('hours');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/hours/$id' });
  const { data } = useSuspenseQuery(question(slug, OfficeHourDocument, { id }));
  const hour = found(data.officeHour);
  const { mentorName, startsAt, zone, place, booking } = hour;
  const title = booking
    ? t('titleBooked', { venture: booking.ventureName, mentor: mentorName })
    : t('titleOf', { mentor: mentorName });
  return (
    <Page title={title} lead={<TimeOf instant={startsAt} zone={zone} />} deeds={<HourDeeds hour={hour} />}>
      <Section title={t('about')} deeds={<HourBadge hour={hour} />}>
        <Facts
          facts={[
            [t('column.mentor'), mentorName],
            [t('column.place'), place],
            [t('column.venture'), booking?.ventureName ?? t('nobody')],
            [t('bookedBy'), booking && `${booking.bookedByName ?? ''}, ${showInstant(booking.bookedAt)}`],
          ]}
        />
      </Section>
      {booking && <CheckIn booking={booking} />}
    </Page>
  );
}

function CheckIn({ booking }: { readonly booking: NonNullable<Hour['booking']> }) {
  const { t } = useTranslation('hours');
  const { may } = useHere();
  const { checkIn, byMine } = booking;
  if (byMine && may('checkins.write')) {
    return (
      <Section title={t('checkIn.title')}>
        <CheckInForm key={checkIn?.version ?? 0} booking={booking} />
      </Section>
    );
  }
  return (
    <Section title={t('checkIn.title')}>
      {checkIn ? <CheckInView checkIn={checkIn} /> : <Empty says={t('checkIn.none')} />}
    </Section>
  );
}
