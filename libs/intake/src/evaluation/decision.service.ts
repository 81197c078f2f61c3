import { Injectable } from '@nestjs/common';
import { addMinutes, honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { Intake } from '../period/intake.entity.js';
import { Decision } from './decision.entity.js';
import { reviewTakingBack, reviewVerdicts, type Verdict } from './decision.policy.js';
import { EvaluationRound } from './round.entity.js';

refuseOn(
  'one_letter_to_leave',
  refusal('LETTER_WAITS', 'The letter of the decision before has not left. Take that back first.', 'decisions'),
);

/** How long a decision can be taken back: its letter leaves with the minute after. */
const UNDO_MINUTES = 1;

/** What the office decides, one by one or in bulk (V2). */
@Injectable()
export class DecisionService {
  constructor(private readonly ventures: VentureService) {}

  /** All or none. @returns the ids, in the order of the verdicts. @throws Refused with what stands against each. */
  async decide(tx: Tx, verdicts: readonly Verdict[], roundId: string | null): Promise<string[]> {
    if (roundId) await tx.repo(EvaluationRound).need(roundId);
    const openings = await openingsOf(tx, verdicts);
    honour(reviewVerdicts(verdicts, openings, tx.now));
    const before = await this.ventures.decideAll(
      tx,
      verdicts.map(({ ventureId, outcome, reason, intakeId }) => ({
        ventureId,
        status: outcome === 'referred' ? 'declined' : outcome,
        reason: reason.trim() || null,
        returnsOn:
          openings
            .get(intakeId ?? '')
            ?.toISOString()
            .slice(0, 10) ?? null,
      })),
    );

    const kept = await tx.repo(Decision).addAll(
      verdicts.map((verdict) => ({
        ...OPEN,
        ...verdict,
        roundId,
        fromStatus: before.get(verdict.ventureId) ?? 'submitted',
        decidedAt: tx.now,
        decidedBy: tx.actor.memberId,
        letterAt: addMinutes(tx.now, UNDO_MINUTES),
      })),
    );
    await tx.emit('decision.taken', { ventureIds: verdicts.map(({ ventureId }) => ventureId) });
    return kept.map(({ id }) => id);
  }

  /** As if they had not been taken, as long as no letter has left: all or none. */
  async takeBack(tx: Tx, ids: readonly string[]): Promise<void> {
    const held = await tx.repo(Decision).hold(ids);
    const stranger = ids.find((id) => !held.some((decision) => decision.id === id));
    if (stranger) throw new NotFound('Decision', stranger);
    honour(held.flatMap(reviewTakingBack));

    await this.ventures.undecideAll(
      tx,
      held.map(({ ventureId, fromStatus }) => ({ ventureId, status: fromStatus })),
    );
    await tx.sql`update decision set taken_back_at = ${tx.now}, taken_back_by = ${tx.actor.memberId}
      where id = any(${[...ids]})`;
    await tx.emit('decision.takenBack', { decisionIds: ids });
  }
}

const OPEN = { settledAt: null, takenBackAt: null, takenBackBy: null, returnedAt: null } as const;

async function openingsOf(tx: Tx, verdicts: readonly Verdict[]): Promise<Map<string, Date>> {
  const ids = [...new Set(verdicts.flatMap(({ intakeId }) => intakeId ?? []))];
  const intakes = await tx.repo(Intake).among('id', ids);
  const stranger = ids.find((id) => !intakes.some((intake) => intake.id === id));
  if (stranger) throw new NotFound('Intake', stranger);
  return new Map(intakes.map(({ id, opensAt }) => [id, opensAt]));
}
