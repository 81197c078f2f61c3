import { Accordion, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { VentureCheckInsDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { CheckInView } from './check-in-view';
import { Rating } from './rating';
import { RatingLine } from './rating-line';

/** A venture's check-ins with their trend: how often, how well, and what stays a problem (A1). */
export function CheckInsSection({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('hours');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, VentureCheckInsDocument, { id: ventureId }));
  const { checkIns, checkInRhythmDays } = found(data.venture);
  const carried = checkIns[0]?.problems.filter(({ times }) => times > 1) ?? [];
  if (checkIns.length === 0) {
    return (
      <Section title={t('trend.title')}>
        <Empty says={t('trend.none')} />
      </Section>
    );
  }
  return (
    <Section title={t('trend.title')}>
      {checkIns.length > 1 && <RatingLine ratings={checkIns.map(({ rating, at }) => ({ rating, at })).toReversed()} />}
      <Facts
        facts={[
          [t('trend.count'), String(checkIns.length)],
          [t('trend.rhythm'), checkInRhythmDays && t('trend.days', { count: Math.round(checkInRhythmDays) })],
          [t('trend.carried'), carried.map(({ text, times }) => t('trend.stays', { text, count: times })).join('; ')],
        ]}
      />
      <Accordion variant="separated" order={3}>
        {checkIns.map((checkIn) => (
          <Accordion.Item key={checkIn.id} value={checkIn.id}>
            <Accordion.Control>
              <Group gap="xs">
                <span>{showInstant(checkIn.at)}</span>
                <Rating value={checkIn.rating} />
              </Group>
              <Text size="sm" c="dimmed">
                {checkIn.mentorName}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack>
                <CheckInView checkIn={checkIn} />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
