import type { ReleaseStanding, SharingLevel } from '../gql/graphql';

/** What decides whether a figure of a programme is seen by its name. */
export interface Standing {
  /** Of the newest release; null before the first. */
  readonly period: string | null;
  readonly standing: ReleaseStanding | null;
  readonly level: SharingLevel | null;
}

/** Why a figure of a programme is not seen. */
export type NotShown = 'noRelease' | 'unknown' | 'out' | 'waits' | 'rests' | 'inSums' | 'notNamed';

export function whyNotShown({ period, standing, level }: Standing): NotShown {
  if (period === null) return 'noRelease';
  if (standing === null) return 'unknown';
  if (standing !== 'counted') return standing;
  return level === 'named' ? 'notNamed' : 'inSums';
}
