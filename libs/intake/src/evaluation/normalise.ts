/** One evaluator's weighted score of one application, 1 to 5. */
export interface RawScore {
  readonly entryId: string;
  readonly evaluatorId: string;
  readonly score: number;
}

export interface NormalScore extends RawScore {
  /** On the scale of the round: what the score is worth once its evaluator's strictness is taken out. */
  readonly normalised: number;
}

/** How many evaluations the round's own mean and spread count for, against an evaluator's. */
const STRENGTH = 3;

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

function spreadOf(scores: readonly number[]): Spread {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return { mean, variance: scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length };
}

/**
 * Takes strict and lenient evaluators to one scale. With the round's mean `M` and deviation `S`, and an evaluator's mean
 * `m` and variance `v` over their `n` evaluations, both shrunk toward the round's by `k = 3`:
 *
 *     m' = (n m + k M) / (n + k)     s' = sqrt((n v + k S²) / (n + k))     normalised = M + S (x - m') / s'
 *
 * Whoever has judged little is hardly moved; a round in which all scores are equal stays as it is. An answer may lie a
 * little outside 1 to 5: the order is what counts.
 */
export function normalise(scores: readonly RawScore[]): NormalScore[] {
  if (scores.length === 0) return [];
  const round = spreadOf(scores.map(({ score }) => score));
  const deviation = Math.sqrt(round.variance);
  const byEvaluator = grouped(scores, ({ evaluatorId }) => evaluatorId);
  const shrunk = new Map([...byEvaluator].map(([id, own]) => [id, shrink(own, round)]));
  return scores.map((raw) => {
    const { mean, variance } = shrunk.get(raw.evaluatorId) ?? round;
    const z = variance > 0 ? (raw.score - mean) / Math.sqrt(variance) : 0;
    return { ...raw, normalised: round.mean + deviation * z };
  });
}

function shrink(own: readonly RawScore[], round: Spread): Spread {
  const { mean, variance } = spreadOf(own.map(({ score }) => score));
  const [n, k] = [own.length, STRENGTH];
  return { mean: (n * mean + k * round.mean) / (n + k), variance: (n * variance + k * round.variance) / (n + k) };
}

export interface Standing {
  readonly entryId: string;
  readonly count: number;
  readonly raw: number;
  readonly normalised: number;
  /** Between the highest and the lowest raw score. */
  readonly spread: number;
}

/** One line an application that has been judged at all. */
export function standings(scores: readonly RawScore[]): Standing[] {
  return [...grouped(normalise(scores), ({ entryId }) => entryId)].map(([entryId, judged]) => {
    const raw = judged.map(({ score }) => score);
    return {
      entryId,
      count: judged.length,
      raw: spreadOf(raw).mean,
      normalised: spreadOf(judged.map(({ normalised }) => normalised)).mean,
      spread: Math.max(...raw) - Math.min(...raw),
    };
  });
}
