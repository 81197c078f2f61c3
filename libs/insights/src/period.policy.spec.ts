import { periodOf, reviewPeriod } from './period.policy.js';

describe('D2: the period of a report', () => {
  it.each([
    [{}, '2025-11-29', '2026-11-29'],
    [{ lastDay: '2026-02-28' }, '2025-02-28', '2026-02-28'],
    [{ firstDay: '2020-01-01' }, '2020-01-01', '2026-11-29'],
  ])('%j', (asked, firstDay, lastDay) => {
    expect(periodOf(asked, '2026-11-29')).toEqual({ firstDay, lastDay });
  });

  it.each([
    ['2026-01-01', '2026-01-01', []],
    ['2026-01-02', '2026-01-01', ['PERIOD_ENDS_FIRST']],
    ['1990-01-01', '2026-01-01', ['PERIOD_TOO_LONG']],
  ])('from %s until %s: %j', (firstDay, lastDay, refused) => {
    expect(reviewPeriod({ firstDay, lastDay }).map(({ code }) => code)).toEqual(refused);
  });
});
