import { type Column } from './column.js';
import { type Desk, EPSILON, goOn, wholeUnder } from './desk.js';
import { type Goal } from './goal.js';
import { Master, type Relaxed } from './master.js';
import { gainOf, giftOf, type Prices, pricingOf } from './pricing.js';
import { separate } from './separation.js';
import { searchTeams } from './team-search.js';

/** What can be had at most, and the prices that show it (a Lagrangian bound: valid at any prices, searched to the end). */
export interface Relaxation {
  readonly bound: number;
  readonly prices: Prices;
  /** By venture, the most that any of its teams gains at these prices; 0 where none gains. */
  readonly tops: readonly number[];
  /** The relaxed choice among the teams met. */
  readonly value: number;
}

/** When a search for a bound may end. */
export interface Enough {
  /** The bound need not fall further than this. */
  readonly bound: number;
  /** The relaxed choice need not rise further. */
  readonly value: number;
}

/** How many of the best mentors are looked among first. */
const QUICK = 40;
/** How much of the best prices so far stays in the next: prices that swing find useless teams. */
const SMOOTHING = 0.5;
const KEEP = 4;

export function relax(desk: Desk, goal: Goal, enough: Enough): Relaxation {
  const master = new Master(desk, goal);
  try {
    return new Generation(desk, goal, master, enough).run();
  } finally {
    master.dispose();
  }
}

/** One look at all ventures at the same prices. */
interface Sweep {
  readonly fresh: readonly Column[];
  readonly bound: number;
  readonly tops: readonly number[];
}

/** Column generation: prices from the relaxed choice, teams that pay at these prices, and again. */
class Generation {
  private readonly pool: Column[][];
  private cutting = 0;
  private best: Omit<Relaxation, 'value'>;
  private center: { readonly prices: Prices; readonly bound: number } | null = null;

  constructor(
    private readonly desk: Desk,
    private readonly goal: Goal,
    private readonly master: Master,
    private readonly enough: Enough,
  ) {
    this.pool = desk.board.calls.map(() => []);
    const none = { hours: new Float64Array(desk.board.most.length), served: 0, cuts: new Float64Array(0) };
    this.best = { bound: Infinity, prices: none, tops: [] };
    this.take(desk.columns.all);
  }

  run(): Relaxation {
    let value = -Infinity;
    for (let round = 0; round < this.desk.effort.pricings; round++) {
      goOn(this.desk);
      const relaxed = this.master.relax();
      value = relaxed.value;
      if (this.isEnough(value)) break;
      if ((this.isSettled(value) || !this.advance(relaxed)) && !this.cut()) break;
    }
    return { ...this.best, value };
  }

  private isEnough = (value: number): boolean =>
    value >= this.enough.value - EPSILON || wholeUnder(this.best.bound) <= this.enough.bound;

  /** More teams do not lower the bound any further. */
  private isSettled = (value: number): boolean => wholeUnder(this.best.bound) <= wholeUnder(value);

  /** Takes the relaxed choice away from where no whole teams lead; false when nothing cuts it off. */
  private cut(): boolean {
    if (this.goal.aim !== 'total' || this.cutting++ >= this.desk.effort.cuts) return false;
    const fresh = separate(this.desk.board, this.master.parts());
    if (fresh.length > 0) this.master.cut(fresh);
    return fresh.length > 0;
  }

  /** Finds teams that raise the relaxed choice; false when there are none. */
  private advance(relaxed: Relaxed): boolean {
    const prices = this.smoothed(relaxed);
    const quick = this.sweep(prices, QUICK);
    if (this.take(quick.fresh)) return this.recenter(prices, quick);
    const exact = this.sweep(prices);
    this.settle(prices, exact);
    if (this.take(exact.fresh)) return true;
    const last = this.sweep(relaxed);
    this.settle(relaxed, last);
    return this.take(last.fresh);
  }

  private smoothed(relaxed: Relaxed): Prices {
    if (!this.center) return relaxed;
    const { hours, served, cuts } = this.center.prices;
    const mix = (old: number, now: number): number => SMOOTHING * old + (1 - SMOOTHING) * now;
    return {
      hours: relaxed.hours.map((price, i) => mix(hours[i] ?? 0, price)),
      served: mix(served, relaxed.served),
      cuts: relaxed.cuts.map((price, i) => mix(cuts[i] ?? 0, price)),
    };
  }

  private recenter(prices: Prices, { bound }: Sweep): true {
    if (!this.center || bound < this.center.bound) this.center = { prices, bound };
    return true;
  }

  /** After a full search the bound holds, and guesses about prices end. */
  private settle(prices: Prices, { bound, tops }: Sweep): void {
    if (bound < this.best.bound) this.best = { bound, prices, tops };
    this.center = this.best;
  }

  private take(columns: readonly Column[]): boolean {
    const fitting = columns.filter(({ score }) => score >= this.goal.leastScore);
    for (const column of fitting) this.pool[column.venture]?.push(column);
    this.master.add(fitting);
    return fitting.length > 0;
  }

  private sweep(prices: Prices, among?: number): Sweep {
    const fresh: Column[] = [];
    const { board, cuts } = this.desk;
    const hours = prices.hours.reduce((sum, price, i) => sum + price * (board.most[i] ?? 0), 0);
    const constant = prices.cuts.reduce((sum, price, i) => sum + price * (cuts.all[i]?.most ?? 0), hours);
    const tops = board.calls.map((call) => {
      const gift = giftOf(this.goal, call, prices);
      const met = this.pool[call.venture] ?? [];
      const known = Math.max(0, ...met.map((column) => gainOf(this.desk, this.goal, column, prices)));
      const quest = {
        ...pricingOf(this.goal, call, prices, this.desk),
        above: known - gift + EPSILON / 10,
        keep: KEEP,
      };
      const { found, ceiling } = searchTeams(board, call, among === undefined ? quest : { ...quest, among });
      fresh.push(...this.desk.columns.add(call, found));
      return Math.max(known, ceiling + gift);
    });
    const served = prices.served * (this.goal.served ?? 0);
    return { fresh, tops, bound: tops.reduce((sum, top) => sum + top, constant - served) };
  }
}
