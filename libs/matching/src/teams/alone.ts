import { type Party, placeOf } from '../party.js';
import { boardOf } from './board.js';
import { FREE } from './pricing.js';
import { type RankedTeam, type TeamMatching } from './instance.js';
import { searchTeams } from './team-search.js';
import { teamsOf } from './teams-of.js';

/** The instance as if there were no venture but this one. */
export function alone(instance: TeamMatching, venture: Party): TeamMatching {
  const column = placeOf(instance.ventures, venture);
  const only = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => row.slice(column, column + 1));
  const { ventures, fit, hours, locks } = instance;
  return {
    ...instance,
    ventures: ventures.slice(column, column + 1),
    fit: only(fit),
    hours: hours && only(hours),
    locks: locks.filter((lock) => placeOf(ventures, lock.venture) === column).map((lock) => ({ ...lock, venture: 0 })),
    parts: undefined,
  };
}

/** Steps after which a search among the teams of one venture ends with the best so far. */
const NODES = 2_000_000;

/**
 * The best teams of one venture as if it were alone, no two of the same members.
 *
 * @param most how many at most; the first is the best there is.
 */
export function bestTeams(instance: TeamMatching, venture: Party, most: number): RankedTeam[] {
  const board = boardOf(alone(instance, venture));
  const [call] = board.calls;
  if (!call || most < 1) return [];
  const keep = most * instance.rules.teamMax;
  const { found } = searchTeams(board, call, { ...FREE, keep, nodes: NODES });
  const worth = (mentor: number): number => call.candidates.find((one) => one.mentor === mentor)?.worth ?? 0;
  const fittestLead = found.toSorted((a, b) => b.score - a.score || worth(b.lead) - worth(a.lead));
  const distinct = new Map(fittestLead.toReversed().map((team) => [team.members.join(), team]));
  const best = [...distinct.values()].reverse().sort((a, b) => b.score - a.score);
  return best.slice(0, most).flatMap((team) => {
    const [named] = teamsOf(board, [{ ...team, venture: 0 }]);
    return named ? [{ ...named, score: team.score }] : [];
  });
}
