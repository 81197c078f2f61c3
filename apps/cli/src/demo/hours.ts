import { Ids } from './dice.js';
import type { Ground } from './ground.js';
import type { AvailabilityRow, ClosedDayRow, DatedHoursRow, MentorRow, OpeningHoursRow, RoomRow } from './rows.js';

interface Hours {
  readonly availability: readonly AvailabilityRow[];
  readonly datedHours: readonly DatedHoursRow[];
  readonly openingHours: readonly OpeningHoursRow[];
  readonly closedDay: readonly ClosedDayRow[];
  readonly room: readonly RoomRow[];
}

const WORKING = [1, 2, 3, 4, 5];
const OFFICE = WORKING.map((day) => ({ day, from: '08:00', to: '20:00' }));
const WEEKS = [
  WORKING.map((day) => ({ day, from: '09:00', to: '18:00' })),
  [1, 3, 5].map((day) => ({ day, from: '14:00', to: '19:00' })),
  [2, 4].flatMap((day) => [
    { day, from: '09:00', to: '12:30' },
    { day, from: '16:00', to: '20:00' },
  ]),
];
const ROOMS = [
  ['Harbour room', 8, null],
  ['Attic', 5, null],
  ['Video room', null, 'https://meet.example.org/harbour'],
] as const;

/** Two mentors in three told their weeks, one in six is away for a while; the rest is asked before a session. */
export function tellHours({ dice, calendar }: Ground, mentors: readonly MentorRow[]): Hours {
  const luck = dice.branch('hours');
  const ids = new Ids(dice.branch('hour ids'));
  const told = mentors.filter(() => luck.next() < 2 / 3);
  const away = mentors.filter(() => luck.next() < 1 / 6);
  return {
    availability: told.map(({ membershipId }) => ({
      id: ids.next(),
      membershipId,
      zone: null,
      weekly: luck.pick(WEEKS),
      toldAt: calendar.at(-30, 10 * 60),
      toldBy: membershipId,
    })),
    datedHours: away.map(({ membershipId }) => ({
      id: ids.next(),
      membershipId,
      fromOn: calendar.day(12),
      untilOn: calendar.day(19),
      windows: [],
      note: 'Away',
    })),
    openingHours: [{ id: ids.next(), weekly: OFFICE }],
    closedDay: [{ id: ids.next(), day: calendar.day(45), name: 'Day of the whole house', isHoliday: false }],
    room: ROOMS.map(([name, seats, link]) => ({ id: ids.next(), name, seats, link, retiredAt: null })),
  };
}
