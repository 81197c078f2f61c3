import { checkTeams, meritOf, solveTeams, type TeamMatching, type TeamPlan } from '@outrigger/matching';
import { PairModel } from './pair-model.js';
import { byHand } from './staff.js';

/** What became of one instance. */
export interface Measured {
  readonly plan: TeamPlan;
  readonly feasible: boolean;
  /** The largest of the three tiers' gaps to their bounds. */
  readonly gap: number;
  readonly byHand: { readonly served: number; readonly worst: number; readonly total: number };
  readonly pairs: { readonly value: number; readonly gap: number };
  /** Milliseconds of processor time, which others on the machine do not lengthen. */
  readonly times: { readonly all: number; readonly toOnePercent: number; readonly relaxation: number };
}

const ONE_PERCENT = 0.01;
/** Seconds that nothing here takes. */
const PATIENCE = 3600;
/** The pair model is given so many times the time. */
const GENEROSITY = 5;

export async function measure(instance: TeamMatching): Promise<Measured> {
  const clock = stopwatch();
  let toOnePercent = Infinity;
  const began = performance.now();
  const plan = await solveTeams(instance, {
    forBalance: 0,
    report: ({ tier, reached, bound }) => {
      if (tier === 'total' && gapOf(reached, bound) <= ONE_PERCENT) toOnePercent = Math.min(toOnePercent, clock());
    },
  });
  const [all, wall] = [clock(), performance.now() - began];
  const model = new PairModel(instance, plan);
  const relaxing = stopwatch();
  await model.solve(PATIENCE, true);
  const relaxation = relaxing();
  const { value, bound } = await model.solve((GENEROSITY * wall) / 1000);
  return {
    plan,
    feasible: checkTeams(instance, plan).length === 0,
    gap: Math.max(...(['served', 'worst', 'total'] as const).map((tier) => gapOf(plan[tier], plan.bounds[tier]))),
    byHand: meritOf(instance, { teams: byHand(instance) }),
    pairs: { value, gap: gapOf(value, bound) },
    times: { all, toOnePercent, relaxation },
  };
}

/** 1 where nothing was found. */
const gapOf = (reached: number, bound: number): number =>
  Number.isFinite(reached) ? Math.max(0, bound - reached) / Math.max(1, Math.abs(bound)) : 1;

function stopwatch(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
