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
  /** Whose amounts those are, of money: of each programme's ventures. */
  readonly ventures?: readonly Ventures[];
}

/** Ventures that add to a programme's amount. */
export interface Ventures {
  readonly count: number;
  /** Amounts of the two largest, or of fewer where there are not two. */
  readonly largest: readonly number[];
}

/** Why a cell is withheld. */
export const WHYS = ['few', 'dominant', 'moved', 'above', 'rest', 'difference', 'audit', 'base'] as const;
export type Why = (typeof WHYS)[number];

/** Programmes that a figure needs, at least (R3). */
export const FEWEST = 3;
/** Ventures that an amount of money needs, at least (R3). */
export const FEWEST_VENTURES = 8;
/** Of the largest part: what the smaller ones together must at least be, so that the second cannot tell it (R3). */
export const SHARE = 0.15;

/** Those who add something to it that nobody knows yet. */
export const hidden = ({ amounts, isKnown }: Shares, members: readonly number[]): number[] =>
  members.filter((member) => (amounts[member] ?? 0) > 0 && !isKnown[member]);

/**
 * R3: three programmes at least, and none so large that the second could tell it within 15 per cent; of money eight ventures as
 * well, and none of them so large; null when it is safe.
 */
export function risk(shares: Shares, members: readonly number[]): 'few' | 'dominant' | null {
  const adding = hidden(shares, members);
  const parts = adding.map((member) => shares.amounts[member] ?? 0);
  if (parts.length === 0) return null;
  if (parts.length < FEWEST) return 'few';
  const all = parts.reduce((sum, part) => sum + part, 0);
  if (isDominant(parts, all)) return 'dominant';
  if (!shares.ventures) return null;
  const ventures = adding.flatMap((member) => shares.ventures?.[member] ?? []);
  if (ventures.reduce((sum, { count }) => sum + count, 0) < FEWEST_VENTURES) return 'few';
  const largest = ventures.flatMap((each) => each.largest);
  return isDominant(largest, all) ? 'dominant' : null;
}

/** The p% rule. @param parts the two largest at least. */
function isDominant(parts: readonly number[], all: number): boolean {
  const [first = 0, second = 0] = [...parts].sort((one, other) => other - one);
  return all - first - second < SHARE * first;
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
