import { checkTeams, type Team, type TeamMatching, teamScore } from '@outrigger/matching';

/**
 * Teams as staff form them by hand: venture after venture, the lead who fits best, then whoever adds most, until
 * nobody adds anything. A venture that comes to nothing under a lead is tried with the next.
 */
export function byHand(instance: TeamMatching): Team[] {
  const teams: Team[] = [];
  for (const { id } of instance.ventures) {
    const team = formOne(instance, teams, id);
    if (team) teams.push(team);
  }
  return teams;
}

function formOne(instance: TeamMatching, teams: readonly Team[], venture: string): Team | null {
  const column = instance.ventures.findIndex(({ id }) => id === venture);
  const leads = instance.mentors
    .map(({ id, lead }, row) => ({ id, lead, fit: instance.fit[row]?.[column] ?? -1 }))
    .filter(({ lead, fit }) => lead && fit >= 0)
    .sort((a, b) => b.fit - a.fit);
  for (const { id } of leads.slice(0, LEADS)) {
    const team = fill(instance, teams, { venture, lead: id, members: [id] });
    if (team) return team;
  }
  return null;
}

/** Patience ends after so many. */
const LEADS = 6;

/** What a crew on its way to a team may still break. */
const UNFINISHED = ['size', 'need', 'newcomers'];

function fill(instance: TeamMatching, teams: readonly Team[], start: Team): Team | null {
  const breaches = (team: Team): string[] => {
    const all = checkTeams(instance, { teams: [...teams, team] });
    return all.map(({ rule }) => rule);
  };
  let team = start;
  while (team.members.length < instance.rules.teamMax) {
    const grown = instance.mentors
      .filter(({ id }) => !team.members.includes(id))
      .map(({ id }): Team => ({ ...team, members: [...team.members, id] }))
      .filter((more) => breaches(more).every((rule) => UNFINISHED.includes(rule)))
      .map((more) => ({ more, broken: breaches(more).length, score: teamScore(instance, more) }))
      .sort((a, b) => a.broken - b.broken || b.score - a.score)[0];
    if (!grown || (breaches(team).length === 0 && grown.score <= teamScore(instance, team))) break;
    team = grown.more;
  }
  return breaches(team).length === 0 ? team : null;
}
