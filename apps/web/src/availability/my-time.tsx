import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Text } from '@mantine/core';
import { type MyTimeFragment, MyTimeDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { CalendarsSection } from './calendars-section';
import { DaysSection } from './days-section';
import { WeekForm } from './week-form';

/** Milliseconds between two looks, while a calendar is read for the first time. */
const LOOK_MS = 1_000;

const isWaiting = (time: MyTimeFragment | null | undefined): boolean =>
  time?.calendars.some(({ fetchedAt }) => fetchedAt === null) ?? false;

/** When I can meet: my week, days that differ, and calendars that are read for me. */
export function MyTime() {
  const { t } = useTranslation('availability');
  const { slug } = useHere();
  const { data } = useQuery({
    ...question(slug, MyTimeDocument, {}),
    refetchInterval: ({ state }) => (isWaiting(state.data?.me.membership?.availability) ? LOOK_MS : false),
  });
  const time = data?.me.membership?.availability;
  if (!time) return null;
  return (
    <>
      <CalendarsSection calendars={time.calendars} />
      <Section title={t('title')}>
        <Text size="sm">{time.weekly ? t('lead') : t('untold')}</Text>
        <WeekForm key={time.toldAt ?? ''} time={time} />
      </Section>
      <DaysSection days={time.datedHours} />
    </>
  );
}
