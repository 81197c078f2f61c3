import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { bestTimes } from './best-times.js';
import { checkTimes } from './check-times.js';
import { type Attendee, type DayWindow, type MeetingSlot, type MeetingTimes, type Taken } from './instance.js';

const QUARTER = 15 * 60_000;

/** Zones, each with a day on which its clocks change (Kolkata's never do); Apia has no 30 December 2011. */
const CHANGES = [
  ['Europe/Paris', '2026-03-29'],
  ['Europe/Paris', '2026-10-25'],
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Africa/Casablanca', '2026-02-15'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Pacific/Apia', '2011-12-30'],
  ['Asia/Kolkata', '2026-03-29'],
] as const;
const ZONES = [...new Set(CHANGES.map(([zone]) => zone))];

const clock = (quarter: number): string =>
  `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`;

const window = fc
  .tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]): DayWindow => ({ from: clock(from), to: clock(to) }));

/** Something taken between a day before `eve` and four days after it. */
const taken = (eve: number): fc.Arbitrary<Taken> =>
  fc.tuple(fc.integer({ min: -96, max: 400 }), fc.integer({ min: 1, max: 16 })).map(([from, length]) => ({
    start: new Date(eve + from * QUARTER).toISOString(),
    end: new Date(eve + (from + length) * QUARTER).toISOString(),
  }));

const person = (eve: number): fc.Arbitrary<Attendee> =>
  fc.record({
    id: fc.uuid(),
    tz: fc.constantFrom(...ZONES),
    mandatory: fc.boolean(),
    weekly: fc.array(
      fc.tuple(fc.integer({ min: 1, max: 7 }), window).map(([day, times]) => ({ day, ...times })),
      { minLength: 6, maxLength: 16 },
    ),
    exceptions: fc.uniqueArray(
      fc.record({
        date: fc
          .integer({ min: -1, max: 4 })
          .map((day) => new Date(eve + day * 96 * QUARTER).toISOString().slice(0, 10)),
        windows: fc.array(window, { maxLength: 2 }),
      }),
      { maxLength: 2, selector: ({ date }) => date },
    ),
    busy: fc.array(taken(eve), { maxLength: 4 }),
  });

const around = (day: string, zone: string): fc.Arbitrary<MeetingTimes> => {
  const eve = Date.parse(day) - 96 * QUARTER;
  const minutes = (...quarters: number[]) => fc.constantFrom(...quarters.map((quarter) => quarter * 15));
  return fc
    .record({
      format: fc.constant('meeting-times/1' as const),
      now: fc.integer({ min: -200, max: 40 }).map((quarter) => new Date(eve + quarter * QUARTER).toISOString()),
      noticeMin: minutes(0, 4, 96),
      window: fc.integer({ min: 1, max: 288 }).map((length) => ({
        from: new Date(eve).toISOString(),
        to: new Date(eve + length * QUARTER).toISOString(),
      })),
      durationMin: minutes(1, 2, 4, 6, 8),
      stepMin: minutes(1, 2, 4),
      bufferMin: minutes(0, 1, 2),
      top: fc.constantFrom(1, 5, 1000),
      people: fc.array(person(eve), { minLength: 1, maxLength: 4 }),
      rooms: fc.array(fc.record({ id: fc.uuid(), busy: fc.array(taken(eve), { maxLength: 4 }) }), { maxLength: 2 }),
    })
    .map((instance) => {
      const [first, ...rest] = instance.people;
      return { ...instance, people: first ? [{ ...first, tz: zone }, ...rest] : [] };
    });
};

const instances = fc.constantFrom(...CHANGES).chain(([zone, day]) => around(day, zone));

