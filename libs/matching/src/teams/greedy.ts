import { type Board, type Call, type Candidate } from './board.js';
import { type Found, searchTeams } from './team-search.js';

/** A venture and the team that it was given. */
export interface Given {
  readonly call: Call;
  readonly team: Found;
}

/** No prices: the score alone. */
export const FREE = { memberPrice: [], leadPrice: [], scoreShare: 1, leastScore: -Infinity, above: -Infinity } as const;

/** One venture after the other takes the best team of the hours that are left. */
export function greedily(board: Board, order: readonly Call[], nodes: number): Given[] {
  const left = board.mentors.map((_, mentor) => board.free[mentor] ?? 0);
  return order.flatMap((call) => {
    const [team] = searchTeams(board, within(call, left), { ...FREE, keep: 1, nodes }).found;
    if (!team) return [];
    for (const { mentor, member, lead } of call.candidates) {
      if (!team.members.includes(mentor)) continue;
      left[mentor] = (left[mentor] ?? 0) - ((mentor === team.lead ? lead : member)?.seconds ?? 0);
    }
    return [{ call, team }];
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
export const scarcestFirst = (calls: readonly Call[]): Call[] =>
  calls.toSorted((a, b) => a.candidates.length - b.candidates.length || a.venture - b.venture);

/** Those that count for most first, in the order in which staff would go through them. */
export const weightiestFirst = (calls: readonly Call[]): Call[] =>
  calls.toSorted((a, b) => b.priority - a.priority || a.venture - b.venture);
