import { Temporal } from 'temporal-polyfill';

/** A Monday, YYYY-MM-DD. */
export type Monday = string;

export function mondayOf(day: string): Monday {
  const date = Temporal.PlainDate.from(day);
  return date.subtract({ days: date.dayOfWeek - 1 }).toString();
}

export const mondayNow = (zone: string, now: Temporal.Instant = Temporal.Now.instant()): Monday =>
  mondayOf(now.toZonedDateTimeISO(zone).toPlainDate().toString());

export const weeksFrom = (monday: Monday, weeks: number): Monday =>
  Temporal.PlainDate.from(monday).add({ weeks }).toString();

/** A Monday from an address; anything else is left out. */
export function mondayFrom(value: unknown): Monday | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined;
  try {
    return mondayOf(value);
  } catch {
    return undefined;
  }
}

export const daysOf = (monday: Monday): string[] =>
  Array.from({ length: 7 }, (_, at) => Temporal.PlainDate.from(monday).add({ days: at }).toString());

/** From the first midnight of the week to the next, as the zone's clocks show them. */
export function weekBounds(monday: Monday, zone: string): { from: string; to: string } {
  const midnight = (day: string): string =>
    Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' });
  return { from: midnight(monday), to: midnight(weeksFrom(monday, 1)) };
}

export const dayIn = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
