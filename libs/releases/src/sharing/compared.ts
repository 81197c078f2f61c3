import type { RateCode } from '../catalogue/measures.js';
import type { Figure } from '../network/network.report.js';

/** A rate of one programme beside the quartiles of peers. */
export interface Comparison {
  readonly measure: string;
  readonly own: number | null;
  readonly q1: number | null;
  readonly q2: number | null;
  readonly q3: number | null;
  /** Why there is not even a middle. */
  readonly why: Figure['why'];
}

export function compared(measure: RateCode, own: number | null, peers: readonly Figure[]): Comparison {
  const of = (stat: Figure['stat']): Figure | undefined =>
    peers.find((figure) => figure.measure === measure && figure.stat === stat);
  const middle = of('q2');
  return {
    measure,
    own,
    q1: of('q1')?.value ?? null,
    q2: middle?.value ?? null,
    q3: of('q3')?.value ?? null,
    why: middle ? middle.why : 'few',
  };
}
