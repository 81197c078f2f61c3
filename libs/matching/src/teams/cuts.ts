import { type Board, type Entry, type Seat } from './board.js';
import { type Column } from './column.js';

/**
 * What whole teams keep and fractions of teams do not: the half of some rows together, rounded down on both sides
 * (Chvatal, Gomory). Three mentors with one seat each, say: of the teams that hold two of them there is at most one.
 */
export interface Cut {
  /** Rows of the choice: ventures first, then hours. */
  readonly rows: readonly number[];
  readonly most: number;
}

/** What somebody brings to a cut; what a team brings in all counts half, rounded down. */
export interface Pull {
  readonly cut: number;
  readonly weight: number;
}

/** The cuts met so far, whichever goal they were met for: they hold for all. */
export class Cuts {
  readonly all: Cut[] = [];
  private readonly ventures: number;
  /** By row, the cuts that hold it. */
  private readonly of: number[][];
  private readonly known = new WeakMap<Column, { readonly entries: Entry[]; readonly cuts: number }>();

  constructor({ calls, most }: Board) {
    this.ventures = calls.length;
    this.of = Array.from({ length: calls.length + most.length }, () => []);
  }

  add(cuts: readonly Cut[]): void {
    for (const cut of cuts) {
      for (const row of cut.rows) this.of[row]?.push(this.all.length);
      this.all.push(cut);
    }
  }

  /** What a team takes of every cut. */
  entriesOf(column: Column): readonly Entry[] {
    const before = this.known.get(column);
    if (before?.cuts === this.all.length) return before.entries;
    const entries = halves([...this.pullsOfVenture(column.venture), ...this.pulls(column.entries)]);
    this.known.set(column, { entries, cuts: this.all.length });
    return entries;
  }

  pullsOfVenture = (venture: number): Pull[] => (this.of[venture] ?? []).map((cut) => ({ cut, weight: 1 }));

  pullsOfSeat = (seat: Seat | null): Pull[] => this.pulls(seat?.entries ?? []);

  private pulls = (entries: readonly Entry[]): Pull[] =>
    entries.flatMap(({ row, value }) => (this.of[this.ventures + row] ?? []).map((cut) => ({ cut, weight: value })));
}

function halves(pulls: readonly Pull[]): Entry[] {
  const sums = new Map<number, number>();
  for (const { cut, weight } of pulls) sums.set(cut, (sums.get(cut) ?? 0) + weight);
  const entries = [...sums].map(([row, sum]) => ({ row, value: sum >> 1 }));
  return entries.filter(({ value }) => value !== 0);
}
