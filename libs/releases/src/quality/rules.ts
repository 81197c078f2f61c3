import { BATCH } from '../control/batch.policy.js';
import { UNCERTAIN } from '../control/audit.js';
import { FEWEST, FEWEST_VENTURES, SHARE } from '../control/cell.policy.js';
import { QUARTET } from '../control/quartiles.policy.js';
import { AVERAGE_BASE, BASE, PERCENT_BASE } from '../control/rounding.policy.js';

const percent = (share: number): string => `${Math.round(100 * share)} per cent`;

/** SDC-1 in words, with the numbers that control works with: there is no second copy of them. */
export const RULES = [
  {
    code: 'R1',
    says: `Counts are rounded to the nearest ${BASE}; below ${BASE / 2} they are 0. Totals are rounded on their own.`,
  },
  {
    code: 'R2',
    says: `A percentage is taken of ${PERCENT_BASE} or more, an average of ${AVERAGE_BASE} or more, both of rounded counts.`,
  },
  {
    code: 'R3',
    says: `A figure needs ${FEWEST} programmes that add to it, and the smaller ones together must be at least ${percent(SHARE)} of the largest. Money needs ${FEWEST_VENTURES} ventures as well. Each quartile is the mean of ${QUARTET} programmes, so that ${QUARTET - 1} others are in it, whoever looks.`,
  },
  {
    code: 'R4',
    says: `Groups of fewer than ${FEWEST} programmes are merged first. No difference of figures may hold one or two programmes: what each adds stays uncertain by ${UNCERTAIN.least}, or by ${percent(UNCERTAIN.share)} of it.`,
  },
  {
    code: 'R5',
    says: `Programmes come to the releases and leave them ${BATCH} together, or wait and rest until others do. What is released is never changed.`,
  },
] as const;

/** Least base of a measure, or programmes and ventures that it needs, in words. */
export function floorOf(kind: 'count' | 'euros' | 'percent' | 'average'): string {
  if (kind === 'percent') return `a base of ${PERCENT_BASE}`;
  if (kind === 'average') return `a base of ${AVERAGE_BASE}`;
  return kind === 'euros' ? `${FEWEST} programmes, ${FEWEST_VENTURES} ventures` : `${FEWEST} programmes`;
}
