import { lastClosed, reviewPeriod, spanOf } from './period.policy.js';

const NOW = new Date('2026-11-29T10:00:00Z');
const review = (period: string, last: string | null = null, isRunning = false): string[] =>
  reviewPeriod(period, last, isRunning, NOW).map(({ code }) => code);

describe('R0: quarters', () => {
  it('are of three months', () => {
    expect(spanOf('2026-Q3')).toEqual({ from: '2026-07-01', to: '2026-10-01' });
    expect(spanOf('2026-Q4')).toEqual({ from: '2026-10-01', to: '2027-01-01' });
    expect(() => spanOf('2026-Q5')).toThrow('no quarter');
  });

  it.each([
    ['2026-11-29', '2026-Q3'],
    ['2026-10-05', '2026-Q3'],
    ['2026-10-03', '2026-Q2'],
    ['2027-01-02', '2026-Q3'],
    ['2027-01-04', '2026-Q4'],
  ])('on %s the last that is closed is %s', (day, period) => {
    expect(lastClosed(new Date(`${day}T12:00:00Z`))).toBe(period);
  });

  it.each([
    ['2026-Q3', null, false, []],
    ['2026-Q3', '2026-Q2', false, []],
    ['2026-Q4', null, false, ['PERIOD_OPEN']],
    ['2026-Q3', '2026-Q3', false, ['PERIOD_RELEASED']],
    ['2026-Q1', '2026-Q3', true, ['PERIOD_RELEASED', 'RELEASE_RUNNING']],
    ['autumn', null, false, ['NO_SUCH_PERIOD']],
  ])('a release of %s after %s, while one is made: %s', (period, last, isRunning, expected) => {
    expect(review(period, last, isRunning)).toEqual(expected);
  });
});
