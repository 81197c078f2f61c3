import { type Chosen, choose, type Reached } from './choice.js';
import { type Column } from './column.js';
import { type Desk, goOn, wholeUnder } from './desk.js';
import { dive } from './dive.js';
import { enumerate } from './enumerate.js';
import { exchange } from './exchange.js';
import { type Goal, sumOf } from './goal.js';
import { relax, type Relaxation } from './relaxation.js';

/** The best teams for a goal, and the most that is possible for it. */
export interface Climbed {
  /** Null when no teams reach the goal. */
  readonly teams: readonly Column[] | null;
  readonly bound: number;
}

/** How far a climb goes. */
export interface Limits {
  /** What is known to be impossible to exceed. */
  readonly bound: number;
  /** Enough is reached; more is not looked for. */
  readonly target: number;
  /** Not worth having: it ends as soon as it is proved that no more is possible. */
  readonly idle: number;
}

/** Finds the best teams for a goal and proves it: a bound, a choice among the teams met, then among all that matter. */
export const climb = (
  desk: Desk,
  goal: Goal,
  start: readonly Column[] | null,
  limits: Limits,
  tell: (climbed: Climbed) => void = () => undefined,
): Climbed => new Climb(desk, goal, start, limits, tell).run();

/** How far a choice is sought, and who is told of it. */
interface Search {
  readonly nodes: number;
  readonly tell: (reached: Reached) => void;
}

/** A look at fewer teams than this share of the gap brings nothing. */
const LEAST_SHARE = 0.02;

class Climb {
  private bound: number;
  private value: number;

  constructor(
    private readonly desk: Desk,
    private readonly goal: Goal,
    private teams: readonly Column[] | null,
    private readonly limits: Limits,
    private readonly tell: (climbed: Climbed) => void,
  ) {
    this.bound = limits.bound;
    this.value = teams ? sumOf(goal, teams) : -Infinity;
  }

  run(): Climbed {
    let relaxation: Relaxation | null = null;
    for (const value of this.limits.target < this.bound ? [this.limits.target, Infinity] : [Infinity]) {
      if (!this.isDone()) relaxation = this.relaxTo(value);
      if (relaxation && !this.isDone()) this.take(dive(this.desk, this.goal, relaxation.prices));
      if (relaxation && !this.isDone()) this.exchangeTeams(relaxation);
      if (!this.isDone() && this.goal.aim === 'served') this.serveMore();
    }
    if (relaxation && !this.isDone()) this.chooseAmongAll(relaxation);
    this.tell(this.reached());
    return this.reached();
  }

  private reached = (): Climbed => ({ teams: this.teams, bound: this.bound });

  private isDone(): boolean {
    this.tell(this.reached());
    goOn(this.desk);
    const { target, idle } = this.limits;
    return this.value >= Math.min(this.bound, target) || this.bound <= idle;
  }

  private relaxTo(value: number): Relaxation {
    const bound = Math.max(this.value, this.limits.idle);
    const relaxation = relax(this.desk, this.goal, { bound, value });
    this.bound = Math.min(this.bound, wholeUnder(relaxation.bound));
    return relaxation;
  }

  private serveMore(): void {
    this.serveByWorth();
    if (!this.isDone()) this.chooseAmongMet();
  }

  /**
   * Where all can be served in parts nobody is scarce, and hours cost nothing. What is worth most says who is wanted
   * elsewhere: its teams leave room for others, and a choice among the teams met serves more.
   */
  private serveByWorth(): void {
    const desk = { ...this.desk, effort: { ...this.desk.effort, cuts: 0 } };
    const goal: Goal = { ...this.goal, aim: 'total' };
    const relaxation = relax(desk, goal, { bound: -Infinity, value: Infinity });
    const teams = dive(desk, goal, relaxation.prices) ?? [];
    this.take(exchange(desk, goal, teams, relaxation));
  }

  /** Whether something better was found. */
  private exchangeTeams(relaxation: Relaxation, pool?: readonly Column[]): boolean {
    const before = this.value;
    if (this.teams) this.take(exchange(this.desk, this.goal, this.teams, relaxation, pool));
    return this.value > before;
  }

  /** A look, no further than the root of the search: whether these teams are enough is proved among all, if at all. */
  private chooseAmongMet(): void {
    const columns = this.desk.columns.all.filter(({ score }) => score >= this.goal.leastScore);
    this.take(this.choose(columns, { nodes: 1, tell: () => undefined }).columns);
  }

  /**
   * All teams that a choice of at least so much could hold: searched to the end, there is none or it is found. Where
   * they are too many, fewer are looked at for more, and what they give makes the next look shorter; nothing ends it.
   */
  private chooseAmongAll(relaxation: Relaxation): void {
    for (let share = 1; share > LEAST_SHARE && !this.isDone();) {
      const known = Math.max(this.value, this.limits.idle);
      const least = Math.floor(this.bound - (this.bound - known - 1) * share);
      const columns = enumerate(this.desk, this.goal, relaxation, least);
      if (columns === null) share /= 2;
      else if (this.exchangeTeams(relaxation, columns)) share = 1;
      else share = this.settle(columns, least) ? 1 : 0;
    }
  }

  /** Whether something better was found. */
  private settle(columns: readonly Column[], least: number): boolean {
    const before = this.value;
    const boundOf = ({ bound }: Reached): number =>
      Math.min(this.bound, Math.max(least - 1, this.value, wholeUnder(bound)));
    const tell = (reached: Reached): void => {
      this.take(reached.columns);
      this.tell({ teams: this.teams, bound: boundOf(reached) });
    };
    const chosen = this.choose(columns, { nodes: this.desk.effort.choices, tell });
    this.take(chosen.columns);
    this.bound = boundOf(chosen);
    return this.value > before;
  }

  private choose(columns: readonly Column[], { nodes, tell }: Search): Chosen {
    const target = Math.min(this.bound, this.limits.target);
    const watch = (reached: Reached): boolean => {
      tell(reached);
      return this.desk.stop();
    };
    const known = this.teams?.every((team) => columns.includes(team)) ? { start: this.teams } : {};
    return choose(this.desk, this.goal, columns, { nodes, target, watch, ...known });
  }

  private take(teams: readonly Column[] | null): void {
    const value = teams ? sumOf(this.goal, teams) : -Infinity;
    if (value <= this.value) return;
    this.teams = teams;
    this.value = value;
  }
}
