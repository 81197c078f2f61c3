import type { RefusedRow } from './row.policy.js';

/** What an import did, or would do. Every row is in one of the four counts; a refused one may have several reasons. */
export interface ImportReport {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** In the order of the rows. */
  readonly refused: readonly RefusedRow[];
  readonly dryRun: boolean;
}

/** What became of one row. */
export type Outcome = 'added' | 'changed' | 'unchanged' | RefusedRow;

/** Counts while an import goes on. */
export class Tally {
  private readonly counts = { rows: 0, added: 0, changed: 0, unchanged: 0 };
  private readonly refused: RefusedRow[] = [];

  constructor(private readonly dryRun: boolean) {}

  get rows(): number {
    return this.counts.rows;
  }

  /** One row that a rule refuses, with all its reasons. */
  refuse(reasons: readonly RefusedRow[]): void {
    this.counts.rows += 1;
    this.refused.push(...reasons);
  }

  keep(outcomes: readonly Outcome[]): void {
    for (const outcome of outcomes) {
      this.counts.rows += 1;
      if (typeof outcome === 'string') this.counts[outcome] += 1;
      else this.refused.push(outcome);
    }
  }

  report(): ImportReport {
    return { ...this.counts, refused: this.refused.toSorted((one, other) => one.row - other.row), dryRun: this.dryRun };
  }
}
