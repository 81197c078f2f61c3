import { nextDigest, quietEnd, type QuietHours } from './quiet-hours.js';

const PARIS: QuietHours = { zone: 'Europe/Paris', from: 21, until: 7 };
const NEW_YORK: QuietHours = { zone: 'America/New_York', from: 21, until: 7 };
const KOLKATA: QuietHours = { zone: 'Asia/Kolkata', from: 21, until: 7 };

const at = (text: string): Date => new Date(text);

describe('quiet hours', () => {
  const cases: readonly (readonly [string, string, QuietHours, string | null])[] = [
    ['are not by day', '2026-03-12T14:00Z', PARIS, null],
    ['begin on the hour', '2026-03-12T20:00Z', PARIS, '2026-03-13T06:00Z'],
    ['are not yet', '2026-03-12T19:59:59Z', PARIS, null],
    ['go on after midnight', '2026-03-13T02:00Z', PARIS, '2026-03-13T06:00Z'],
    ['are over on the hour', '2026-03-13T06:00Z', PARIS, null],
    ['are those of the reader', '2026-03-13T02:00Z', NEW_YORK, '2026-03-13T11:00Z'],
    ['end on half an hour elsewhere', '2026-03-12T20:00Z', KOLKATA, '2026-03-13T01:30Z'],
    ['are an hour shorter in the night of summer time', '2026-03-28T20:30Z', PARIS, '2026-03-29T05:00Z'],
    ['are an hour longer in the night of its end', '2026-10-24T19:30Z', PARIS, '2026-10-25T06:00Z'],
    ['change weeks earlier over there', '2026-03-08T02:30Z', NEW_YORK, '2026-03-08T11:00Z'],
    ['end with the hour that is skipped', '2026-03-29T00:30Z', { ...PARIS, until: 2 }, '2026-03-29T01:00Z'],
    ['end with the first of two hours', '2026-10-24T23:30Z', { ...PARIS, until: 2 }, '2026-10-25T00:00Z'],
    ['are over in the second of two', '2026-10-25T01:30Z', { ...PARIS, until: 2 }, null],
    ['lie within a day', '2026-03-12T12:00Z', { ...PARIS, from: 9, until: 17 }, '2026-03-12T16:00Z'],
    ['are none', '2026-03-12T23:00Z', { ...PARIS, from: 7, until: 7 }, null],
  ];
  it.each(cases)('%s', (_, now, quiet, end) => {
    expect(quietEnd(at(now), quiet)).toEqual(end && at(end));
  });

  it('always end within a day, at the hour that was set', () => {
    for (let hour = 0; hour < 24 * 400; hour += 11) {
      const now = new Date(Date.UTC(2026, 0, 1, hour, 17));
      for (const quiet of [PARIS, NEW_YORK, KOLKATA]) {
        const end = quietEnd(now, quiet);
        if (!end) continue;
        expect(end.getTime() - now.getTime()).toBeGreaterThan(0);
        expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(11 * 3_600_000);
        expect(clockIn(quiet.zone, end)).toBe('07:00');
        expect(quietEnd(end, quiet)).toBeNull();
      }
    }
  });
});

describe('the digest', () => {
  const cases: readonly (readonly [string, string, QuietHours, 'day' | 'week', string])[] = [
    ['goes this morning', '2026-03-12T06:59Z', PARIS, 'day', '2026-03-12T07:00Z'],
    ['goes tomorrow', '2026-03-12T07:00Z', PARIS, 'day', '2026-03-13T07:00Z'],
    ['keeps to the clock over summer time', '2026-03-28T12:00Z', PARIS, 'day', '2026-03-29T06:00Z'],
    ['goes on Monday', '2026-03-12T07:00Z', PARIS, 'week', '2026-03-16T07:00Z'],
    ['goes this Monday', '2026-03-16T05:00Z', PARIS, 'week', '2026-03-16T07:00Z'],
    ['goes next Monday', '2026-03-16T07:00Z', PARIS, 'week', '2026-03-23T07:00Z'],
    ['goes in the reader’s morning', '2026-03-12T07:00Z', NEW_YORK, 'day', '2026-03-12T12:00Z'],
    ['lets the quiet hours end', '2026-03-12T03:00Z', { ...PARIS, until: 10 }, 'day', '2026-03-12T09:00Z'],
  ];
  it.each(cases)('%s', (_, now, quiet, rhythm, next) => {
    expect(nextDigest(at(now), quiet, rhythm)).toEqual(at(next));
  });
});

const clockIn = (timeZone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(instant);
