import { type Choice, type Chosen, choose } from './choice.js';
import { type Column } from './column.js';
import { type Desk, goOn, wholeUnder } from './desk.js';
import { type Goal, sumOf } from './goal.js';
import { enumerate, relax, type Relaxation } from './relaxation.js';

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
    let relaxation = this.limits.target < this.bound && !this.isDone() ? this.relaxTo(this.limits.target) : null;
    if (relaxation && !this.isDone()) this.chooseAmongMet();
    if (!this.isDone()) relaxation = this.relaxTo(Infinity);
    if (!this.isDone()) this.chooseAmongMet();
    if (relaxation && !this.isDone()) this.chooseAmongAll(relaxation);
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

  private chooseAmongMet(): void {
    const columns = this.desk.columns.all.filter(({ score }) => score >= this.goal.leastScore);
    this.improve(this.choose(columns));
  }

  /** All teams that a better choice could hold: when it is searched to the end, there is no better one. */
  private chooseAmongAll(relaxation: Relaxation): void {
    const least = Math.max(this.value, this.limits.idle) + 1;
    const columns = enumerate(this.desk, this.goal, relaxation, least);
    if (columns === null) return;
    const chosen = this.choose(columns);
    this.improve(chosen);
    this.bound = Math.min(this.bound, Math.max(least - 1, this.value, wholeUnder(chosen.bound)));
  }

  private choose(columns: readonly Column[]): Chosen {
    const { highs, board, effort } = this.desk;
    const target = Math.min(this.bound, this.limits.target);
    const choice: Choice = { nodes: effort.choices, target, stop: this.desk.stop };
    const known = this.teams?.every((team) => columns.includes(team)) ? { start: this.teams } : {};
    return choose(highs, board, this.goal, columns, { ...choice, ...known });
  }

  private improve({ columns, value }: Chosen): void {
    if (columns === null || value <= this.value) return;
    this.teams = columns;
    this.value = value;
  }
}
