/** Programmes that come or go with one release: that many together, or nobody (R5). */
export const BATCH = 3;

/** A programme as a release finds it. */
export interface Candidate {
  /** Shares its figures, by its agreement. */
  readonly isWilling: boolean;
  /** Was counted in the release before. */
  readonly wasCounted: boolean;
  /** Lower ones joined earlier. */
  readonly seniority: number;
}

/** `waits` and `rests` are counted again as soon as enough others come or go with them. */
export const STANDINGS = ['counted', 'waits', 'rests', 'out'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * R5: the programmes that a release counts. Newcomers wait until three come or go at once. Who leaves, leaves at once: then
 * those who joined last rest for one release, so that nobody can tell the one who left from a difference.
 */
export function population(candidates: readonly Candidate[]): Standing[] {
  const standings = candidates.map(({ isWilling }): Standing => (isWilling ? 'counted' : 'out'));
  const before = candidates.filter(({ wasCounted }) => wasCounted).length;
  const come = places(candidates, (one) => one.isWilling && !one.wasCounted);
  const gone = places(candidates, (one) => !one.isWilling && one.wasCounted);
  // So few were withheld altogether: there is nothing to take a difference from.
  if (before < BATCH || come.length + gone.length === 0 || come.length + gone.length >= BATCH) return standings;
  if (gone.length === 0) return put(standings, come, 'waits');
  const stay = places(candidates, (one) => one.isWilling && one.wasCounted);
  const lastFirst = stay.sort((one, other) => seniority(candidates, other) - seniority(candidates, one));
  return put(standings, lastFirst.slice(0, BATCH - come.length - gone.length), 'rests');
}

const places = (candidates: readonly Candidate[], holds: (one: Candidate) => boolean): number[] =>
  candidates.flatMap((one, place) => (holds(one) ? [place] : []));

const seniority = (candidates: readonly Candidate[], place: number): number => candidates[place]?.seniority ?? 0;

function put(standings: Standing[], at: readonly number[], standing: Standing): Standing[] {
  for (const place of at) standings[place] = standing;
  return standings;
}
