import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { HourLineFragment } from '../gql/graphql';

const COLOURS = { open: 'blue', offered: 'violet', booked: 'green', over: 'gray', closed: 'gray' } as const;

/** What an hour is; one that was had and has no check-in says so. */
export function HourBadge({ hour: { state, booking, endsAt } }: { readonly hour: HourLineFragment }) {
  const { t } = useTranslation('hours');
  if (state === 'booked' && booking && new Date(endsAt) < new Date()) {
    return booking.checkIn ? (
      <Badge color="teal">{t('state.checkedIn')}</Badge>
    ) : (
      <Badge color="orange">{t('state.noCheckIn')}</Badge>
    );
  }
  return <Badge color={COLOURS[state]}>{t(`state.${state}`)}</Badge>;
}
