/** A day at work, in minutes of the wall clock: before and after it, a session is a burden. */
const COMFORTABLE = { from: 9 * 60, to: 18 * 60 };

/** Hours by which a stretch that starts then is too early or too late for somebody on that clock. */
export function discomfort(startMinute: number, lengthMinutes: number): number {
  const early = COMFORTABLE.from - startMinute;
  const late = startMinute + lengthMinutes - COMFORTABLE.to;
  return Math.max(0, early, late) / 60;
}

/**
 * What early and late hours cost: squared, so that an hour for each of two weighs half of two hours for one, and
 * nobody's zone is the one that always gives way.
 */
export const burdenOf = (hours: number): number => hours * hours;
