import { placeOf } from '../party.js';
import { bestTeams } from './alone.js';
import { teamScore } from './check-teams.js';
import { type Pick } from './explanation.js';
import { type Team, type TeamMatching } from './instance.js';
import { type Ledger } from './ledger.js';

/** A team within the whole. */
export interface Setting {
  readonly instance: TeamMatching;
  /** The instance with this venture alone, and with the hours that the other teams leave. */
  readonly here: TeamMatching;
  readonly ledger: Ledger;
  readonly team: Team;
}

export function pickOf(setting: Setting, mentor: string): Pick {
  const { instance, ledger, team } = setting;
  const [row, column] = [placeOf(instance.mentors, mentor), placeOf(instance.ventures, team.venture)];
  const parts = Object.entries(instance.parts ?? {}).map(([name, part]) => [name, part[row]?.[column] ?? 0] as const);
  const locked = isLocked(setting, mentor);
  return {
    mentor,
    lead: mentor === team.lead,
    onlyTheirs: onlyTheirs(setting, mentor),
    fit: instance.fit[row]?.[column] ?? 0,
    parts: Object.fromEntries(parts),
    hoursAfter: ledger.left(mentor),
    locked,
    substitute: locked ? null : substituteFor(setting, mentor),
  };
}

const isLocked = ({ here }: Setting, mentor: string): boolean =>
  here.locks.some(({ members, lead }) =>
    [...members, ...(lead === undefined ? [] : [lead])].some(
      (who) => here.mentors[placeOf(here.mentors, who)]?.id === mentor,
    ),
  );

function onlyTheirs({ instance: { mentors, ventures }, team }: Setting, mentor: string): number[] {
  const skillsOf = (id: string): readonly number[] => mentors.find((one) => one.id === id)?.skills ?? [];
  const others = new Set(team.members.filter((id) => id !== mentor).flatMap(skillsOf));
  const own = skillsOf(mentor);
  const needs = ventures.find(({ id }) => id === team.venture)?.needs ?? [];
  return needs.map(({ skill }) => skill).filter((skill) => own.includes(skill) && !others.has(skill));
}

/** The others stay, and so does the lead if it is not their seat that is free. */
function substituteFor({ instance, here, team }: Setting, mentor: string): Pick['substitute'] {
  const rest = team.members.filter((id) => id !== mentor);
  const lead = mentor === team.lead ? {} : { lead: team.lead };
  const [found] = bestTeams(
    {
      ...here,
      rules: { ...here.rules, teamMin: team.members.length, teamMax: team.members.length },
      locks: [...here.locks, { venture: team.venture, members: rest, removed: [mentor], ...lead }],
    },
    team.venture,
    1,
  );
  const who = found?.members.find((id) => !rest.includes(id));
  return found && who !== undefined ? { mentor: who, lead: found.lead, score: teamScore(instance, found) } : null;
}
