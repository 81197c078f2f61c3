/** A day at work, in minutes of the wall clock: before and after it, a session is a burden. */
const COMFORTABLE = { from: 9 * 60, to: 18 * 60 };

/** Hours by which a stretch that starts then is too early or too late for somebody on that clock. */
export function discomfort(startMinute: number, lengthMinutes: number): number {
  const early = COMFORTABLE.from - startMinute;
  const late = startMinute + lengthMinutes - COMFORTABLE.to;
  return Math.max(0, early, late) / 60;
}

/** What was borne a session earlier counts half, and nobody is spared for ever. */
const [FADES, MOST_BORNE] = [0.5, 4];

/** Hours that somebody bore in their sessions so far. @param hours of each session, the latest first */
export const borneOf = (hours: readonly number[]): number =>
  Math.min(
    MOST_BORNE,
    hours.reduce((borne, each, back) => borne + each * FADES ** back, 0),
  );

/** Beyond whoever bore least: where all bore the same, the past decides nothing. */
export function relative(borne: ReadonlyMap<string, number>): Map<string, number> {
  const least = Math.min(...borne.values());
  return new Map([...borne].map(([id, hours]) => [id, hours - least]));
}

/**
 * What early and late hours cost: squared together with what somebody bore before, so that an hour for each of two
 * weighs less than two hours for one, and over the months nobody's zone is the one that always gives way.
 */
export const burdenOf = (hours: number, borne = 0): number => (borne + hours) ** 2 - borne ** 2;
