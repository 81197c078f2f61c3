import { type Column } from './column.js';
import { type Desk, goOn } from './desk.js';
import { type Goal, sumOf } from './goal.js';
import { greedily, scarcestFirst, unservedFirst } from './greedy.js';
import { type Prices, pricingOf } from './pricing.js';

/** How often it is tried, ventures in another order each time. */
const DIVES = 16;

/**
 * Teams for a goal, one venture after the other at the prices of a relaxed choice, which say who is scarce. Those
 * that went without come first the next time. What is met on the way serves a later choice.
 *
 * @returns null when no dive reached the goal.
 */
export function dive(desk: Desk, goal: Goal, prices: Prices): readonly Column[] | null {
  let best: readonly Column[] | null = null;
  let order = scarcestFirst(desk.board);
  for (let dived = 0; dived < DIVES; dived++) {
    goOn(desk);
    const teams = greedily(desk, order, (call) => pricingOf(goal, call, prices, desk));
    if (served(teams) >= (goal.served ?? 0) && (best === null || isBetter(goal, teams, best))) best = teams;
    const next = unservedFirst(order, teams);
    if (next.every((call, i) => call === order[i])) return best;
    order = next;
  }
  return best;
}

const served = (teams: readonly Column[]): number => teams.reduce((sum, { priority }) => sum + priority, 0);

const isBetter = (goal: Goal, some: readonly Column[], others: readonly Column[]): boolean =>
  (served(some) - served(others) || sumOf(goal, some) - sumOf(goal, others)) > 0;