/** Walks through the window by the quarter and asks another library what everybody's clock shows. */
function oracle(instance: MeetingTimes): MeetingSlot[] {
  const { people, rooms, durationMin, stepMin, bufferMin, top } = instance;
  const soonest = Math.max(Date.parse(instance.window.from), Date.parse(instance.now) + instance.noticeMin * 60_000);
  const quarters: number[] = [];
  for (let at = Date.parse(instance.window.from); at < Date.parse(instance.window.to); at += QUARTER) quarters.push(at);
  const open = people.map((who) =>
    quarters.map((at) => at >= soonest && isOpen(who, at) && !isTaken(who.busy, at, bufferMin)),
  );
  const vacant = rooms.map(({ busy }) => quarters.map((at) => !isTaken(busy, at, 0)));
  const length = durationMin / 15;
  const whole = (free: readonly boolean[], i: number): boolean =>
    i + length <= quarters.length && free.slice(i, i + length).every(Boolean);
  const slots = quarters.flatMap((at, i) => {
    const fits = people.map((_, who) => whole(open[who] ?? [], i));
    const possible =
      at >= soonest &&
      at % (stepMin * 60_000) === 0 &&
      i + length <= quarters.length &&
      people.every(({ mandatory }, who) => !mandatory || fits[who]) &&
      (rooms.length === 0 || vacant.some((free) => whole(free, i)));
    const optional = people.filter(({ mandatory }, who) => !mandatory && fits[who]).length;
    return possible ? [{ start: new Date(at).toISOString().replace('.000', ''), optional }] : [];
  });
  return slots.sort((a, b) => b.optional - a.optional || a.start.localeCompare(b.start)).slice(0, top);
}

const isTaken = (busy: readonly Taken[], at: number, buffer: number): boolean =>
  busy.some(({ start, end }) => at >= Date.parse(start) - buffer * 60_000 && at < Date.parse(end) + buffer * 60_000);

function isOpen({ tz, weekly, exceptions }: Attendee, at: number): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(tz);
  const minute = local.hour * 60 + local.minute;
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  return [0, 1].some((daysAgo) => {
    const date = local.toPlainDate().subtract({ days: daysAgo });
    const dated = exceptions.find((exception) => exception.date === date.toString());
    const windows = dated ? dated.windows : weekly.filter(({ day }) => day === date.dayOfWeek);
    return windows.some(({ from, to }) => {
      const end = minutes(to) > minutes(from) ? minutes(to) : minutes(to) + 1440;
      return minute + daysAgo * 1440 >= minutes(from) && minute + daysAgo * 1440 < end;
    });
  });
}

const RUNS = { seed: 29032026, numRuns: 500 };

describe('the best times to meet', () => {
  it('are those of an oracle that walks by the quarter, over every change of clocks', () => {
    let found = 0;
    fc.assert(
      fc.property(instances, (instance) => {
        const { slots } = bestTimes(instance);
        found += slots.length;
        expect(slots).toEqual(oracle(instance));
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(500);
  });

  it('satisfy the checker, which does not let a moved one pass', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { slots } = bestTimes({ ...instance, top: 5 });
        expect(checkTimes(instance, { slots: slots.slice(0, instance.top) })).toEqual([]);
        const [first] = slots;
        if (!first) return;
        expect(checkTimes(instance, { slots: [{ ...first, optional: first.optional + 1 }] })).toHaveLength(1);
        const moved = new Date(Date.parse(first.start) + 60_000).toISOString();
        expect(checkTimes(instance, { slots: [{ ...first, start: moved }] })).not.toEqual([]);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  it('never gain by more that is busy', () => {
    const all = instances.map((instance) => ({ ...instance, top: 10_000 }));
    const withMore = all.chain((instance) =>
      fc.tuple(fc.constant(instance), taken(Date.parse(instance.window.from)), fc.nat()),
    );
    fc.assert(
      fc.property(withMore, ([instance, more, who]) => {
        const busier = instance.people.map((one, i) =>
          i === who % instance.people.length ? { ...one, busy: [...one.busy, more] } : one,
        );
        const before = new Map(bestTimes(instance).slots.map(({ start, optional }) => [start, optional]));
        for (const { start, optional } of bestTimes({ ...instance, people: busier }).slots)
          expect(before.get(start)).toBeGreaterThanOrEqual(optional);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('do not depend on the order of people, rooms, windows or what is busy', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const people = instance.people.map((one) => ({
          ...one,
          weekly: one.weekly.toReversed(),
          busy: one.busy.toReversed(),
        }));
        const turned = { ...instance, people: people.toReversed(), rooms: instance.rooms.toReversed() };
        expect(bestTimes(turned)).toEqual(bestTimes(instance));
      }),
      { ...RUNS, numRuns: 200 },
    );
  });

  it('begin with the same ones, however many are asked for', () => {
    fc.assert(
      fc.property(instances, fc.integer({ min: 0, max: 30 }), (instance, top) => {
        const fewer = bestTimes({ ...instance, top }).slots;
        expect(bestTimes({ ...instance, top: top + 1 }).slots.slice(0, top)).toEqual(fewer);
      }),
      { ...RUNS, numRuns: 200 },
    );
  });
});
