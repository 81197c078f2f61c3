import { type Refusal, when } from '@outrigger/kernel';
import { COMMITMENT_HOURS } from './mentor.policy.js';

/** What a mentor gives at most (C3). */
export interface Limits {
  readonly hoursPerMonth: number;
  /** Null sets no bound but the hours. */
  readonly maxVentures: number | null;
}

/** C3: nobody accompanies more at once. */
export const MOST_VENTURES = 12;

/** C3: everybody sets their own limits; the office may write down what somebody told it. */
export function reviewLimits(
  { hoursPerMonth, maxVentures }: Limits,
  { own, byOffice }: { readonly own: boolean; readonly byOffice: boolean },
): Refusal[] {
  const { min, max } = COMMITMENT_HOURS;
  return [
    ...when(!own && !byOffice, 'NOT_YOUR_LIMITS', 'Everybody sets their own limits.', 'mentorId'),
    ...when(
      hoursPerMonth < min || hoursPerMonth > max,
      'HOURS_OUT_OF_RANGE',
      `Hours a month are ${min} to ${max}.`,
      'hoursPerMonth',
    ),
    ...when(
      maxVentures !== null && (maxVentures < 0 || maxVentures > MOST_VENTURES),
      'VENTURES_OUT_OF_RANGE',
      `Ventures at once are 0 to ${MOST_VENTURES}, or not bounded.`,
      'maxVentures',
    ),
  ];
}
