import { everyStart, shortStart } from './grain';

describe('months and quarters of a period', () => {
  it.each([
    ['month', '2025-11-29', '2026-02-01', ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01']],
    ['quarter', '2025-11-29', '2026-07-01', ['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01']],
    ['quarter', '2026-12-31', '2026-12-31', ['2026-10-01']],
  ] as const)('each %s from %s until %s', (grain, firstDay, lastDay, starts) => {
    expect(everyStart({ firstDay, lastDay }, grain)).toEqual(starts);
  });

  it.each([
    ['2026-11-01', 'month', '11/26'],
    ['2026-10-01', 'quarter', 'Q4 26'],
  ] as const)('%s as a %s is %s', (start, grain, short) => {
    expect(shortStart(start, grain)).toBe(short);
  });
});
