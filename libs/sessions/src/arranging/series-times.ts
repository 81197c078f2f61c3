import { Temporal } from 'temporal-polyfill';

const localOf = (instant: Date, zone: string): Temporal.PlainDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDateTime();

/** A clock that summer time skips moves forward with it; one that comes twice is the first. */
const instantOf = (local: Temporal.PlainDateTime, zone: string): Date =>
  new Date(local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);

/** The same hour by the clock of the zone, so many weeks later, whatever the clocks do meanwhile. */
export const weeksLater = (first: Date, weeks: number, zone: string): Date =>
  instantOf(localOf(first, zone).add({ weeks }), zone);

/** How far a time was moved by the clock of the zone. */
export const shiftBetween = (before: Date, after: Date, zone: string): Temporal.Duration =>
  localOf(before, zone).until(localOf(after, zone), { largestUnit: 'day' });

export const shifted = (instant: Date, shift: Temporal.Duration, zone: string): Date =>
  instantOf(localOf(instant, zone).add(shift), zone);
