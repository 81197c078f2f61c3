import { slotTimes } from './slot-times.js';

const iso = (hours: Parameters<typeof slotTimes>[0]): string[] => slotTimes(hours).map((time) => time.toISOString());
const paris = { zone: 'Europe/Paris', fromClock: '14:00', lengthMinutes: 30 };

describe('slots of a mentor, on their own clock', () => {
  it('is one, without more', () => {
    expect(iso({ ...paris, firstDay: '2026-03-05' })).toEqual(['2026-03-05T13:00:00.000Z']);
  });

  it('follow each other while there is room for a whole one', () => {
    expect(iso({ ...paris, firstDay: '2026-03-05', untilClock: '15:15' })).toEqual([
      '2026-03-05T13:00:00.000Z',
      '2026-03-05T13:30:00.000Z',
    ]);
    expect(iso({ ...paris, firstDay: '2026-03-05', untilClock: '14:20' })).toEqual([]);
    expect(iso({ ...paris, firstDay: '2026-03-05', untilClock: '13:00' })).toEqual([]);
  });

  it('keep their clock over the change to summer time', () => {
    expect(iso({ ...paris, firstDay: '2026-03-26', lastDay: '2026-04-02' })).toEqual([
      '2026-03-26T13:00:00.000Z',
      '2026-04-02T12:00:00.000Z',
    ]);
  });

  it('keep their clock in a zone that changes on another day, and back', () => {
    const york = { ...paris, zone: 'America/New_York', firstDay: '2026-10-29', lastDay: '2026-11-05' };
    expect(iso(york)).toEqual(['2026-10-29T18:00:00.000Z', '2026-11-05T19:00:00.000Z']);
  });

  it('go with a clock that is skipped', () => {
    expect(iso({ ...paris, fromClock: '02:30', firstDay: '2026-03-29' })).toEqual(['2026-03-29T01:30:00.000Z']);
  });

  it('are none when the last day is before the first', () => {
    expect(iso({ ...paris, firstDay: '2026-03-05', lastDay: '2026-03-04' })).toEqual([]);
  });
});
