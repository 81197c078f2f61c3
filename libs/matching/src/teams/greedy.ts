import { type Board, type Call, type Candidate } from './board.js';
import { type Column, timesOf } from './column.js';
import { type Desk } from './desk.js';
import { type Pricing } from './pricing.js';
import { searchTeams } from './team-search.js';

/** One venture after the other takes the best team of the hours that are left, at these prices. */
export function greedily(
  { board, columns }: Desk,
  order: readonly Call[],
  pricing: (call: Call) => Pricing,
): readonly Column[] {
  const left = [...board.free];
  return order.flatMap((call) => {
    const quest = { ...pricing(call), above: -Infinity, keep: 1 };
    const { found } = searchTeams(board, within(call, left), quest);
    columns.add(call, found);
    return columns.look(call, found).map((team) => {
      for (const [mentor, seconds] of timesOf(team)) left[mentor] = (left[mentor] ?? 0) - seconds;
      return team;
    });
  });
}

/** A call that sees only seats for which there are hours left. */
const within = (call: Call, left: readonly number[]): Call => ({
  ...call,
  candidates: call.candidates.flatMap((one): Candidate[] => {
    const hours = left[one.mentor] ?? 0;
    const member = one.member && one.member.seconds <= hours ? one.member : null;
    const lead = one.lead && one.lead.seconds <= hours ? one.lead : null;
    return member || lead ? [{ ...one, member, lead }] : [];
  }),
});

/** Those with the fewest mentors first, who find nobody when they come last. */
export const scarcestFirst = ({ calls }: Board): Call[] =>
  calls.toSorted((a, b) => a.candidates.length - b.candidates.length || a.venture - b.venture);

/** Ventures that went without come first the next time. */
export const unservedFirst = (order: readonly Call[], teams: readonly Column[]): Call[] => {
  const served = new Set(teams.map(({ venture }) => venture));
  return [
    ...order.filter(({ venture }) => !served.has(venture)),
    ...order.filter(({ venture }) => served.has(venture)),
  ];
};
