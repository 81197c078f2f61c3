/** Somebody who can own an action. */
export interface Person {
  readonly membershipId: string;
  readonly name: string;
}

export interface ActionDraft {
  readonly ownerId: string | null;
  readonly text: string;
  /** YYYY-MM-DD, or empty. */
  readonly dueOn: string;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads `who: what by when`, as people jot it down: `Mia: send the price letter by Friday`. What is not understood
 * stays in the text; the owner is found by the beginning of a name, and only when exactly one fits.
 */
export function readAction(line: string, people: readonly Person[], today: Date): ActionDraft {
  const [, who, rest] = /^([^:]{1,40}):\s*(.+)$/.exec(line.trim()) ?? [];
  const owner = who ? ownerOf(who, people) : null;
  const said = owner && rest ? rest : line.trim();
  const [, what = said, when = ''] = /^(.*\S)\s+by\s+(.+?)\.?$/i.exec(said) ?? [];
  const dueOn = when && dayOf(when, today);
  return { ownerId: owner, text: dueOn ? what : said, dueOn: dueOn || '' };
}

function ownerOf(who: string, people: readonly Person[]): string | null {
  const sought = who.trim().toLowerCase();
  const fitting = people.filter(({ name }) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .concat(name.toLowerCase())
      .some((part) => part.startsWith(sought)),
  );
  return fitting.length === 1 ? (fitting[0]?.membershipId ?? null) : null;
}

/** `2026-12-04`, `4 Dec`, `Dec 4`, `Friday`, `tomorrow`: the next such day; null for anything else. */
function dayOf(words: string, today: Date): string | null {
  const said = words.trim().toLowerCase();
  if (/^\d{4}-\d{2}-\d{2}$/.test(said)) return said;
  if (said === 'tomorrow') return after(today, 1);
  const weekday = DAYS.findIndex((day) => said.length >= 3 && day.startsWith(said));
  if (weekday >= 0) return after(today, ((weekday - today.getDay() + 6) % 7) + 1);
  return dateOf(said, today);
}

function dateOf(said: string, today: Date): string | null {
  const [, before, month, behind] = /^(\d{1,2})?\s*([a-z]{3,9})\s*(\d{1,2})?$/.exec(said) ?? [];
  const index = MONTHS.findIndex((short) => month?.startsWith(short));
  const day = Number(before ?? behind);
  if (index < 0 || !day || day > 31) return null;
  const passed = index < today.getMonth() || (index === today.getMonth() && day < today.getDate());
  return iso(new Date(today.getFullYear() + (passed ? 1 : 0), index, day));
}

const after = (today: Date, days: number): string =>
  iso(new Date(today.getFullYear(), today.getMonth(), today.getDate() + days));

const iso = (date: Date): string =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
