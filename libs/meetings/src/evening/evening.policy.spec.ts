import { type Evening, likelihood, rankEvenings } from './evening.policy.js';

const at = (day: number, clock = '17:00'): Date => new Date(`2026-03-${String(day).padStart(2, '0')}T${clock}:00Z`);
const evening = (day: number, expected: number, clock?: string): Evening => ({
  startsAt: at(day, clock),
  expected,
  free: 40,
});
const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);
const apart = (instant: Date): number => Math.abs(instant.getUTCHours() * 60 + instant.getUTCMinutes() - 17 * 60);
const days = (evenings: readonly Evening[], usual: readonly Date[] = []): string[] =>
  rankEvenings(evenings, usual, { dayOf, apart }).map(({ startsAt }) => startsAt.toISOString().slice(8, 16));

describe('the likelihood that somebody comes (C4)', () => {
  it.each([
    [{ came: 0, asked: 0 }, 0.5],
    [{ came: 12, asked: 12 }, 0.9],
    [{ came: 0, asked: 12 }, 0.1],
    [{ came: 8, asked: 12 }, 0.6],
  ])('%j is %d', (record, expected) => {
    expect(likelihood(record)).toBe(expected);
  });
});

describe('the order of evenings (C4)', () => {
  it.each([
    ['is by who is expected', [evening(10, 20), evening(11, 24)], [], ['11T17:00', '10T17:00']],
    ['is by the date where as many are expected', [evening(11, 20), evening(10, 20)], [], ['10T17:00', '11T17:00']],
    ['has one start a day, the best', [evening(10, 20, '16:30'), evening(10, 21)], [], ['10T17:00']],
    ['keeps the usual one for two more', [evening(10, 18), evening(11, 20)], [at(10)], ['10T17:00', '11T17:00']],
    ['and for a tenth more, where many come', [evening(10, 46), evening(11, 50)], [at(10)], ['10T17:00', '11T17:00']],
    ['gives it up for clearly more', [evening(10, 44), evening(11, 50)], [at(10)], ['11T17:00', '10T17:00']],
    ['keeps the usual start on its day', [evening(10, 19, '16:00'), evening(10, 18)], [at(10)], ['10T17:00']],
    [
      'takes the start nearest to the usual time of day, of those that are as good',
      [evening(10, 20, '08:00'), evening(10, 20, '16:30'), evening(10, 20, '19:00')],
      [],
      ['10T16:30'],
    ],
    ['is empty where there is none', [], [at(10)], []],
  ])('%s', (_, evenings, usual, expected) => {
    expect(days(evenings, usual)).toEqual(expected);
  });

  it('does not depend on the order in which they come', () => {
    const evenings = [10, 11, 12, 13, 17, 18].map((day, index) => evening(day, 20 + ((index * 7) % 5)));
    expect(days(evenings.toReversed(), [at(12)])).toEqual(days(evenings, [at(12)]));
  });
});
