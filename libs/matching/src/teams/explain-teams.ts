import { alone, bestTeams } from './alone.js';
import { teamScore } from './check-teams.js';
import { type Explanation, type TeamReasons, type UnservedReasons } from './explanation.js';
import { holders } from './holders.js';
import { type Team, type TeamMatching, type Teams } from './instance.js';
import { Ledger } from './ledger.js';
import { passedOver } from './passed-over.js';
import { pickOf } from './picks.js';
import { RELAXINGS } from './relaxing.js';

/** Explains teams that the checker has nothing against, whoever chose them. */
export function explainTeams(instance: TeamMatching, { teams }: Teams): Explanation {
  const ledger = new Ledger(instance, teams);
  const served = new Set(teams.map(({ venture }) => venture));
  return {
    teams: teams.map((team) => reasonsOf(instance, ledger, team)),
    unserved: instance.ventures.filter(({ id }) => !served.has(id)).map(({ id }) => unserved(instance, ledger, id)),
  };
}

function reasonsOf(instance: TeamMatching, ledger: Ledger, team: Team): TeamReasons {
  const { venture, members } = team;
  const score = teamScore(instance, team);
  const best = bestTeams(instance, venture, 1)[0]?.score ?? score;
  const here = alone(ledger.without(venture), venture);
  return {
    venture,
    score,
    best,
    attainment: best > 0 ? score / best : null,
    picks: members.map((mentor) => pickOf({ instance, here, ledger, team }, mentor)),
    passedOver: passedOver({ instance, here, ledger, team }),
  };
}

function unserved(instance: TeamMatching, ledger: Ledger, venture: string): UnservedReasons {
  const [undisturbed] = bestTeams(instance, venture, 1);
  if (undisturbed)
    return { venture, rules: ['hours'], team: undisturbed, heldBy: holders(instance, ledger, undisturbed) };
  const ways = RELAXINGS.flatMap(({ rule, without }) => {
    const [team] = bestTeams(without(alone(instance, venture)), venture, 1);
    return team ? [{ rule, team }] : [];
  });
  return { venture, rules: ways.map(({ rule }) => rule), team: ways[0]?.team ?? null, heldBy: [] };
}
