import { placeOf } from '../party.js';
import {
  type Merit,
  SECONDS_PER_HOUR,
  secondsOf,
  type Team,
  type TeamMatching,
  type TeamMentor,
  type Teams,
  type TeamVenture,
} from './instance.js';

/** A rule that a set of teams breaks. */
export type Breach =
  'unknown' | 'twice' | 'size' | 'lead' | 'excluded' | 'hours' | 'family' | 'newcomers' | 'need' | 'slots' | 'lock';

export interface Violation {
  readonly rule: Breach;
  /** Such as teams[2].members[0]. */
  readonly path: string;
  readonly message: string;
}

/** A team with everybody looked up. */
interface Seated {
  readonly path: string;
  readonly venture: TeamVenture;
  readonly column: number;
  readonly lead: string;
  readonly members: readonly (TeamMentor & { readonly row: number })[];
}

/**
 * Judges teams by the rules of `team-matching/1` alone, knowing nothing of how they were found.
 *
 * @returns everything that is wrong; empty means that they can be.
 */
export function checkTeams(instance: TeamMatching, { teams }: Teams): Violation[] {
  const strangers = teams.flatMap((team, i) => unknown(instance, team, `teams[${i}]`));
  if (strangers.length > 0) return strangers;
  const seated = teams.map((team, i) => seat(instance, team, `teams[${i}]`));
  return [
    ...seated.filter(({ column }, i) => seated.findIndex((other) => other.column === column) < i).map(servedTwice),
    ...seated.flatMap((team) => RULES.flatMap((rule) => rule(instance, team))),
    ...overworked(instance, seated),
  ];
}

/** How good they are. */
export function meritOf(instance: TeamMatching, { teams }: Teams): Merit {
  const seated = teams.map((team) => seat(instance, team, ''));
  const scores = seated.map((team) => scoreOf(instance, team));
  return {
    served: seated.reduce((sum, { venture }) => sum + venture.priority, 0),
    worst: scores.length > 0 ? Math.min(...scores) : 0,
    total: scores.reduce((sum, score) => sum + score, 0),
  };
}

/** The weights of the needs that a member covers, and every member's fit without the cost of the seat. */
export const teamScore = (instance: TeamMatching, team: Team): number => scoreOf(instance, seat(instance, team, ''));

function scoreOf({ rules, fit }: TeamMatching, { venture, column, members }: Seated): number {
  const covered = venture.needs.filter(({ skill }) => members.some(({ skills }) => skills.includes(skill)));
  return (
    covered.reduce((sum, { weight }) => sum + weight, 0) +
    members.reduce((sum, { row }) => sum + (fit[row]?.[column] ?? 0) - rules.memberCost, 0)
  );
}

function unknown({ mentors, ventures }: TeamMatching, team: Team, path: string): Violation[] {
  const strange = (known: boolean, field: string, id: string): Violation[] =>
    known ? [] : [{ rule: 'unknown', path: `${path}.${field}`, message: `Nobody here is ${id}.` }];
  return [
    ...strange(placeOf(ventures, team.venture) >= 0, 'venture', team.venture),
    ...team.members.flatMap((id, i) => strange(placeOf(mentors, id) >= 0, `members[${i}]`, id)),
  ];
}

function seat({ mentors, ventures }: TeamMatching, team: Team, path: string): Seated {
  const column = placeOf(ventures, team.venture);
  const venture = ventures[column];
  if (!venture) throw new Error(`No venture ${team.venture}.`);
  const members = team.members.flatMap((id) => {
    const row = placeOf(mentors, id);
    const mentor = mentors[row];
    return mentor ? [{ ...mentor, row }] : [];
  });
  return { path, venture, column, lead: team.lead, members };
}

const servedTwice = ({ path, venture }: Seated): Violation => ({
  rule: 'twice',
  path: `${path}.venture`,
  message: `${venture.id} has a team already.`,
});

type Rule = (instance: TeamMatching, team: Seated) => Violation[];

const when = (broken: boolean, rule: Breach, path: string, message: string): Violation[] =>
  broken ? [{ rule, path, message }] : [];

const size: Rule = ({ rules }, { path, members }) => [
  ...when(members.length < rules.teamMin, 'size', `${path}.members`, `Fewer than ${rules.teamMin} members.`),
  ...when(members.length > rules.teamMax, 'size', `${path}.members`, `More than ${rules.teamMax} members.`),
  ...members.flatMap(({ id }, i) =>
    when(members.findIndex((other) => other.id === id) < i, 'twice', `${path}.members[${i}]`, `${id} sits here twice.`),
  ),
];

