export interface EntryToJudge {
  readonly id: string;
  /** Who judges it already. */
  readonly has: readonly string[];
  /** Who may not: its founders, and mentors with an interest in it. */
  readonly barred: ReadonlySet<string>;
}

export interface Assigned {
  readonly entryId: string;
  readonly evaluatorId: string;
}

/**
 * Gives every application `per` evaluators as far as there are that many, so that the heaviest load is as light as it can
 * be. Who judges already stays. The same answer for the same question: ties go by the order that is given.
 */
export function assign(entries: readonly EntryToJudge[], evaluators: readonly string[], per: number): Assigned[] {
  const desk = new Desk(entries, evaluators);
  for (const entry of entries) desk.fill(entry, per);
  while (desk.lighten());
  return desk.assigned();
}

/** Who has been given what, so far. */
class Desk {
  private readonly load: Map<string, number>;
  private readonly given = new Map<string, Set<string>>();

  constructor(
    private readonly entries: readonly EntryToJudge[],
    private readonly evaluators: readonly string[],
  ) {
    this.load = new Map(evaluators.map((id) => [id, 0]));
    for (const { has } of entries) for (const id of has) this.shift(id, 1);
  }

  fill(entry: EntryToJudge, per: number): void {
    const mine = new Set<string>();
    this.given.set(entry.id, mine);
    const free = this.evaluators.filter((id) => this.mayTake(entry, id));
    const byLoad = free.sort((a, b) => this.loadOf(a) - this.loadOf(b));
    for (const id of byLoad.slice(0, Math.max(0, per - entry.has.length))) {
      mine.add(id);
      this.shift(id, 1);
    }
  }

  /** Hands one application on, from hand to hand, to somebody with two fewer. @returns false when none can be. */
  lighten(): boolean {
    const heaviest = [...this.evaluators].sort((a, b) => this.loadOf(b) - this.loadOf(a));
    return heaviest.some((id) => this.handOn(id));
  }

  assigned(): Assigned[] {
    return this.entries.flatMap(({ id: entryId }) =>
      [...this.mine(entryId)].map((evaluatorId) => ({ entryId, evaluatorId })),
    );
  }

  private handOn(start: string): boolean {
    const cameBy = new Map<string, { from: string; entry: EntryToJudge }>();
    const queue = [start];
    for (const holder of queue) {
      for (const entry of this.entries.filter(({ id }) => this.mine(id).has(holder))) {
        for (const next of this.evaluators) {
          if (next === start || cameBy.has(next) || !this.mayTake(entry, next)) continue;
          cameBy.set(next, { from: holder, entry });
          if (this.loadOf(next) <= this.loadOf(start) - 2) return this.pass(next, start, cameBy);
          queue.push(next);
        }
      }
    }
    return false;
  }

  private pass(
    end: string,
    start: string,
    cameBy: ReadonlyMap<string, { readonly from: string; readonly entry: EntryToJudge }>,
  ): boolean {
    for (let at = end, step = cameBy.get(at); step; at = step.from, step = at === start ? undefined : cameBy.get(at)) {
      this.mine(step.entry.id).delete(step.from);
      this.mine(step.entry.id).add(at);
    }
    this.shift(start, -1);
    this.shift(end, 1);
    return true;
  }

  private mayTake({ id, has, barred }: EntryToJudge, evaluator: string): boolean {
    return !barred.has(evaluator) && !has.includes(evaluator) && !this.mine(id).has(evaluator);
  }

  private mine(entryId: string): Set<string> {
    return this.given.get(entryId) ?? new Set();
  }

  private loadOf(id: string): number {
    return this.load.get(id) ?? 0;
  }

  private shift(id: string, by: number): void {
    this.load.set(id, this.loadOf(id) + by);
  }
}
