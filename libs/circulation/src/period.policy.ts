import { addDays } from '@outrigger/kernel';

/** How often a programme lists new ventures: a setting of its policy. */
export type Period = 'weekly' | 'fortnightly' | 'monthly';

/** Days that mentors have to answer, by default: a list is closed before the next one goes. */
export const ANSWER_DAYS: Readonly<Record<Period, number>> = { weekly: 4, fortnightly: 8, monthly: 14 };

/** Days before its own that a draft is made, so that the office has time for the words. */
export const DRAFT_DAYS = 4;

const DAY_MS = 86_400_000;
/** A Monday, from which fortnights are counted. */
const FIRST_MONDAY = Date.parse('2024-01-01');

/** T4: the first day on or after `day` on which a list is due: a Monday, every second one, or the first of a month. */
export function dueDay(period: Period, day: string): string {
  const days = Math.floor((Date.parse(day) - FIRST_MONDAY) / DAY_MS);
  const every = period === 'fortnightly' ? 14 : 7;
  const due = addDays(day, (every - modulo(days, every)) % every);
  const isFirst = Number(due.slice(8)) <= 7;
  return period !== 'monthly' || isFirst ? due : dueDay(period, addDays(due, 7));
}

const modulo = (number: number, by: number): number => ((number % by) + by) % by;
