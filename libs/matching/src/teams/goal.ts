import { type Board } from './board.js';
import { type Column } from './column.js';
import { type Cuts } from './cuts.js';

/** What a choice among teams is for. Only teams with `leastScore` are chosen. */
export interface Goal {
  readonly aim: 'served' | 'total';
  readonly leastScore: number;
  /** Priorities that must be served; null asks for none. */
  readonly served: number | null;
}

export const worthOf = ({ aim }: Goal, { score, priority }: Column): number => (aim === 'served' ? priority : score);

export const sumOf = (goal: Goal, columns: readonly Column[]): number =>
  columns.reduce((sum, column) => sum + worthOf(goal, column), 0);

/** Bounds of the rows: ventures, hours, what must be served, and cuts. */
export function rowBounds(
  { calls, most }: Board,
  { served }: Goal,
  cuts: Cuts,
  infinity: number,
): { readonly lower: number[]; readonly upper: number[] } {
  const own = [...calls.map(() => 1), ...most];
  const upper = [...own, ...(served === null ? [] : [infinity]), ...cuts.all.map((cut) => cut.most)];
  const lower = upper.map((_, row) => (row === own.length && served !== null ? served : -infinity));
  return { lower, upper };
}

/** The rows of the columns, compressed by column. */
export function matrixOf({ calls, most }: Board, { served }: Goal, cuts: Cuts, columns: readonly Column[]) {
  const firstCut = calls.length + most.length + (served === null ? 0 : 1);
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const column of columns) {
    const { venture, entries, priority } = column;
    const cut = cuts.entriesOf(column);
    indices.push(venture, ...entries.map(({ row }) => calls.length + row));
    values.push(1, ...entries.map(({ value }) => value));
    if (served !== null) indices.push(calls.length + most.length);
    if (served !== null) values.push(priority);
    indices.push(...cut.map(({ row }) => firstCut + row));
    values.push(...cut.map(({ value }) => value));
    starts.push(indices.length);
  }
  return {
    format: 'csc' as const,
    numRows: firstCut + cuts.all.length,
    numCols: columns.length,
    starts,
    indices,
    values,
  };
}
