import { type Cell, FEWEST, hidden, risk, type Shares, sumOf, tellsMoves, type Why } from './cell.policy.js';
import { Members } from './members.policy.js';

/** Which cells of one figure are withheld, and why; grows until nobody can take anything from the others. */
export class Withholding {
  private readonly whys = new Map<number, Why>();
  private readonly sums: readonly number[];
  private readonly sets: readonly Members[];

  constructor(
    private readonly cells: readonly Cell[],
    private readonly shares: Shares,
  ) {
    this.sums = cells.map(({ members }) => sumOf(shares, members));
    this.sets = cells.map(({ members }) => new Members(hidden(shares, members), shares.amounts.length));
    cells.forEach((cell, at) => {
      const isSmall = cell.members.length < FEWEST;
      const why = isSmall ? 'few' : (risk(shares, cell.members) ?? (tellsMoves([cell]) ? 'moved' : null));
      if (why) this.whys.set(at, why);
    });
    this.settle();
  }

  why(at: number): Why | null {
    return this.whys.get(at) ?? null;
  }

  isShown(at: number): boolean {
    return !this.whys.has(at);
  }

  /** Cells that are shown and that tell something: an empty one tells nothing of anybody. */
  get shown(): number[] {
    return this.cells.flatMap((_, at) => (this.isShown(at) && !this.set(at).isEmpty ? [at] : []));
  }

  sum(at: number): number {
    return this.sums[at] ?? 0;
  }

  /** The smallest cell that is shown and holds this programme; the whole only when nothing else is left. */
  withholdAround(programme: number): void {
    const around = this.shown.filter((at) => this.set(at).has(programme));
    const [smallest] = around.sort((one, other) => this.sum(one) - this.sum(other) || other - one);
    if (smallest !== undefined) this.withhold(smallest, 'audit');
    this.settle();
  }

  private withhold(at: number, why: Why): void {
    this.whys.set(at, why);
  }

  private set(at: number): Members {
    return this.sets[at] ?? Members.NONE;
  }

  /** Until none of the three rules withholds any more. */
  private settle(): void {
    while (this.below() || this.rests() || this.differences());
  }

  /** What is under a cell that is withheld would add up to it. */
  private below(): boolean {
    return this.each((at, { parent }) => {
      if (parent === null || this.isShown(parent) || !this.isShown(at)) return false;
      this.withhold(at, 'above');
      return true;
    });
  }

  /** R4: what is withheld among the parts of a whole is known together, so it must be safe together; else the smallest other goes. */
  private rests(): boolean {
    return this.each((at, { axis, parent }) => {
      if (parent === null || this.isShown(at) || !this.isShown(parent)) return false;
      const parts = this.partsOf(parent, axis);
      const next = this.nextOf(parts, this.cellsAt(parts.filter((part) => !this.isShown(part))));
      if (next === undefined) return false;
      this.withhold(next, 'rest');
      return true;
    });
  }

  /** The part that must be withheld as well, if any. */
  private nextOf(parts: readonly number[], rest: readonly Cell[]): number | undefined {
    const isTold = tellsMoves(rest);
    const members = rest.flatMap((cell) => cell.members);
    if (!isTold && !risk(this.shares, members)) return undefined;
    const open = parts.filter((part) => this.isShown(part)).sort((one, other) => this.sum(one) - this.sum(other));
    const hasMoves = (part: number): boolean => (this.cells[part]?.moves?.came.length ?? 0) > 0;
    return (isTold ? open.find(hasMoves) : undefined) ?? open.find((part) => this.sum(part) > 0);
  }

  /** R4: no cell less another one may hold one or two programmes, or one that is too large among few. */
  private differences(): boolean {
    const shown = this.shown;
    for (const small of shown) {
      const found = shown.find((large) => {
        const difference = large === small ? null : this.set(large).less(this.set(small));
        return difference !== null && difference.length > 0 && risk(this.shares, difference) !== null;
      });
      if (found !== undefined) {
        this.withhold(small, 'difference');
        return true;
      }
    }
    return false;
  }

  private cellsAt(places: readonly number[]): Cell[] {
    return places.flatMap((at) => this.cells[at] ?? []);
  }

  private partsOf(parent: number, axis: string): number[] {
    return this.cells.flatMap((cell, at) => (cell.parent === parent && cell.axis === axis ? [at] : []));
  }

  private each(rule: (at: number, cell: Cell) => boolean): boolean {
    return this.cells.map((cell, at) => rule(at, cell)).some(Boolean);
  }
}
