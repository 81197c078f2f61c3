/** Days before its end at which a mentor is reminded of a warrant, the first first; 0 says that it has lapsed (C2). */
export const REMINDER_STEPS = [60, 30, 7, 0] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

/** Days after its end for which a lapse is news. */
export const LAPSE_NEWS_DAYS = 30;

/**
 * C2: the one reminder that is due; those that were missed on the way are not made up for, so that nobody who slept
 * writes three letters at once.
 *
 * @param daysLeft until the last day of the warrant; negative after it.
 * @returns null when none is due, or not any more.
 */
export function dueStep(daysLeft: number): ReminderStep | null {
  if (daysLeft < 0) return daysLeft >= -LAPSE_NEWS_DAYS ? 0 : null;
  return REMINDER_STEPS.findLast((step) => step > 0 && daysLeft <= step) ?? null;
}
