import { type Board } from './board.js';
import { type Column } from './column.js';
import { type Cut } from './cuts.js';

/** A team of which a relaxed choice takes a part. */
export interface Part {
  readonly column: Column;
  readonly share: number;
}

/** Less is not worth a row. */
const LEAST_EXCESS = 0.02;
const MOST_CUTS = 30;
/** How many of the new cuts may hold the same row: more say the same again. */
const MOST_OF_ROW = 4;

/**
 * Cuts that a relaxed choice breaks, each of two or three rows (larger sets were tried and found nothing more). The
 * half of rows that sum to something odd loses one half on the right; on the left it loses half of each team that the
 * rows together count an odd number of times, and half of what they leave free. Where the left loses less, the cut is
 * broken.
 */
export function separate(board: Board, parts: readonly Part[]): Cut[] {
  const rows = rowsOf(board, parts);
  const broken = rows.flatMap((row) => brokenWith(row, rows));
  broken.sort((a, b) => b.excess - a.excess || compare(a.cut.rows, b.cut.rows));
  const taken = new Map<number, number>();
  const kept = broken.filter(({ cut }) => {
    if (cut.rows.some((row) => (taken.get(row) ?? 0) >= MOST_OF_ROW)) return false;
    for (const row of cut.rows) taken.set(row, (taken.get(row) ?? 0) + 1);
    return true;
  });
  return kept.slice(0, MOST_CUTS).map(({ cut }) => cut);
}

interface Row {
  readonly at: number;
  readonly most: number;
  /** What the choice leaves free of it. */
  slack: number;
  /** The parts that it counts an odd number of times. */
  readonly odd: Part[];
  /** Later rows that count some of the same parts. */
  readonly near: Set<number>;
}

interface Broken {
  readonly cut: Cut;
  readonly excess: number;
}

/** But those that leave so much free that no cut with them is broken. */
function rowsOf({ calls, most }: Board, parts: readonly Part[]): Row[] {
  const mosts = [...calls.map(() => 1), ...most];
  const rows = mosts.map((bound, at): Row => ({ at, most: bound, slack: bound, odd: [], near: new Set() }));
  for (const part of parts) {
    const { venture, entries } = part.column;
    const own = [{ at: venture, value: 1 }, ...entries.map(({ row, value }) => ({ at: calls.length + row, value }))];
    for (const { at, value } of own) {
      const row = rows[at];
      if (!row) continue;
      row.slack -= value * part.share;
      if (value % 2 === 1) row.odd.push(part);
      for (const other of own) if (other.at > at) row.near.add(other.at);
    }
  }
  return rows.filter(({ slack, odd }) => odd.length > 0 && isNear(slack));
}

const isNear = (slack: number): boolean => slack < 1 - 2 * LEAST_EXCESS;

/** Those of a row and one or two later ones, each near one of the others. */
function brokenWith(first: Row, rows: readonly Row[]): Broken[] {
  const close = rows.filter(({ at }) => first.near.has(at));
  return close.flatMap((second, i) => {
    if (!isNear(first.slack + second.slack)) return [];
    const thirds = new Set([...close.slice(i + 1), ...rows.filter(({ at }) => second.near.has(at))]);
    return [[first, second], ...[...thirds].map((third) => [first, second, third])].flatMap(judged);
  });
}

/** Nothing where the half of these rows is kept. */
function judged(rows: readonly Row[]): Broken[] {
  const most = rows.reduce((sum, row) => sum + row.most, 0);
  const slack = rows.reduce((sum, row) => sum + Math.max(0, row.slack), 0);
  if (most % 2 === 0 || !isNear(slack)) return [];
  const excess = (1 - slack - oddShare(rows)) / 2;
  return excess < LEAST_EXCESS ? [] : [{ cut: { rows: rows.map(({ at }) => at), most: most >> 1 }, excess }];
}

/** The shares of the parts that these rows together count an odd number of times. */
function oddShare(rows: readonly Row[]): number {
  const odd = new Set<Part>();
  for (const row of rows) for (const part of row.odd) if (!odd.delete(part)) odd.add(part);
  return [...odd].reduce((sum, { share }) => sum + share, 0);
}

const compare = (some: readonly number[], others: readonly number[]): number =>
  some.length - others.length || some.reduce((order, row, i) => order || row - (others[i] ?? 0), 0);