const led: Rule = (_, { path, lead, members }) => {
  const leader = members.find(({ id }) => id === lead);
  return [
    ...when(!leader, 'lead', `${path}.lead`, `${lead} is not a member.`),
    ...when(leader?.lead === false, 'lead', `${path}.lead`, `${lead} may not lead.`),
  ];
};

const noneExcluded: Rule = ({ fit }, { path, venture, column, members }) =>
  members.flatMap(({ id, row }, i) =>
    when(fit[row]?.[column] === -1, 'excluded', `${path}.members[${i}]`, `${id} and ${venture.id} exclude each other.`),
  );

const families: Rule = ({ rules: { maxPerFamily } }, { path, members }) =>
  members.flatMap(({ family }, i) => {
    const earlier = members.slice(0, i).filter((other) => other.family === family).length;
    const message = `More than ${maxPerFamily} of background ${family}.`;
    return when(earlier >= maxPerFamily, 'family', `${path}.members[${i}]`, message);
  });

const newcomers: Rule = ({ rules }, { path, members }) => {
  const fresh = members.filter(({ level }) => level === 'newcomer').length;
  const guided = members.some(({ level }) => level === 'experienced');
  const alone = fresh > 0 && rules.newcomerNeedsExperienced && !guided;
  return [
    ...when(fresh > rules.maxNewcomers, 'newcomers', `${path}.members`, `More than ${rules.maxNewcomers} newcomers.`),
    ...when(alone, 'newcomers', `${path}.members`, 'A newcomer, and nobody experienced.'),
  ];
};

const needs: Rule = (_, { path, venture, members }) =>
  venture.needs
    .filter(({ skill, required }) => required && !members.some(({ skills }) => skills.includes(skill)))
    .map(({ skill }) => ({ rule: 'need', path: `${path}.members`, message: `Nobody has skill ${skill}.` }));

const slots: Rule = ({ rules: { minCommonSlots } }, { path, venture, members }) => {
  const common = [...venture.slots].filter((free, i) => free === '1' && members.every((m) => m.slots[i] === '1'));
  const message = `${common.length} common weekly slots, and ${minCommonSlots} are needed.`;
  return when(common.length < minCommonSlots, 'slots', `${path}.members`, message);
};

const locks: Rule = ({ mentors, ventures, locks: all }, { path, column, lead, members }) =>
  all
    .filter((lock) => placeOf(ventures, lock.venture) === column)
    .flatMap((lock) => {
      const rows = members.map(({ row }) => row);
      const missing = lock.members.filter((who) => !rows.includes(placeOf(mentors, who)));
      const back = lock.removed.filter((who) => rows.includes(placeOf(mentors, who)));
      const other = lock.lead !== undefined && placeOf(mentors, lock.lead) !== placeOf(mentors, lead);
      return [
        ...missing.flatMap((who) => when(true, 'lock', `${path}.members`, `${who} must be here.`)),
        ...back.flatMap((who) => when(true, 'lock', `${path}.members`, `${who} was removed.`)),
        ...when(other, 'lock', `${path}.lead`, `${String(lock.lead)} must lead.`),
      ];
    });

const RULES: readonly Rule[] = [size, led, noneExcluded, families, newcomers, needs, slots, locks];

/** Hours over all teams: they are the one thing that teams share. */
function overworked(instance: TeamMatching, teams: readonly Seated[]): Violation[] {
  return instance.mentors.flatMap(({ id, capacity, load }, row) => {
    const given = teams.filter(({ members }) => members.some((member) => member.row === row));
    const seconds = given.reduce((sum, { venture, column, lead }) => {
      const usual = lead === id ? venture.leadHours : venture.memberHours;
      return sum + secondsOf(instance.hours?.[row]?.[column] ?? usual);
    }, 0);
    const last = given.at(-1);
    if (!last || seconds <= secondsOf(capacity) - secondsOf(load)) return [];
    const place = last.members.findIndex((member) => member.row === row);
    const message = `${id} would give ${seconds / SECONDS_PER_HOUR} h, and has ${capacity - load} h.`;
    return [{ rule: 'hours', path: `${last.path}.members[${place}]`, message }];
  });
}
