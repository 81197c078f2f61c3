import { climb } from './climb.js';
import { type Column } from './column.js';
import { type Desk, wholeUnder } from './desk.js';
import { type FirstTeams } from './first-teams.js';
import { type Goal, sumOf } from './goal.js';
import { type Merit, TIERS } from './instance.js';
import { relax } from './relaxation.js';

const SERVED: Goal = { aim: 'served', leastScore: -Infinity, served: null };
const TOTAL: Goal = { ...SERVED, aim: 'total' };

/** The tiers one after the other. Ended from outside, it stands with the best so far and with bounds that hold. */
export class Tiers {
  teams: readonly Column[];
  bounds: Merit;
  private readonly tops: readonly number[];

  constructor(
    private readonly desk: Desk,
    { teams, tops }: FirstTeams,
  ) {
    this.teams = teams;
    this.tops = tops;
    this.bounds = { served: this.priorityFrom(-Infinity), worst: this.worstFor(0), total: this.most() };
  }

  run(): void {
    this.serve();
    this.strengthen();
    this.fill();
  }

  areProved(): boolean {
    const reached = { served: sumOf(SERVED, this.teams), worst: this.worst(), total: sumOf(TOTAL, this.teams) };
    return TIERS.every((tier) => reached[tier] === this.bounds[tier]);
  }

  private serve(): void {
    const start = this.teams;
    const limits = { bound: this.bounds.served, target: Infinity, idle: -Infinity };
    climb(this.desk, SERVED, start, limits, ({ teams, bound }) => {
      this.teams = teams ?? start;
      this.bounds = { ...this.bounds, served: bound, worst: this.worstFor(sumOf(SERVED, this.teams)) };
      this.desk.tell('served', sumOf(SERVED, this.teams), bound);
    });
  }

  /** From the greatest score that the relaxed choice allows for the weakest team, down in growing steps. */
  private strengthen(): void {
    let most = this.relaxedWorst();
    for (let step = 0; this.worst() < most;) {
      this.desk.tell('worst', this.worst(), this.bounds.worst);
      const least = Math.max(this.worst() + 1, most - step);
      const judged = this.serveAll(least);
      if (judged === 'no') this.bounds = { ...this.bounds, worst: least - 1 };
      if (judged !== 'yes') most = least - 1;
      step = judged === 'yes' ? (most - this.worst()) >> 1 : 2 * step + 1;
    }
    this.desk.tell('worst', this.worst(), this.bounds.worst);
  }

  private relaxedWorst(): number {
    const served = sumOf(SERVED, this.teams);
    let [least, most] = [this.worst(), this.bounds.worst];
    for (let middle = most; least < most; middle = Math.ceil((least + most) / 2)) {
      const enough = { bound: served - 1, value: served };
      const { bound } = relax(this.desk, { ...SERVED, leastScore: middle }, enough);
      if (wholeUnder(bound) >= served) least = middle;
      else most = middle - 1;
    }
    this.bounds = { ...this.bounds, worst: most };
    return most;
  }

  /** Whether as many can be served by teams of at least such a score. */
  private serveAll(leastScore: number): 'yes' | 'no' | 'unknown' {
    const served = sumOf(SERVED, this.teams);
    const goal: Goal = { ...SERVED, leastScore };
    const start = this.teams.filter(({ score }) => score >= leastScore);
    const limits = { bound: this.priorityFrom(leastScore), target: served, idle: served - 1 };
    const { teams, bound } = climb(this.desk, goal, start, limits);
    if (teams && sumOf(SERVED, teams) >= served) {
      this.teams = teams;
      return 'yes';
    }
    return bound < served ? 'no' : 'unknown';
  }

  private fill(): void {
    const served = sumOf(SERVED, this.teams);
    const goal: Goal = { ...TOTAL, leastScore: this.worst(), served };
    const limits = { bound: this.bounds.total, target: Infinity, idle: -Infinity };
    climb(this.desk, goal, this.teams, limits, ({ teams, bound }) => {
      this.teams = teams ?? this.teams;
      this.bounds = { ...this.bounds, total: bound };
      this.desk.tell('total', sumOf(goal, this.teams), bound);
    });
  }

  private worst = (): number => (this.teams.length > 0 ? Math.min(...this.teams.map(({ score }) => score)) : 0);

  /** The priorities of the ventures that could have a team of such a score if they were alone. */
  private priorityFrom = (score: number): number =>
    this.desk.board.calls.reduce(
      (sum, { venture, priority }) => sum + (this.couldHave(venture, score) ? priority : 0),
      0,
    );

  private couldHave = (venture: number, score: number): boolean => {
    const top = this.tops[venture] ?? -Infinity;
    return top > -Infinity && top >= score;
  };

  /** The greatest score under which no team need be while so much is served. */
  private worstFor(served: number): number {
    const tops = this.tops.filter((top) => top > -Infinity).sort((a, b) => b - a);
    return tops.find((top) => this.priorityFrom(top) >= served) ?? 0;
  }

  private most = (): number => this.tops.reduce((sum, top) => sum + Math.max(0, top), 0);
}
