import { type Refusal, when } from '@outrigger/kernel';
import { FEWEST } from '../control/cell.policy.js';

/** Programmes side by side: fewer are no comparison, more can no longer be read. */
const [LEAST, MOST] = [2, 4];

export const reviewComparison = (ids: readonly string[]): Refusal[] => [
  ...when(ids.length < LEAST, 'TOO_FEW_TO_COMPARE', `Choose at least ${LEAST} programmes to compare.`, 'ids'),
  ...when(ids.length > MOST, 'TOO_MANY_TO_COMPARE', `Choose at most ${MOST} programmes to compare.`, 'ids'),
];

/** How others stand to one figure: those that let theirs be seen by name as well. */
export interface Others {
  readonly below: number;
  readonly equal: number;
  readonly all: number;
}

/** R3: of a hundred others, how many are below, halves of those that are equal; null without three others. */
export function percentileOf({ below, equal, all }: Others): number | null {
  return all < FEWEST ? null : Math.round((100 * (below + equal / 2)) / all);
}
