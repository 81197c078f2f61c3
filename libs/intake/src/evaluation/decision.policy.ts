import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { DecisionOutcome } from './decision.entity.js';

export interface Verdict {
  readonly ventureId: string;
  readonly outcome: DecisionOutcome;
  /** Kept in the house. */
  readonly reason: string;
  /** To the founders, in the letter; may be empty. */
  readonly message: string;
  readonly intakeId: string | null;
  readonly referredTo: string | null;
}

/** When the later intakes open that a deferral may wait for. */
export type Openings = ReadonlyMap<string, Date>;

const NEEDS_REASON: readonly DecisionOutcome[] = ['declined', 'deferred', 'referred'];

/** V2: why, for all but an acceptance; a deferral waits for an intake to come, a referral says where to. */
export function reviewVerdict(verdict: Verdict, openings: Openings, now: Date): Refusal[] {
  const { ventureId, outcome, reason, intakeId, referredTo } = verdict;
  const opensAt = intakeId ? openings.get(intakeId) : undefined;
  const needsReason = NEEDS_REASON.includes(outcome) && reason.trim().length < 3;
  const isLater = opensAt !== undefined && opensAt > now;
  const [defers, refers] = [outcome === 'deferred', outcome === 'referred'];
  return [
    ...when(needsReason, 'NO_REASON', 'Say why: it is kept with the decision.', 'reason', ventureId),
    ...when(defers && !isLater, 'NO_LATER_INTAKE', 'Choose an intake that is still to open.', 'intakeId', ventureId),
    ...when(
      !defers && intakeId !== null,
      'NOT_DEFERRED',
      'Only a deferral waits for an intake.',
      'intakeId',
      ventureId,
    ),
    ...when(refers && !referredTo?.trim(), 'NO_PLACE', 'Say where they are referred to.', 'referredTo', ventureId),
    ...when(!refers && referredTo !== null, 'NOT_REFERRED', 'Only a referral names a place.', 'referredTo', ventureId),
  ];
}

export function reviewVerdicts(verdicts: readonly Verdict[], openings: Openings, now: Date): Refusal[] {
  const ids = verdicts.map(({ ventureId }) => ventureId);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [
    ...twice.map((id) => refusal('DECIDED_TWICE', 'An application is decided once.', 'decisions', id)),
    ...verdicts.flatMap((verdict) => reviewVerdict(verdict, openings, now)),
  ];
}

interface Standing {
  readonly id: string;
  readonly settledAt: Date | null;
  readonly takenBackAt: Date | null;
}

/** V2: a decision is taken back as long as its letter has not left. */
export function reviewTakingBack({ id, settledAt, takenBackAt }: Standing): Refusal[] {
  return [
    ...when(
      settledAt !== null,
      'LETTER_LEFT',
      'Its letter has left. Decide anew, and tell the founders.',
      'decisionIds',
      id,
    ),
    ...when(takenBackAt !== null, 'TAKEN_BACK', 'This decision was taken back already.', 'decisionIds', id),
  ];
}
