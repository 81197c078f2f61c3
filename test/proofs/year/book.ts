import type { Refusal } from './world.js';

/** What was done in the year, and what was refused, with the codes of its reasons. */
export class Book {
  private readonly done = new Map<string, number>();
  private readonly refused = new Map<string, Map<string, number>>();

  note(deed: string, refusals: readonly Refusal[]): void {
    if (refusals.length === 0) this.done.set(deed, this.count(deed) + 1);
    const codes = this.refused.get(deed) ?? new Map<string, number>();
    for (const code of new Set(refusals.map((each) => each.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
    this.refused.set(deed, codes);
  }

  /** How often it was done. */
  count(deed: string): number {
    return this.done.get(deed) ?? 0;
  }

  get total(): number {
    return [...this.done.values()].reduce((sum, count) => sum + count, 0);
  }

  lines(): string[] {
    return [...this.refused]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([deed, codes]) => {
        const why = [...codes].map(([code, count]) => `${code} ${count}`).join(', ');
        return `${deed.padEnd(26)} ${String(this.count(deed)).padStart(6)} done${why && `; refused: ${why}`}`;
      });
  }
}
