import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerOfficeHourOfferDocument, FounderHoursDocument, type FounderHoursQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { HourLines } from './hour-lines';
import { MentorHours } from './mentor-hours';
import { WaitingFor } from './waiting-for';

/** A founder's office hours: what is booked, what is offered, and whom they can still see. */
export function FounderHours() {
  const { t } = useTranslation('hours');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, FounderHoursDocument, {}));
  const ventures = data.ventures.items;
  const left = ventures.map(({ name, officeHoursLeft }) =>
    t(ventures.length > 1 ? 'leftOf' : 'left', { count: officeHoursLeft, name }),
  );
  return (
    <Page title={t('title')} lead={t('leadFounder')}>
      {data.officeHourOffers.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
      <Section title={t('mine')}>
        {data.mine.items.length === 0 ? <Empty says={t('noneMine')} /> : <HourLines hours={data.mine.items} />}
      </Section>
      <Section title={t('find')}>
        <Text size="sm" c="dimmed">
          {left.join(' ')}
        </Text>
        <MentorHours mentors={data.mentorsWithOfficeHours} ventures={ventures} waits={data.officeHourWaits} />
      </Section>
      <WaitingFor waits={data.officeHourWaits} />
      {data.past.items.length > 0 && (
        <Section title={t('past')}>
          <HourLines hours={data.past.items} />
        </Section>
      )}
    </Page>
  );
}

/** An hour that is held for a while: one press takes it. */
function Offer({ offer }: { readonly offer: FounderHoursQuery['officeHourOffers'][number] }) {
  const { t } = useTranslation('hours');
  const { run, refusals, busy } = useDeed(AnswerOfficeHourOfferDocument);
  const { id, mentorName, ventureName, startsAt, expiresAt } = offer;
  const answer = async (takes: boolean): Promise<void> => {
    if (!(await run({ input: { offerId: id, takes } }))) return;
    notifications.show({ message: t(takes ? 'offer.taken' : 'offer.passed') });
  };
  return (
    <Alert role="note" color="violet" title={t('offer.title', { mentor: mentorName, when: showInstant(startsAt) })}>
      <Stack gap="xs">
        <Text size="sm">{t('offer.until', { venture: ventureName, when: showInstant(expiresAt) })}</Text>
        <Refusals refusals={refusals} />
        <Group gap="xs">
          <Button size="sm" loading={busy} onClick={() => void answer(true)}>
            {t('offer.take')}
          </Button>
          <Button size="sm" variant="default" disabled={busy} onClick={() => void answer(false)}>
            {t('offer.pass')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
