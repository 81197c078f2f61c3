import { isAverage, isRate, written } from './figures';
import type { Range } from './ranges';

/** The end of the scale: a hundred per cent, or a little more than the most there is. */
export function scaleOf(measure: string, values: readonly (number | null)[]): number {
  const most = Math.max(1, ...values.map((value) => value ?? 0));
  if (isAverage(measure)) return 1.25 * most;
  return isRate(measure) ? 100 : 1.1 * most;
}

type Quartile = number | null | undefined;

interface Told {
  readonly measure: string;
  readonly label: string;
  readonly value: number | null;
  /** What is said where there is no value. */
  readonly none: string;
  readonly q1?: Quartile;
  readonly q2?: Quartile;
  readonly q3?: Quartile;
}

/** One value of a measure, beside its quartiles where there are any, on a scale of its own. */
export function rangeOf({ measure, label, value, none, q1 = null, q2 = null, q3 = null }: Told): Range {
  const says = value === null ? none : written(measure, value);
  return { label, value, says, q1, q2, q3, most: scaleOf(measure, [value, q3]) };
}
