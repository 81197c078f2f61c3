import { checkDating } from './dating/check-dating.js';
import { planRounds } from './dating/plan-rounds.js';
import { type Format, type Instances } from './format/read-instance.js';
import { type Report } from './progress.js';
import { checkTeams } from './teams/check-teams.js';
import { solveTeams } from './teams/solve-teams.js';
import { bestTimes } from './times/best-times.js';
import { checkTimes } from './times/check-times.js';

/** A solution as its format writes it, and what an independent checker found wrong with it: nothing, or it cannot be had. */
export interface Solved {
  readonly solution: object;
  readonly faults: readonly string[];
}

type Solver<T> = (instance: T, report: Report) => Solved | Promise<Solved>;

const SOLVERS: { readonly [F in Format]: Solver<Instances[F]> } = {
  'meeting-times/1': (instance) => {
    const times = bestTimes(instance);
    return { solution: times, faults: checkTimes(instance, times) };
  },
  'speed-dating/1': (instance, report) => {
    const { meetings } = planRounds(instance, { report });
    return { solution: { meetings }, faults: checkDating(instance, { meetings }) };
  },
  'team-matching/1': async (instance, report) => {
    const { teams } = await solveTeams(instance, { report, forBalance: 0 });
    return { solution: { teams }, faults: checkTeams(instance, { teams }).map(({ message }) => message) };
  },
};

/** Solves an instance of any format. The same instance has the same solution. */
export function solve<F extends Format>(
  instance: Instances[F] & { readonly format: F },
  report: Report = () => undefined,
): Solved | Promise<Solved> {
  return SOLVERS[instance.format](instance, report);
}
