import { Button, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TimeOfMentorDocument, type TimeOfMentorQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { cityOf, showDay } from '../texts/dates';
import { AskHoursDialog } from './ask-hours-dialog';
import { HeatStrip } from './heat-strip';
import { WORKING_WEEK } from './week';
import { WeekForm } from './week-form';

type Time = NonNullable<NonNullable<TimeOfMentorQuery['mentor']>['availability']>;

interface KnownProps {
  readonly time: Time;
  readonly name: string;
}

/** Their week as far as it was told or read. */
function Known({ time, name }: KnownProps) {
  const { t } = useTranslation('availability');
  const isKnown = time.weekly !== null || time.calendars.some(({ readAt }) => readAt);
  if (!isKnown) return <Empty says={t('unknown', { name })} />;
  return (
    <>
      <Text size="sm" c="dimmed">
        {t(time.weekly ? 'heatLead' : 'heatUsual', { city: cityOf(time.zone) })}
      </Text>
      <HeatStrip week={time.weekly ?? WORKING_WEEK} busy={time.busy} zone={time.zone} />
    </>
  );
}

/** When a mentor can meet, for the office; it may write down what they said by phone. */
export function MentorTime({ id }: { readonly id: string }) {
  const { t } = useTranslation('availability');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, TimeOfMentorDocument, { id }));
  const [opened, { open, close }] = useDisclosure(false);
  const [asking, ask] = useDisclosure(false);
  const time = data?.mentor?.availability;
  if (!data?.mentor || !time) return null;
  const { name, membershipId } = data.mentor;
  const away = time.datedHours.filter(({ windows }) => windows.length === 0);
  return (
    <Section
      title={t('mentor')}
      deeds={
        <>
          <Button size="sm" variant="default" onClick={ask.open}>
            {t('ask.open')}
          </Button>
          <Button size="sm" variant="default" onClick={open}>
            {t('record')}
          </Button>
        </>
      }
    >
      <Known time={time} name={name} />
      {away.map(({ id: key, fromOn, untilOn }) => (
        <Text size="sm" key={key}>
          {t('awayFrom', { from: showDay(fromOn), to: showDay(untilOn) })}
        </Text>
      ))}
      {asking && <AskHoursDialog mentorIds={[id]} onClose={ask.close} />}
      {opened && (
        <Modal opened onClose={close} title={t('recordTitle', { name })} size="xl">
          <WeekForm time={time} membershipId={membershipId} onDone={close} />
        </Modal>
      )}
    </Section>
  );
}
