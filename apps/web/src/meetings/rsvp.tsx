import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerMeetingDocument, type MeetingAnswer, type MeetingLineFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useMeetingName } from './meeting-name';

type Asked = Pick<MeetingLineFragment, 'id' | 'status' | 'startsAt' | 'endsAt' | 'zone' | 'places'>;

/** A mentor's answer by one press, and the way back; afterwards whether they were there. */
export function Rsvp({ meeting }: { readonly meeting: Asked }) {
  const { t } = useTranslation('meetings');
  const nameOf = useMeetingName();
  const { run, refusals, busy } = useDeed(AnswerMeetingDocument);
  const { id, status, endsAt, places } = meeting;
  const [mine] = places;
  if (status === 'cancelled') return null;
  if (status === 'held' || new Date(endsAt) <= new Date()) {
    return <Text c="dimmed">{t(mine?.attendedAt ? 'rsvp.came' : 'rsvp.missed')}</Text>;
  }
  const press = (answer: MeetingAnswer) => (): void => void run({ input: { meetingId: id, answer } });
  const label = (deed: string): string => `${deed}: ${nameOf(meeting)}`;
  const answered = mine && mine.answer !== 'none';
  return (
    <Group gap="sm">
      {answered && (
        <>
          <Text role="status">{t(mine.answer === 'yes' ? 'rsvp.saidYes' : 'rsvp.saidNo')}</Text>
          <Button variant="default" loading={busy} aria-label={label(t('rsvp.undo'))} onClick={press('none')}>
            {t('rsvp.undo')}
          </Button>
        </>
      )}
      {!answered && (
        <>
          <Button loading={busy} aria-label={label(t('rsvp.yes'))} onClick={press('yes')}>
            {t('rsvp.yes')}
          </Button>
          <Button variant="default" loading={busy} aria-label={label(t('rsvp.no'))} onClick={press('no')}>
            {t('rsvp.no')}
          </Button>
        </>
      )}
      <Refusals refusals={refusals} />
    </Group>
  );
}
