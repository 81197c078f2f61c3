import { comingDays, usualDay } from './series.policy.js';

const SECOND_TUESDAY = { week: 2, weekday: 2 };
const LAST_FRIDAY = { week: 5, weekday: 5 };

describe('the usual day of a month (C4)', () => {
  it.each([
    ['the second Tuesday', SECOND_TUESDAY, '2026-03-20', '2026-03-10'],
    ['the first day itself', { week: 1, weekday: 7 }, '2026-03-01', '2026-03-01'],
    ['the fifth of its kind', LAST_FRIDAY, '2026-07-02', '2026-07-31'],
    ['the fourth, where there is no fifth', LAST_FRIDAY, '2026-02-10', '2026-02-27'],
    ['in a leap year', { week: 5, weekday: 4 }, '2024-02-01', '2024-02-29'],
  ])('is %s', (_, series, day, expected) => {
    expect(usualDay(series, day)).toBe(expected);
  });
});

describe('the meetings to come (C4)', () => {
  const of = (months: number, last: string | null, today: string, count = 3): string[] =>
    comingDays({ series: SECOND_TUESDAY, months, last, today, count });

  it.each([
    ['begin in this month, if its day is to come', 1, null, '2026-03-09', ['2026-03-10', '2026-04-14', '2026-05-12']],
    ['begin in the next, on the day itself', 1, null, '2026-03-10', ['2026-04-14', '2026-05-12', '2026-06-09']],
    [
      'follow the last one by the policy’s months',
      2,
      '2026-03-12',
      '2026-03-13',
      ['2026-05-12', '2026-07-14', '2026-09-08'],
    ],
    ['go over the year’s end', 1, '2026-12-08', '2026-12-09', ['2027-01-12', '2027-02-09', '2027-03-09']],
    [
      'are not in the past after a long break',
      1,
      '2025-01-14',
      '2026-03-11',
      ['2026-04-14', '2026-05-12', '2026-06-09'],
    ],
  ])('%s', (_, months, last, today, expected) => {
    expect(of(months, last, today)).toEqual(expected);
  });

  it('are as many as are asked for', () => {
    expect(of(1, null, '2026-03-09', 0)).toEqual([]);
    expect(of(12, '2026-03-10', '2026-03-11', 2)).toEqual(['2027-03-09', '2028-03-14']);
  });
});
