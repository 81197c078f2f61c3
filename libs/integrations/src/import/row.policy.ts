import { isDay } from '@outrigger/kernel';

/** One row of a table as it was read. */
export interface SheetRow {
  /** From 1, below the header. */
  readonly row: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Why the row as a whole cannot be read. */
  readonly broken?: { readonly value: string | null; readonly why: string; readonly mend: string };
}

/** One reason against one row, in words for whoever keeps the file. */
export interface RefusedRow {
  readonly row: number;
  /** The column as we call it; `row` for the row as a whole. */
  readonly field: string;
  readonly value: string | null;
  readonly why: string;
  readonly mend: string;
}

/** Either the row in our terms, or every reason against it. */
export type Reviewed<T> = { readonly good: T } | { readonly refused: readonly RefusedRow[] };

/** Where a key was met first, and how it was written there. */
export type Earlier = ReadonlyMap<string, { readonly row: number; readonly spelling: string }>;

export const keyOf = (text: string): string => text.trim().toLowerCase();

/** A reason against what a cell says. */
export class Fault {
  constructor(
    readonly why: string,
    readonly mend: string,
  ) {}
}

/** Reads a cell that is not empty. */
export type Judge<T> = (text: string) => T | Fault;

class RefusedCell {
  constructor(
    readonly field: string,
    readonly value: string | null,
    readonly fault: Fault,
  ) {}
}

export type Draft<T> = { readonly [K in keyof T]: T[K] | RefusedCell };

/** What the cell says; an empty one is a fault. */
export function need<T>(cells: SheetRow['cells'], field: string, judge: Judge<T>): T | RefusedCell {
  return (
    take(cells, field, judge) ??
    new RefusedCell(field, null, new Fault('missing', `Every row needs ${field}: fill it in.`))
  );
}

/** What the cell says; null when it says nothing, so that what is known already stays. */
export function take<T>(cells: SheetRow['cells'], field: string, judge: Judge<T>): T | null | RefusedCell {
  const text = (cells[field] ?? '').trim();
  if (text === '') return null;
  const judged = judge(text);
  return judged instanceof Fault ? new RefusedCell(field, text, judged) : judged;
}

/** The row, when no cell of the draft was refused. */
export function settle<T extends object>({ row, broken }: SheetRow, draft: Draft<T>): Reviewed<T> {
  if (broken) return { refused: [{ row, field: 'row', ...broken }] };
  const cells = Object.values(draft).filter((value): value is RefusedCell => value instanceof RefusedCell);
  if (cells.length === 0) return { good: draft as T };
  return { refused: cells.map(({ field, value, fault: { why, mend } }) => ({ row, field, value, why, mend })) };
}

/** The judge's own word, unless an earlier row said the same. */
export function unlessEarlier(earlier: Earlier, judge: Judge<string>): Judge<string> {
  return (text) => {
    const first = earlier.get(keyOf(text));
    if (!first) return judge(text);
    const how = first.spelling === text ? '' : ' (case differs)';
    return new Fault(`duplicate of row ${first.row}${how}`, `Keep one of the two rows, ${first.row} or this one.`);
  };
}

export const words =
  (min: number, max: number): Judge<string> =>
  (text) => {
    if (text.length > max) return new Fault('too long', `Shorten it to ${max} characters.`);
    return text.length < min ? new Fault('too short', `Write at least ${min} characters.`) : text;
  };

const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const LONGEST_ADDRESS = 200;

/** In lower case: one person, one address. */
export const address: Judge<string> = (text) => {
  const lower = text.toLowerCase();
  return ADDRESS.test(lower) && lower.length <= LONGEST_ADDRESS
    ? lower
    : new Fault('not an e-mail address', 'Write it as name@example.org.');
};

export const day: Judge<string> = (text) =>
  isDay(text) ? text : new Fault('no such day', 'Write a day of the calendar as YYYY-MM-DD, such as 2026-02-28.');

export const zone =
  (isZone: (text: string) => boolean): Judge<string> =>
  (text) =>
    isZone(text) ? text : new Fault('unknown zone', 'Write a name of the IANA database, such as Europe/Paris.');

const YES = new Set(['yes', 'y', 'true', '1', 'x', 'oui', 'ja', 'si', 'sí', 'sim', '✓']);
const NO = new Set(['no', 'n', 'false', '0', '-', 'non', 'nein', 'não']);

export const yesOrNo: Judge<boolean> = (text) => {
  const word = text.toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : new Fault('neither yes nor no', 'Write yes or no.');
};

/** A word of a list, however it is capitalised; spaces and strokes may stand for underscores. */
export const oneOf =
  <T extends string>(choices: readonly T[], why = 'not in the list'): Judge<T> =>
  (text) => {
    const word = text.toLowerCase().replace(/[\s-]+/g, '_');
    return choices.find((choice) => choice === word) ?? new Fault(why, `Write one of ${choices.join(', ')}.`);
  };

/** The parts of a cell: by semicolons or lines if it has any, else by commas. */
export const partsOf = (text: string): string[] => {
  const parts = text.split(/[;|\n]/.test(text) ? /[;|\n]/ : ',').map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
};

/** Bad parts of a list that are named; more would bury the reason. */
const NAMED = 3;

/** So many parts at most, each by its own judge. @returns each word once, or the first fault with its parts. */
export const listOf =
  <T>(judge: Judge<T>, most: number): Judge<T[]> =>
  (text) => {
    const parts = partsOf(text).map((part) => ({ part, judged: judge(part) }));
    if (parts.length > most) return new Fault('too many', `Leave ${most} of them at most.`);
    const bad = parts.filter(({ judged }) => judged instanceof Fault);
    const [first] = bad;
    if (!(first?.judged instanceof Fault)) return [...new Set(parts.map(({ judged }) => judged as T))];
    const { why, mend } = first.judged;
    const named = bad.slice(0, NAMED).map(({ part }) => part);
    return new Fault(`${named.join(', ')}${bad.length > NAMED ? ' and others' : ''}: ${why}`, mend);
  };

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A code of ISO 639-1. */
export const language: Judge<string> = (text) => {
  const code = text.toLowerCase();
  return /^[a-z]{2}$/.test(code) && languageNames.of(code)
    ? code
    : new Fault('no language code', 'Write the two letters of ISO 639-1, such as en or de.');
};
