import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type SessionLineFragment, type SessionStatus, SessionsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { cityOf } from '../texts/dates';
import { dayIn, daysOf, type Monday, mondayNow, weekBounds, weeksFrom } from './week';
import classes from './week-view.module.css';

interface WeekViewProps {
  /** Absent for this week. */
  readonly week: Monday | undefined;
  readonly onWeek: (week: Monday | undefined) => void;
  readonly status: SessionStatus | undefined;
  readonly byRoom: boolean;
}

const MOST = 100;

/** The sessions of a week by day, by the programme's clock; by room, a row for each. */
export function WeekView({ week, onWeek, status, byRoom }: WeekViewProps) {
  const { t } = useTranslation('sessions');
  const { slug, zone } = useHere();
  const monday = week ?? mondayNow(zone);
  const bounds = { first: MOST, status: status ?? null, ...weekBounds(monday, zone) };
  const { data, error } = useQuery({ ...question(slug, SessionsDocument, bounds), placeholderData: keepPreviousData });
  if (error) throw error;
  const sessions = data?.sessions.items.filter(({ status: its }) => status === 'cancelled' || its !== 'cancelled');
  const days = daysOf(monday);
  return (
    <Stack gap="md">
      <Group gap="xs">
        <Button variant="default" aria-label={t('week.before')} onClick={() => onWeek(weeksFrom(monday, -1))}>
          <IconChevronLeft size={18} aria-hidden />
        </Button>
        <Button variant="default" onClick={() => onWeek(undefined)}>
          {t('week.this')}
        </Button>
        <Button variant="default" aria-label={t('week.after')} onClick={() => onWeek(weeksFrom(monday, 1))}>
          <IconChevronRight size={18} aria-hidden />
        </Button>
        <Text fw={600} role="status">
          {t('week.of', { from: showDate(days[0]), to: showDate(days[6]), city: cityOf(zone) })}
        </Text>
      </Group>
      {sessions ? <Week days={days} sessions={sessions} byRoom={byRoom} /> : <Waiting />}
    </Stack>
  );
}

const showDate = (day = ''): string =>
  new Intl.DateTimeFormat(navigator.language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(day),
  );

interface DaysProps {
  readonly days: readonly string[];
  readonly sessions: readonly SessionLineFragment[];
}

function Week({ byRoom, ...week }: DaysProps & Pick<WeekViewProps, 'byRoom'>) {
  const { t } = useTranslation('sessions');
  if (week.sessions.length === 0) return <Empty says={t('week.none')} />;
  return byRoom ? <Rooms {...week} /> : <Days {...week} />;
}

function Rooms({ days, sessions }: DaysProps) {
  const { t } = useTranslation('sessions');
  const rooms = new Map(sessions.map(({ roomId, roomName }) => [roomId ?? '', roomName ?? t('week.noRoom')]));
  return [...rooms]
    .sort(
      ([one, name], [other, otherName]) => Number(one === '') - Number(other === '') || name.localeCompare(otherName),
    )
    .map(([id, name]) => (
      <Section key={id} title={name}>
        <Days days={days} sessions={sessions.filter(({ roomId }) => (roomId ?? '') === id)} />
      </Section>
    ));
}

function Days({ days, sessions }: DaysProps) {
  const { zone } = useHere();
  return (
    <div className={classes['days']}>
      {days.map((day) => {
        const its = sessions
          .filter(({ startsAt }) => startsAt && dayIn(startsAt, zone) === day)
          .toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
        return (
          <div key={day} data-empty={its.length === 0 || undefined}>
            <Text size="sm" fw={600} c="dimmed">
              {showWeekday(day)}
            </Text>
            <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
              {its.map((session) => (
                <InWeek key={session.id} session={session} />
              ))}
            </Stack>
          </div>
        );
      })}
    </div>
  );
}

const showWeekday = (day: string): string =>
  new Intl.DateTimeFormat(navigator.language, { weekday: 'short', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(day),
  );

function InWeek({
  session: { id, startsAt, endsAt, venture, number, place, status },
}: {
  readonly session: SessionLineFragment;
}) {
  const { t } = useTranslation('sessions');
  const { slug, zone } = useHere();
  const clock = new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short', timeZone: zone });
  return (
    <Paper component="li" withBorder p="xs">
      <Text size="sm">{startsAt && endsAt && clock.formatRange(new Date(startsAt), new Date(endsAt))}</Text>
      <Anchor
        fw={600}
        className="break-words"
        renderRoot={(props) => <Link to="/p/$slug/sessions/$id" params={{ slug, id }} {...props} />}
      >
        {t('name', { venture: venture?.name ?? t('unseen'), number })}
      </Anchor>
      {place && (
        <Text size="sm" c="dimmed" className="break-words">
          {place}
        </Text>
      )}
      {status !== 'confirmed' && <StatusBadge state={status} />}
    </Paper>
  );
}
