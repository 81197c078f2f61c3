import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { RunKind, RunStatus } from './team-run.entity.js';

/** A venture, as a search for its team needs to know it. */
export interface Sought {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly isWaiting: boolean;
  readonly hasTeam: boolean;
}

export interface Search {
  readonly kind: RunKind;
  readonly ventures: readonly Sought[];
  /** Mentors who may sit on a team today. */
  readonly mentors: number;
  readonly teamMin: number;
}

/** T1, T5, C1, C2: whether there is anything to look for, and anybody to look among. */
export function reviewSearch({ kind, ventures, mentors, teamMin }: Search): Refusal[] {
  const few = when(
    mentors < teamMin,
    'TOO_FEW_MENTORS',
    `A team needs ${teamMin} active mentors with a current warrant; there ${mentors === 1 ? 'is' : 'are'} ${mentors}.`,
  );
  if (ventures.length === 0) return [refusal('NOBODY_WAITS', 'No venture waits for a team.', 'ventureIds'), ...few];
  return [...ventures.flatMap(kind === 'teams' ? forNewTeam : forMending), ...few];
}

const forNewTeam = ({ id, name, status, isWaiting, hasTeam }: Sought): Refusal[] =>
  hasTeam
    ? [refusal('TEAM_EXISTS', `${name} has a team already.`, 'ventureIds', id)]
    : when(!isWaiting, 'VENTURE_NOT_ACCEPTED', `${name} is ${status}: accept it first.`, 'ventureIds', id);

const forMending = ({ id, name, hasTeam }: Sought): Refusal[] =>
  when(!hasTeam, 'NO_TEAM', `${name} has no team to mend: ask for a whole one.`, 'ventureId', id);

export function reviewCancel(status: RunStatus): Refusal[] {
  return when(!['queued', 'running'].includes(status), 'RUN_ENDED', `This search is ${status} already.`, 'runId');
}
