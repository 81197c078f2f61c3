/** What a programme is told apart by, in a release. */
export interface Classes {
  readonly country: string;
  readonly region: string;
  readonly kind: string;
  readonly training: Training;
  readonly age: string;
}

export const TRAININGS = ['none', 'immersion', 'on_site'] as const;
/** The training that a programme had before it began: none, the immersion, or on its own site as well (O2, O6). */
export type Training = (typeof TRAININGS)[number];

const AGES = [
  [1, 'under_1'],
  [2, 'from_1'],
  [5, 'from_2'],
] as const;

const YEAR_MS = 365.25 * 86_400_000;

/** By full years since its launch; one that is not launched is as young as can be. */
export function ageClass(launchedOn: string | null, at: string): string {
  const years = launchedOn ? (Date.parse(at) - Date.parse(launchedOn)) / YEAR_MS : 0;
  return AGES.find(([below]) => years < below)?.[1] ?? 'from_5';
}
