import { addDays, isDay } from '@outrigger/kernel';

/** Somebody who can own an action. */
export interface Person {
  readonly membershipId: string;
  readonly name: string;
}

/** One line as it was understood. */
export interface ReadAction {
  /** Null where the line names nobody, or more than one. */
  readonly ownerId: string | null;
  readonly text: string;
  readonly dueOn: string | null;
}

/** What a day follows, in the languages of the letters. */
const BY = /^(.*\S)\s+(?:by|avant|antes del|até|قبل)\s+(.+?)\.?$/i;

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads `who: what by when`, as people jot it down: `Mia: send the price letter by Friday`. What is not understood
 * stays in the text; the owner is found by the beginning of a name, and only when exactly one fits.
 *
 * @param today in the programme's zone
 */
export function readAction(line: string, people: readonly Person[], today: string): ReadAction {
  const [, who, rest] = /^([^:]{1,40}):\s*(.+)$/.exec(line.trim()) ?? [];
  const owner = who ? ownerOf(who, people) : null;
  const said = owner && rest ? rest : line.trim();
  const [, what = said, when = ''] = BY.exec(said) ?? [];
  const dueOn = when ? dayOf(when, today) : null;
  return { ownerId: owner, text: dueOn ? what : said, dueOn };
}

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function ownerOf(who: string, people: readonly Person[]): string | null {
  const sought = who.trim().toLowerCase();
  const fitting = people.filter(({ name }) =>
    [name, ...name.split(/\s+/)].some((part) => part.toLowerCase().startsWith(sought)),
  );
  return fitting.length === 1 ? (fitting[0]?.membershipId ?? null) : null;
}

/** `2026-12-04`, `4 Dec`, `Dec 4`, `Fri 4 Dec`, `Friday`, `tomorrow`: the next such day; null for anything else. */
function dayOf(words: string, today: string): string | null {
  const said = words.trim().toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return isDay(said) ? said : null;
  if (said === 'today') return today;
  if (said === 'tomorrow') return addDays(today, 1);
  const weekday = weekdayOf(said);
  if (weekday >= 0) return addDays(today, ((weekday - new Date(today).getUTCDay() + 6) % 7) + 1);
  const [first = '', ...rest] = said.split(/[\s,]+/);
  return dateOf(weekdayOf(first) >= 0 ? rest.join(' ') : said, today);
}

const weekdayOf = (said: string): number => DAYS.findIndex((day) => said.length >= 3 && day.startsWith(said));

function dateOf(said: string, today: string): string | null {
  const [, before, month = '', behind] = /^(\d{1,2})?\s*([a-z]{3,9})\s*(\d{1,2})?$/.exec(said) ?? [];
  const index = MONTHS.findIndex((short) => month.startsWith(short));
  if (index < 0) return null;
  const monthAndDay = `${String(index + 1).padStart(2, '0')}-${(before ?? behind ?? '').padStart(2, '0')}`;
  const year = Number(today.slice(0, 4)) + (monthAndDay < today.slice(5) ? 1 : 0);
  const day = `${year}-${monthAndDay}`;
  return isDay(day) ? day : null;
}
