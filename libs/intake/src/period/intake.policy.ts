import { type Refusal, refusal, when } from '@outrigger/kernel';

export interface Period {
  readonly opensAt: Date;
  /** Null for one that stays open. */
  readonly closesAt: Date | null;
}

export type IntakeState = 'upcoming' | 'open' | 'closed';

/** V2: the end is not part of it. */
export function stateOf({ opensAt, closesAt }: Period, now: Date): IntakeState {
  if (now < opensAt) return 'upcoming';
  return closesAt && now >= closesAt ? 'closed' : 'open';
}

export const reviewPeriod = ({ opensAt, closesAt }: Period): Refusal[] =>
  when(closesAt !== null && closesAt <= opensAt, 'CLOSES_TOO_SOON', 'An intake closes after it opens.', 'closesAt');

/** V2: only while the intake is open. */
export function reviewOpen(period: Period & { readonly name: string }, now: Date): Refusal[] {
  const state = stateOf(period, now);
  if (state === 'open') return [];
  const words = state === 'closed' ? 'is closed. What you have written is kept.' : 'has not opened yet.';
  return [refusal(state === 'closed' ? 'INTAKE_CLOSED' : 'INTAKE_NOT_OPEN', `${period.name} ${words}`)];
}
