import { type Board } from './board.js';
import { type Column } from './column.js';

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

/** Bounds of the rows: ventures, hours, and what must be served. */
export function rowBounds(
  { calls, most }: Board,
  { served }: Goal,
  infinity: number,
): { readonly lower: number[]; readonly upper: number[] } {
  const upper = [...calls.map(() => 1), ...most];
  const lower = upper.map(() => -infinity);
  return served === null ? { lower, upper } : { lower: [...lower, served], upper: [...upper, infinity] };
}

/** The rows of the columns, compressed by column. */
export function matrixOf({ calls, most }: Board, { served }: Goal, columns: readonly Column[]) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { venture, entries, priority } of columns) {
    indices.push(venture, ...entries.map(({ row }) => calls.length + row));
    values.push(1, ...entries.map(({ value }) => value));
    if (served !== null) indices.push(calls.length + most.length);
    if (served !== null) values.push(priority);
    starts.push(indices.length);
  }
  const numRows = calls.length + most.length + (served === null ? 0 : 1);
  return { format: 'csc' as const, numRows, numCols: columns.length, starts, indices, values };
}
