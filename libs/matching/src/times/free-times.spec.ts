import { freeTimes } from './free-times.js';
import { type Attendee } from './instance.js';
import { wallClock } from './zone.js';

const at = (text: string): number => Date.parse(text);
const person = (tz: string, changes: Partial<Attendee> = {}): Attendee => ({
  id: 'p',
  tz,
  mandatory: true,
  weekly: [{ day: 1, from: '09:00', to: '12:00' }],
  exceptions: [],
  busy: [],
  ...changes,
});
const dayOf = (day: string) => ({ from: `${day}T00:00:00Z`, to: `${day}T23:59:59Z` });

describe('when somebody is free', () => {
  it.each([
    ['Europe/Paris in winter', 'Europe/Paris', '2026-03-23', '08:00', '11:00'],
    ['Europe/Paris in summer', 'Europe/Paris', '2026-03-30', '07:00', '10:00'],
    ['New York, weeks before Paris', 'America/New_York', '2026-03-09', '13:00', '16:00'],
    ['Kolkata, whose clocks never change', 'Asia/Kolkata', '2026-03-30', '03:30', '06:30'],
  ])('%s', (_, zone, day, from, to) => {
    const span = { from: at(`${day}T${from}:00Z`), to: at(`${day}T${to}:00Z`) };
    expect(freeTimes([person(zone)], { window: dayOf(day), bufferMin: 0 })).toEqual([{ hours: [span], free: [span] }]);
  });

  it('leaves out what they have, and what they keep free around it', () => {
    const busy = [{ start: '2026-03-23T09:00:00Z', end: '2026-03-23T10:00:00Z' }];
    const [free] = freeTimes([person('Europe/Paris', { busy })], { window: dayOf('2026-03-23'), bufferMin: 15 });
    expect(free?.hours).toHaveLength(1);
    expect(free?.free).toEqual([
      { from: at('2026-03-23T08:00:00Z'), to: at('2026-03-23T08:45:00Z') },
      { from: at('2026-03-23T10:15:00Z'), to: at('2026-03-23T11:00:00Z') },
    ]);
  });

  it('has nobody free in a window that is over before it begins', () => {
    const window = { from: '2026-03-24T00:00:00Z', to: '2026-03-23T00:00:00Z' };
    expect(freeTimes([person('UTC')], { window, bufferMin: 0 })).toEqual([{ hours: [], free: [] }]);
  });
});

describe('what clocks show', () => {
  it.each([
    ['Europe/Paris', '2026-03-29T00:30:00Z', 90],
    ['Europe/Paris', '2026-03-29T01:30:00Z', 210],
    ['America/New_York', '2026-03-08T06:59:00Z', 119],
    ['America/New_York', '2026-03-08T07:00:00Z', 180],
    ['Asia/Kolkata', '2026-03-29T01:30:00Z', 420],
  ])('in %s at %s', (zone, instant, expected) => {
    const span = { from: at('2026-03-01T00:00:00Z'), to: at('2026-04-01T00:00:00Z') };
    expect(wallClock(zone, span)(at(instant))).toBe(expected);
  });
});
