import { placeOf } from '../party.js';
import { alone, bestTeams } from './alone.js';
import { type Obstacle, type PassedOver } from './explanation.js';
import { type TeamMatching } from './instance.js';
import { type Setting } from './picks.js';
import { RELAXINGS } from './relaxing.js';

/** How many favourites are told of. */
const FAVOURITES = 5;

/** Those who were excluded count as what their fit is made of, where the instance tells: staff ask for them by name. */
export function passedOver(setting: Setting): PassedOver[] {
  const { instance, team } = setting;
  const column = placeOf(instance.ventures, team.venture);
  const made = (row: number): number =>
    Object.values(instance.parts ?? {}).reduce((sum, part) => sum + (part[row]?.[column] ?? 0), 0);
  return instance.mentors
    .map(({ id }, row) => ({ mentor: id, fit: instance.fit[row]?.[column] ?? -1, wish: made(row) }))
    .map(({ mentor, fit, wish }) => ({ mentor, fit, wish: fit >= 0 ? fit : wish }))
    .filter(({ mentor, wish }) => wish > 0 && !team.members.includes(mentor))
    .sort((a, b) => b.wish - a.wish || (a.mentor < b.mentor ? -1 : 1))
    .slice(0, FAVOURITES)
    .map(({ mentor, fit }) => ({ mentor, fit, obstacle: fit >= 0 ? obstacleOf(setting, mentor) : EXCLUDED }));
}

const EXCLUDED: Obstacle = { kind: 'rule', rule: 'excluded' };

/** The first that holds: what is against the two alone, then other ventures, then the team's rules, then the score. */
function obstacleOf(setting: Setting, mentor: string): Obstacle {
  const { instance, here, ledger, team } = setting;
  const score = scoreWith(here, setting, mentor);
  if (score !== null) return { kind: 'score', score };
  const ventures = ledger.venturesOf(mentor, team.venture);
  const undisturbed = alone(instance, team.venture);
  if (ventures.length > 0 && scoreWith(undisturbed, setting, mentor) !== null) return { kind: 'venture', ventures };
  const relaxing = RELAXINGS.find(({ without }) => scoreWith(without(undisturbed), setting, mentor) !== null);
  return relaxing ? { kind: 'rule', rule: relaxing.rule } : { kind: 'rules' };
}

/** The score of the best team of this one and members of the team; null when there is none. */
function scoreWith(here: TeamMatching, { team }: Setting, mentor: string): number | null {
  const able = new Set([...team.members, mentor]);
  const rows = here.mentors.map((_, row) => row).filter((row) => able.has(here.mentors[row]?.id ?? ''));
  const pick = <T>(matrix: readonly T[]): T[] => rows.flatMap((row) => matrix.slice(row, row + 1));
  const named = (who: string | number): string => here.mentors[placeOf(here.mentors, who)]?.id ?? '';
  const locks = here.locks.map((lock) => ({
    ...lock,
    members: lock.members.map(named),
    removed: lock.removed.map(named).filter((id) => able.has(id)),
    lead: lock.lead === undefined ? undefined : named(lock.lead),
  }));
  const few = {
    ...here,
    mentors: pick(here.mentors),
    fit: pick(here.fit),
    hours: here.hours && pick(here.hours),
    locks,
  };
  const must = { venture: team.venture, members: [mentor], removed: [] };
  return bestTeams({ ...few, locks: [...locks, must] }, team.venture, 1)[0]?.score ?? null;
}
