import { barsOf, dayOf, hoursOn } from './day';

describe('the day of a session', () => {
  it.each([
    ['Europe/Paris', '2026-12-01T14:00:00Z', '2026-12-01T06:00:00.000Z', 14],
    ['Asia/Kolkata', '2026-12-01T08:30:00Z', '2026-12-01T01:30:00.000Z', 14],
    ['America/New_York', '2026-12-01T14:00:00Z', '2026-12-01T12:00:00.000Z', 14],
  ])('is shown by the clock of %s', (zone, startsAt, from, hours) => {
    const day = dayOf(startsAt, startsAt, zone);
    expect([new Date(day.from).toISOString(), day.hours.length]).toEqual([from, hours]);
    expect(day.hours[0]?.label).toBe('7');
  });

  it('is longer for a session at night', () => {
    const day = dayOf('2026-12-01T04:30:00Z', '2026-12-01T05:30:00Z', 'Europe/Paris');
    expect(day.hours[0]?.label).toBe('5');
  });

  it('has no hour that the clocks skip, and lays bars where they are', () => {
    const day = dayOf('2026-03-29T12:00:00Z', '2026-03-29T13:00:00Z', 'Europe/Paris');
    expect((day.to - day.from) / 3_600_000).toBe(14);
    const bars = barsOf([{ from: '2026-03-29T05:00:00Z', to: '2026-03-29T12:00:00Z' }], day);
    expect(bars).toEqual([{ left: 0, width: 50 }]);
  });

  it('tells its hours in words, without those of other days', () => {
    const day = dayOf('2026-12-01T14:00:00Z', '2026-12-01T15:00:00Z', 'Europe/Paris');
    const spans = [
      { from: '2026-12-01T08:00:00Z', to: '2026-12-01T09:30:00Z' },
      { from: '2026-12-02T08:00:00Z', to: '2026-12-02T09:30:00Z' },
    ];
    // Whether blanks stand around the dash is the browser's.
    expect(hoursOn(spans, day).map((hours) => hours.replace(/\s/g, ''))).toEqual(['09:00–10:30']);
  });
});
