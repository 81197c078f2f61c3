import { Alert, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerWhirlwindMeetingDocument, AttendWhirlwindDocument, type WholeWhirlwindFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { clockOf, type Meeting } from './course';
import { MyWishes } from './my-wishes';

interface EventProps {
  readonly event: WholeWhirlwindFragment;
}

/** A guest's side: whether they come, whom they wish to meet, their rounds, and what they make of them. */
export function MyWhirlwind({ event }: EventProps) {
  const { t } = useTranslation('whirlwinds');
  const mine = event.guests.find(({ isMine }) => isMine);
  if (event.status === 'cancelled') return null;
  return (
    <>
      {event.status === 'asking' && mine && <Coming event={event} coming={mine.coming} />}
      {event.status === 'asking' && mine?.coming === 'yes' && <MyWishes event={event} side={mine.side} />}
      <Section title={t('my.rounds')}>
        {event.meetings.length === 0 ? (
          <Empty says={t('my.noRounds')} />
        ) : (
          <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
            {event.meetings.map((meeting) => (
              <Round key={meeting.id} meeting={meeting} event={event} side={mine?.side ?? 'mentor'} />
            ))}
          </Stack>
        )}
      </Section>
    </>
  );
}

function Coming({ event, coming }: EventProps & { readonly coming: 'none' | 'yes' | 'no' }) {
  const { t } = useTranslation('whirlwinds');
  const { run, refusals, busy } = useDeed(AttendWhirlwindDocument);
  const say = (comes: boolean): void => void run({ input: { whirlwindId: event.id, coming: comes } });
  return (
    <Section title={t('my.asked')}>
      <Refusals refusals={refusals} />
      {coming !== 'none' && <Text>{t(coming === 'yes' ? 'my.said' : 'my.saidNo')}</Text>}
      <Group gap="sm">
        {coming !== 'yes' && (
          <Button loading={busy} onClick={() => say(true)}>
            {t('my.yes')}
          </Button>
        )}
        {coming !== 'no' && (
          <Button variant="default" loading={busy} onClick={() => say(false)}>
            {t('my.no')}
          </Button>
        )}
      </Group>
    </Section>
  );
}

const STEPS = [1, 2, 3, 4] as const;

function Round({
  meeting,
  event,
  side,
}: EventProps & { readonly meeting: Meeting; readonly side: 'mentor' | 'venture' }) {
  const { t } = useTranslation('whirlwinds');
  const { run, refusals, busy } = useDeed(AnswerWhirlwindMeetingDocument);
  const [other, said] =
    side === 'mentor' ? [meeting.ventureName, meeting.mentorAnswer] : [meeting.mentorName, meeting.ventureAnswer];
  const now = new Date();
  const open = event.status === 'planned' && new Date(meeting.startsAt) <= now && now < new Date(event.answersUntil);
  return (
    <Stack component="li" gap={4}>
      <Text fw={600} className="break-words">{`${meeting.round + 1}. ${other}`}</Text>
      <Text size="sm" c="dimmed">
        {t('my.at', { clock: clockOf(meeting.startsAt, event.zone), table: meeting.tableNumber ?? '' })}
      </Text>
      {meeting.isMutual && (
        <Alert role="note" color="green">
          {t('my.mutual')}
        </Alert>
      )}
      {open && (
        <>
          <Refusals refusals={refusals} />
          <SegmentedControl
            fullWidth
            aria-label={t('my.goOn', { name: other })}
            disabled={busy}
            value={said ? String(said) : ''}
            data={STEPS.map((step) => ({ value: String(step), label: t(`step.${step}`) }))}
            onChange={(step) => void run({ input: { meetingId: meeting.id, answer: Number(step) } })}
          />
          <Text size="xs" c="dimmed">
            {t('my.private')}
          </Text>
        </>
      )}
    </Stack>
  );
}
