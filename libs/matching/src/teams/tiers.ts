import { climb } from './climb.js';
import { type Column } from './column.js';
import { type Desk } from './desk.js';
import { type FirstTeams } from './first-teams.js';
import { type Goal, sumOf } from './goal.js';
import { type Merit } from './instance.js';

const SERVED: Goal = { aim: 'served', leastScore: -Infinity, served: null };

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

  private serve(): void {
    const start = this.teams;
    const limits = { bound: this.bounds.served, target: Infinity, idle: -Infinity };
    climb(this.desk, SERVED, start, limits, ({ teams, bound }) => {
      this.teams = teams ?? start;
      this.bounds = { ...this.bounds, served: bound, worst: this.worstFor(sumOf(SERVED, this.teams)) };
      this.desk.tell('served', sumOf(SERVED, this.teams), bound);
    });
  }

  /** Bisects the score that no team may be under. */
  private strengthen(): void {
    let most = this.bounds.worst;
    while (this.worst() < most) {
      this.desk.tell('worst', this.worst(), this.bounds.worst);
      const middle = Math.ceil((this.worst() + most) / 2);
      const judged = this.serveAll(middle);
      if (judged === 'no') this.bounds = { ...this.bounds, worst: middle - 1 };
      if (judged !== 'yes') most = middle - 1;
    }
    this.desk.tell('worst', this.worst(), this.bounds.worst);
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
    const goal: Goal = { aim: 'total', leastScore: this.worst(), served };
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
