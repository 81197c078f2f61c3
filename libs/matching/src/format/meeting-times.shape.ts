import { type DayWindow, type MeetingTimes, type Taken } from '../times/instance.js';
import { day, endOfDay, flag, id, instant, list, minutes, rarely, record, timeOfDay, whole, zone } from './pieces.js';
import { type Complaint, distinct, each, type Path, type Rule } from './rule.js';
import { shape } from './shape.js';

const YEAR = 365 * 24 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A window is walked day by day for everybody. */
const LONGEST_DAYS = 1100;

const window = { from: timeOfDay, to: endOfDay };
const busy = rarely(record({ start: instant, end: instant }));
const person = record({
  id,
  tz: zone,
  mandatory: flag,
  weekly: list(record({ day: whole(1, 7), ...window })),
  exceptions: rarely(record({ date: day, windows: list(record(window)) })),
  busy,
});

const rules: Rule<MeetingTimes>[] = [
  { reads: ['window'], complaints: ({ window: { from, to } }) => windowLength(Date.parse(from), Date.parse(to)) },
  { reads: ['people'], complaints: ({ people }) => distinct(people, ['people'], 'id') },
  { reads: ['rooms'], complaints: ({ rooms }) => distinct(rooms, ['rooms'], 'id') },
  {
    reads: ['people'],
    complaints: ({ people }) =>
      people.flatMap(({ weekly, exceptions, busy: taken }, at) => [
        ...windowsFull(weekly, ['people', at, 'weekly']),
        ...distinct(exceptions, ['people', at, 'exceptions'], 'date'),
        ...exceptions.flatMap(({ windows }, i) => windowsFull(windows, ['people', at, 'exceptions', i, 'windows'])),
        ...forward(taken, ['people', at, 'busy']),
      ]),
  },
  {
    reads: ['rooms'],
    complaints: ({ rooms }) => rooms.flatMap(({ busy: taken }, at) => forward(taken, ['rooms', at, 'busy'])),
  },
];

export const meetingTimes = shape<MeetingTimes>(
  'meeting-times/1',
  {
    now: instant,
    noticeMin: whole(0, YEAR),
    window: record({ from: instant, to: instant }),
    durationMin: minutes(1),
    stepMin: minutes(1),
    bufferMin: minutes(0),
    top: whole(0, 100_000),
    people: list(person),
    rooms: rarely(record({ id, busy })),
  },
  rules,
);

function windowLength(from: number, to: number): Complaint[] {
  if (to <= from) return [{ path: ['window', 'to'], expected: 'an instant after window.from' }];
  const long = to - from > LONGEST_DAYS * DAY_MS;
  return long ? [{ path: ['window', 'to'], expected: `an instant within ${LONGEST_DAYS} days of window.from` }] : [];
}

const windowsFull = (windows: readonly DayWindow[], path: Path): Complaint[] =>
  each(windows, path, ({ from, to }) =>
    from === to ? 'a window that does not end where it begins (a day is 00:00 to 24:00)' : null,
  );

const forward = (taken: readonly Taken[], path: Path): Complaint[] =>
  each(taken, path, ({ start, end }) => (Date.parse(start) < Date.parse(end) ? null : 'an end after its start'));
