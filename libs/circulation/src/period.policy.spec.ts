import { dueDay } from './period.policy.js';

describe('T4: when a list is due', () => {
  it.each([
    ['weekly', '2026-11-23', '2026-11-23'],
    ['weekly', '2026-11-24', '2026-11-30'],
    ['weekly', '2026-12-29', '2027-01-04'],
    ['fortnightly', '2024-01-01', '2024-01-01'],
    ['fortnightly', '2024-01-02', '2024-01-15'],
    ['fortnightly', '2023-12-20', '2024-01-01'],
    ['monthly', '2026-12-01', '2026-12-07'],
    ['monthly', '2026-12-08', '2027-01-04'],
    ['monthly', '2027-02-01', '2027-02-01'],
  ] as const)('%s from %s', (period, from, expected) => {
    expect(dueDay(period, from)).toBe(expected);
  });
});
