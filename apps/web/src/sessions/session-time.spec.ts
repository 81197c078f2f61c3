import { Temporal } from 'temporal-polyfill';
import { instantOf, localOf, proposal } from './session-time';

describe("a session's time", () => {
  it("is read in the programme's zone, on both sides of a change of the clock", () => {
    expect(instantOf({ day: '2026-10-24', clock: '15:00' }, 'Europe/London')).toBe('2026-10-24T14:00:00Z');
    expect(instantOf({ day: '2026-10-26', clock: '15:00' }, 'Europe/London')).toBe('2026-10-26T15:00:00Z');
  });

  it('moves forward when the clock skips it', () => {
    expect(instantOf({ day: '2026-03-29', clock: '02:30' }, 'Europe/Berlin')).toBe('2026-03-29T01:30:00Z');
  });

  it('goes there and back', () => {
    const local = { day: '2026-12-01', clock: '09:15' };
    expect(localOf(instantOf(local, 'Asia/Kolkata') ?? '', 'Asia/Kolkata')).toEqual(local);
  });

  it('is unknown while half of it is missing', () => {
    expect(instantOf({ day: '', clock: '10:00' }, 'UTC')).toBeNull();
  });

  it.each([
    ['2026-11-23T23:30:00Z', 'Asia/Tokyo', '2026-12-01'],
    ['2026-11-21T12:00:00Z', 'UTC', '2026-11-30'],
  ])('is first proposed a week later, never at a weekend', (now, zone, day) => {
    expect(proposal(zone, Temporal.Instant.from(now))).toEqual({ day, clock: '10:00' });
  });
});
