import { Group, Paper, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import { cityOf, sameClock, showInstant, viewerZone } from '../texts/dates';
import type { LocalTime } from '../sessions/session-time';
import { ARRANGER, ASK_ALL, type Choice, OWN_TIME } from './choice';
import type { Suggested } from './day-bars';

interface TimeChoicesProps {
  readonly suggested: Suggested;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly own: LocalTime;
  readonly onOwn: (own: LocalTime) => void;
  readonly error?: string | undefined;
}

/** The best times with their reasons, the best first; then a time of one's own, or somebody else's work. */
export function TimeChoices({ suggested, choice, onChoice, own, onOwn, error }: TimeChoicesProps) {
  const { t } = useTranslation('arranging');
  return (
    <Radio.Group aria-label={t('choices')} value={choice} onChange={onChoice}>
      <Stack gap="xs">
        {suggested.times.map((time) => (
          <Choosable key={time.startsAt} value={time.startsAt} label={showInstant(time.startsAt, suggested.zone)}>
            <Reasons suggested={suggested} time={time} />
          </Choosable>
        ))}
        <Choosable value={OWN_TIME} label={t('own')}>
          {choice === OWN_TIME && <OwnTime own={own} onOwn={onOwn} error={error} />}
        </Choosable>
        <Choosable value={ASK_ALL} label={t('ask')}>
          {t('askHelp')}
        </Choosable>
        <Choosable value={ARRANGER} label={t('arranger')}>
          {t('arrangerHelp')}
        </Choosable>
      </Stack>
    </Radio.Group>
  );
}

interface ChoosableProps {
  readonly value: string;
  readonly label: string;
  readonly children: React.ReactNode;
}

function Choosable({ value, label, children }: ChoosableProps) {
  return (
    <Paper withBorder p="xs">
      <Radio value={value} label={label} styles={{ label: { fontWeight: 600 } }} />
      <Text component="div" size="sm" c="dimmed" pl={32}>
        {children}
      </Text>
    </Paper>
  );
}

interface ReasonsProps {
  readonly suggested: Suggested;
  readonly time: Suggested['times'][number];
}

/** How many come, who cannot and why, for whom it is early or late, the room. */
function Reasons({ suggested: { people, rooms, zone }, time }: ReasonsProps) {
  const { t } = useTranslation('arranging');
  const personOf = new Map(people.map((person) => [person.membershipId, person]));
  const nameOf = (id: string): string => personOf.get(id)?.name ?? '';
  const room = rooms.find(({ id }) => id === time.roomId);
  const mine = viewerZone();
  const unknown = people.filter(({ membershipId, isKnown }) => !isKnown && time.coming.includes(membershipId));
  const lines = [
    [t('count', { coming: time.coming.length, of: people.length }), room && t('roomFree', { room: room.name })]
      .filter(Boolean)
      .join(' · '),
    ...(time.blocked.length === 0
      ? []
      : time.blocked.map(({ membershipId, why }) => t(`why.${why}`, { name: nameOf(membershipId) }))),
    ...time.burdened.map(({ membershipId }) => {
      const theirs = personOf.get(membershipId)?.zone ?? zone;
      return t('burden', { name: nameOf(membershipId), time: clockIn(time.startsAt, theirs), city: cityOf(theirs) });
    }),
    ...(unknown.length > 0 ? [t('unknown', { names: unknown.map(({ name }) => name).join(', ') })] : []),
    ...(time.daysOff === 0 ? [] : [t(time.daysOff > 0 ? 'later' : 'sooner', { count: Math.abs(time.daysOff) })]),
    ...(sameClock(time.startsAt, zone, mine) ? [] : [t('yours', { time: showInstant(time.startsAt, mine) })]),
  ];
  return lines.map((line) => <div key={line}>{line}</div>);
}

const clockIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat(navigator.language, { timeStyle: 'short', timeZone: zone }).format(new Date(instant));

function OwnTime({ own, onOwn, error }: Pick<TimeChoicesProps, 'own' | 'onOwn' | 'error'>) {
  const { t } = useTranslation('arranging');
  const { zone } = useHere();
  return (
    <Group grow align="flex-start" gap="xs" mt={4}>
      <TextInput
        id="startsAt"
        type="date"
        label={t('day')}
        required
        value={own.day}
        onChange={(event) => onOwn({ ...own, day: event.currentTarget.value })}
        error={error}
      />
      <TextInput
        type="time"
        step={300}
        label={t('clockIn', { city: cityOf(zone) })}
        required
        value={own.clock}
        onChange={(event) => onOwn({ ...own, clock: event.currentTarget.value })}
      />
    </Group>
  );
}
