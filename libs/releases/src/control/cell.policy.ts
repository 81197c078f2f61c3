/** A place of the tables: one group of programmes. The first is all of them; a place stands after its parent. */
export interface Cell {
  /** `FR`, `university`; the first is `all`. */
  readonly category: string;
  readonly axis: string;
  /** Its place in the list; null for the first. */
  readonly parent: number | null;
  /** Places of its programmes in the list of programmes, ascending. */
  readonly members: readonly number[];
  /** Since the release before; null where there was no such cell in it (R5). */
  readonly moves: Moves | null;
}

/** Programmes that came to a cell, and that left it. */
export interface Moves {
  readonly came: readonly number[];
  readonly left: readonly number[];
}

/** What each programme adds to one figure, whole numbers; and whose part is known because it is shown by name. */
export interface Shares {
  readonly amounts: readonly number[];
  readonly isKnown: readonly boolean[];
}

/** Why a cell is withheld. */
export const WHYS = ['few', 'dominant', 'moved', 'above', 'rest', 'difference', 'audit', 'base'] as const;
export type Why = (typeof WHYS)[number];

/** Programmes that a figure needs, at least (R3). */
export const FEWEST = 3;
/** Of the largest part: what the smaller ones together must at least be, so that the second cannot tell it (R3). */
const SHARE = 0.15;

/** Those who add something to it that nobody knows yet. */
export const hidden = ({ amounts, isKnown }: Shares, members: readonly number[]): number[] =>
  members.filter((member) => (amounts[member] ?? 0) > 0 && !isKnown[member]);

/** R3: three programmes at least, and none so large that the second could tell it within 15 per cent; null when it is safe. */
export function risk(shares: Shares, members: readonly number[]): 'few' | 'dominant' | null {
  const parts = hidden(shares, members).map((member) => shares.amounts[member] ?? 0);
  if (parts.length === 0) return null;
  if (parts.length < FEWEST) return 'few';
  const [first = 0, second = 0] = parts.sort((one, other) => other - one);
  const rest = parts.reduce((sum, part) => sum + part, 0) - first - second;
  return rest >= SHARE * first ? null : 'dominant';
}

/** R5: so few came or left that a difference of two releases would hold only them. Who went from one cell to another stayed. */
export function tellsMoves(cells: readonly Cell[]): boolean {
  const came = new Set(cells.flatMap(({ moves }) => moves?.came ?? []));
  const left = new Set(cells.flatMap(({ moves }) => moves?.left ?? []));
  const moved = [...came].filter((one) => !left.has(one)).length + [...left].filter((one) => !came.has(one)).length;
  return moved > 0 && moved < FEWEST;
}

export const sumOf = ({ amounts }: Shares, members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (amounts[member] ?? 0), 0);
