import { placeOf } from '../party.js';
import { alone, bestTeams } from './alone.js';
import { holders } from './holders.js';
import { type Team, type TeamMatching, type Teams } from './instance.js';
import { Ledger } from './ledger.js';
import { solveTeams, type TeamOptions } from './solve-teams.js';

export interface Mended extends Teams {
  /** The ventures whose team is another one now. */
  readonly changed: readonly string[];
}

/** How many ways are tried of freeing mentors who sit elsewhere. */
const WAYS = 12;

/**
 * Gives one venture a team among teams that stand. Its locks in the instance say who must stay and who stepped off;
 * loads are without the hours of `teams`. First with the hours that are left; if there is no such team, those teams
 * are formed anew that hold the mentors of the best ones, the fewest first, and none of them goes without.
 *
 * @returns null when there is no way; `explainTeams` then says why.
 */
export async function mendTeam(
  instance: TeamMatching,
  { teams }: Teams,
  venture: string,
  options: Partial<TeamOptions> = {},
): Promise<Mended | null> {
  const others = teams.filter((team) => team.venture !== venture);
  const ledger = new Ledger(instance, others);
  const [quiet] = bestTeams(ledger.without(), venture, 1);
  if (quiet) return mended(teams, [{ venture, lead: quiet.lead, members: quiet.members }]);
  for (const freed of waysToFree(instance, ledger, venture)) {
    const anew = [venture, ...freed];
    const { teams: formed } = await solveTeams(
      among(instance, new Ledger(instance, standing(others, anew)), anew),
      options,
    );
    if (formed.length === anew.length) return mended(teams, formed);
  }
  return null;
}

const standing = (teams: readonly Team[], anew: readonly string[]): Team[] =>
  teams.filter(({ venture }) => !anew.includes(venture));

function waysToFree(instance: TeamMatching, ledger: Ledger, venture: string): string[][] {
  const ways = bestTeams(instance, venture, WAYS).map((team) => holders(instance, ledger, team));
  const distinct = new Map(ways.map((freed) => [freed.join(), freed]));
  return [...distinct.values()].sort((a, b) => a.length - b.length);
}

/** Only these ventures, with the hours that the others leave. */
function among(instance: TeamMatching, ledger: Ledger, ventures: readonly string[]): TeamMatching {
  const columns = ventures.map((venture) => placeOf(instance.ventures, venture));
  const pick = <T>(row: readonly T[]): T[] => columns.flatMap((column) => row.slice(column, column + 1));
  return {
    ...ledger.without(),
    ventures: pick(instance.ventures),
    fit: instance.fit.map(pick),
    hours: instance.hours?.map(pick),
    locks: ventures.flatMap((venture) => alone(instance, venture).locks.map((lock) => ({ ...lock, venture }))),
    parts: undefined,
  };
}

function mended(before: readonly Team[], anew: readonly Team[]): Mended {
  const ventures = anew.map(({ venture }) => venture);
  const same = (team: Team): boolean =>
    before.some(({ venture, lead, members }) => {
      const stayed = members.length === team.members.length && team.members.every((who) => members.includes(who));
      return venture === team.venture && lead === team.lead && stayed;
    });
  const changed = anew.filter((team) => !same(team)).map(({ venture }) => venture);
  return { teams: [...standing(before, ventures), ...anew], changed };
}
