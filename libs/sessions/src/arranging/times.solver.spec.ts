import { suggest, type TimesAsked } from './times.solver.js';

const DAYS = [1, 2, 3, 4, 5, 6, 7];
const ALL_DAY = DAYS.map((day) => ({ day, from: '00:00', to: '24:00' }));
const OFFICE = { id: 'office', tz: 'UTC', weekly: ALL_DAY, exceptions: [], busy: [] };
const NOW = new Date('2026-03-02T00:00:00Z');
const DAY_MS = 86_400_000;

/** Ada in Paris and Ben in New York: what is a day at work for both is short. */
const asked = (borne: { ada: number; ben: number }, changes: Partial<TimesAsked> = {}): TimesAsked =>
  ({
    now: NOW,
    from: NOW,
    to: new Date(NOW.getTime() + 28 * DAY_MS),
    lengthMinutes: 360,
    noticeHours: 24,
    bufferMinutes: 0,
    people: [
      { id: 'ada', tz: 'Europe/Paris', part: 'lead', borne: borne.ada },
      { id: 'ben', tz: 'America/New_York', part: 'mentor', borne: borne.ben },
    ].map((person) => ({ ...person, mandatory: true, weekly: ALL_DAY, exceptions: [], busy: [], isKnown: true })),
    office: OFFICE,
    rooms: [],
    minimum: 2,
    wishedOn: new Date('2026-03-20T14:00:00Z'),
    haste: 1,
    top: 5,
    ...changes,
  }) as TimesAsked;

/** Hours that each bears at the best time. */
function bearing(of: TimesAsked): readonly [number, number] {
  const [best] = suggest(of);
  const hours = (id: string): number => best?.burdened.find(({ membershipId }) => membershipId === id)?.hours ?? 0;
  return [hours('ada'), hours('ben')];
}

const daysAhead = (of: TimesAsked): number =>
  Math.floor(((suggest(of)[0]?.startsAt.getTime() ?? 0) - NOW.getTime()) / DAY_MS);

describe('the best times', () => {
  it.each([
    ['share what cannot be spared', { ada: 0, ben: 0 }],
    ['share it too where both bore as much before', { ada: 2, ben: 2 }],
  ])('%s', (_, borne) => {
    const [ada, ben] = bearing(asked(borne));
    expect(Math.abs(ada - ben)).toBeLessThanOrEqual(0.5);
    expect(ada + ben).toBeGreaterThan(0);
  });

  it('spare whoever bore early and late hours before', () => {
    const [even] = bearing(asked({ ada: 0, ben: 0 }));
    const [spared, gives] = bearing(asked({ ada: 3, ben: 0 }));
    expect(spared).toBeLessThan(even);
    expect(gives).toBeGreaterThan(spared);
    const [ada, ben] = bearing(asked({ ada: 0, ben: 3 }));
    expect(ada).toBeGreaterThan(ben);
  });

  it('are as soon as possible for a founder who asked for it within the week', () => {
    const even = { ada: 0, ben: 0 };
    expect(daysAhead(asked(even))).toBe(18);
    expect(daysAhead(asked(even, { wishedOn: null, haste: 4 }))).toBe(1);
  });
});
