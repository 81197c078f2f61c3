import { type Column } from './column.js';
import { type Desk } from './desk.js';
import { dive } from './dive.js';
import { type Goal } from './goal.js';
import { pricingOf } from './pricing.js';
import { searchTeams } from './team-search.js';

/** Teams to begin with, and of each venture the score that none of its teams exceeds. */
export interface FirstTeams {
  readonly teams: readonly Column[];
  readonly tops: readonly number[];
}

/** How many of a venture's best teams are met at once. */
const BEST = 12;

const TOTAL: Goal = { aim: 'total', leastScore: -Infinity, served: null };

/**
 * The best teams of every venture as if it were alone, and what is left of them when all draw on the same hours. Not to
 * be ended: without it there is no answer at all.
 */
export function firstTeams(desk: Desk): FirstTeams {
  const { board, columns } = desk;
  const free = { hours: new Float64Array(board.most.length), served: 0, cuts: new Float64Array(0) };
  const tops = board.calls.map((call) => {
    const quest = { ...pricingOf(TOTAL, call, free, desk), above: -Infinity, keep: BEST };
    const { found, ceiling } = searchTeams(board, call, quest);
    columns.add(call, found);
    return ceiling;
  });
  return { teams: dive({ ...desk, stop: () => false }, TOTAL, free) ?? [], tops };
}
