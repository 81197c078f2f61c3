import { type Column } from './column.js';
import { type Desk, EPSILON } from './desk.js';
import { type Goal } from './goal.js';
import { giftOf, pricingOf } from './pricing.js';
import { type Relaxation } from './relaxation.js';
import { searchTeams } from './team-search.js';

/**
 * All teams that a choice of at least `value` could hold: the others gain too little at the prices of the bound.
 * Null when they are too many.
 */
export function enumerate(desk: Desk, goal: Goal, relaxation: Relaxation, value: number): Column[] | null {
  const { prices, tops, bound } = relaxation;
  const slack = bound - value + EPSILON;
  const columns: Column[] = [];
  for (const call of desk.board.calls) {
    const above = (tops[call.venture] ?? 0) - slack - giftOf(goal, call, prices);
    const most = desk.effort.columns - columns.length;
    const quest = { ...pricingOf(goal, call, prices, desk), above, keep: Infinity, most, nodes: desk.effort.nodes * 4 };
    const { found, complete } = searchTeams(desk.board, call, quest);
    if (!complete) return null;
    columns.push(...desk.columns.look(call, found));
  }
  return columns;
}
