import { Temporal } from 'temporal-polyfill';

/** Hours in which nothing comes that can wait, on the reader's own clock; from and until alike are none. */
export interface QuietHours {
  readonly zone: string;
  readonly from: number;
  readonly until: number;
}

export const RHYTHMS = ['day', 'week'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** The hour of the reader's morning at which a digest goes. */
const DIGEST_HOUR = 8;
const MONDAY = 1;
/** A week, and the rest of today. */
const DAYS_AHEAD = 8;

/**
 * When the quiet hours end that it is now; null outside them. A clock that summer time skips is the next that there
 * is, one that comes twice is the first.
 */
export function quietEnd(now: Date, { zone, from, until }: QuietHours): Date | null {
  if (from === until) return null;
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const isQuiet = from < until ? here.hour >= from && here.hour < until : here.hour >= from || here.hour < until;
  if (!isQuiet) return null;
  const today = here.toPlainDate();
  const [end] = [today, today.add({ days: 1 })].map((day) => clock(day, zone, until)).filter((at) => at > now);
  return end ?? null;
}

/** When the next digest goes: in the morning, not before the quiet hours end; once a week, on Mondays. */
export function nextDigest(now: Date, quiet: QuietHours, rhythm: Rhythm): Date {
  const { zone } = quiet;
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const mornings = Array.from({ length: DAYS_AHEAD }, (_, days) => today.add({ days }))
    .filter(({ dayOfWeek }) => rhythm === 'day' || dayOfWeek === MONDAY)
    .map((day) => clock(day, zone, DIGEST_HOUR))
    .map((morning) => quietEnd(morning, quiet) ?? morning);
  const next = mornings.find((morning) => morning > now);
  if (!next) throw new TypeError('Every week has a Monday.');
  return next;
}

const clock = (day: Temporal.PlainDate, timeZone: string, hour: number): Date =>
  new Date(day.toZonedDateTime({ timeZone, plainTime: { hour } }).epochMilliseconds);
