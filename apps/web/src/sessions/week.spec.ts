import { Temporal } from 'temporal-polyfill';
import { dayIn, daysOf, mondayFrom, mondayNow, weekBounds, weeksFrom } from './week';

describe('a week', () => {
  it.each([
    ['2026-03-29', '2026-03-23'],
    ['2026-03-30', '2026-03-30'],
    ['nonsense', undefined],
    [7, undefined],
  ])('of the address %s begins on %s', (value, expected) => expect(mondayFrom(value)).toBe(expected));

  it('of now is that of the zone', () => {
    const now = Temporal.Instant.from('2026-03-29T23:30:00Z');
    expect([mondayNow('Europe/Paris', now), mondayNow('America/New_York', now)]).toEqual(['2026-03-30', '2026-03-23']);
  });

  it('is an hour shorter when the clocks go forward', () => {
    const { from, to } = weekBounds('2026-03-23', 'Europe/Paris');
    expect((Date.parse(to) - Date.parse(from)) / 3_600_000).toBe(7 * 24 - 1);
  });

  it('has seven days, and others before and after it', () => {
    expect(daysOf('2026-03-30')).toHaveLength(7);
    expect([weeksFrom('2026-03-30', -1), weeksFrom('2026-03-30', 1)]).toEqual(['2026-03-23', '2026-04-06']);
    expect(dayIn('2026-03-29T23:30:00Z', 'Asia/Kolkata')).toBe('2026-03-30');
  });
});
