import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { todayHere } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { Intake } from '../period/intake.entity.js';
import { assign } from './assign.js';
import { Evaluation, EvaluationCriterion, EvaluationEntry, EvaluationRound } from './round.entity.js';
import {
  type Criterion,
  reviewDue,
  reviewEntries,
  reviewEvaluators,
  reviewOpenRound,
  reviewRubric,
} from './round.policy.js';
import { entriesToJudge, evaluatorsAmong, venturesInQuestion } from './round.sql.js';

export interface OpenRound {
  readonly name: string;
  /** All that was submitted there; null for none. */
  readonly intakeId: string | null;
  readonly ventureIds: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly dueOn: string;
  readonly evaluatorIds: readonly string[];
  readonly perApplication: number;
}

refuseOn(
  'one_evaluation_an_evaluator',
  refusal('ASSIGNED', 'Somebody else assigns evaluators just now. Look again, then go on.', 'evaluatorIds'),
);

/** Rounds of evaluation: opened, assigned, closed (V2). */
@Injectable()
export class RoundService {
  /** @returns its id. @throws Refused with all that it lacks. */
  async open(tx: Tx, { criteria, evaluatorIds, ventureIds, ...round }: OpenRound): Promise<string> {
    if (round.intakeId) await tx.repo(Intake).need(round.intakeId);
    const ventures = await venturesInQuestion(tx, ventureIds, round.intakeId);
    const stranger = ventureIds.find((id) => !ventures.some((venture) => venture.id === id));
    if (stranger) throw new NotFound('Venture', stranger);
    honour([...reviewRubric(criteria), ...reviewDue(round.dueOn, await todayHere(tx)), ...reviewEntries(ventures)]);

    const { id } = await tx.repo(EvaluationRound).add({
      ...round,
      name: round.name.trim(),
      openedAt: tx.now,
      openedBy: tx.actor.memberId,
      closedAt: null,
      closedBy: null,
    });
    await tx.repo(EvaluationCriterion).addAll(criteria.map((criterion, index) => lineOf(id, criterion, index + 1)));
    await tx.repo(EvaluationEntry).addAll(ventures.map((venture) => ({ roundId: id, ventureId: venture.id })));
    if (evaluatorIds.length > 0) await this.assign(tx, id, evaluatorIds, round.perApplication);
    await tx.emit('evaluation.opened', { roundId: id });
    return id;
  }

  /** Every application gets what it lacks of `per`, the load balanced; who judges already stays. */
  async assign(tx: Tx, roundId: string, evaluatorIds: readonly string[], per: number): Promise<void> {
    const round = await tx.repo(EvaluationRound).need(roundId);
    const evaluators = await evaluatorsAmong(tx, evaluatorIds);
    const stranger = evaluatorIds.find((id) => !evaluators.some((evaluator) => evaluator.id === id));
    if (stranger) throw new NotFound('Membership', stranger);
    honour([...reviewOpenRound(round), ...reviewEvaluators(evaluators)]);
    const entries = await entriesToJudge(tx, roundId, evaluatorIds);

    const assigned = assign(entries, [...new Set(evaluatorIds)], per);
    const row = { assignedAt: tx.now, assignedBy: tx.actor.memberId, comment: '', submittedAt: null, nudgedAt: null };
    await tx.repo(Evaluation).addAll(assigned.map((given) => ({ ...given, ...row })));
    await tx.repo(EvaluationRound).change({ id: roundId }, { perApplication: per });
    const newcomers = [...new Set(assigned.map(({ evaluatorId }) => evaluatorId))];
    await tx.emit('evaluation.assigned', { roundId, evaluatorIds: newcomers });
  }

  /** Takes somebody off who has not submitted; others can be assigned then. */
  async excuse(tx: Tx, evaluationId: string): Promise<string> {
    const evaluation = await tx.repo(Evaluation).need(evaluationId);
    const round = await roundOf(tx, evaluation.entryId);
    honour([
      ...reviewOpenRound(round),
      ...(evaluation.submittedAt ? [refusal('SUBMITTED', 'This evaluation is submitted: it counts.')] : []),
    ]);

    await tx.repo(Evaluation).remove({ id: evaluationId });
    return round.id;
  }

  /** Whoever owes an evaluation and was not reminded today is asked by mail. @returns how many people. */
  async nudge(tx: Tx, roundId: string): Promise<number> {
    const round = await tx.repo(EvaluationRound).need(roundId);
    honour(reviewOpenRound(round));

    const owing = await tx.sql<{ id: string }>`
      update evaluation x set nudged_at = ${tx.now} from evaluation_entry e
       where e.tenant_id = x.tenant_id and e.id = x.entry_id and e.round_id = ${roundId} and x.submitted_at is null
         and coalesce(x.nudged_at < ${tx.now}::timestamptz - interval '20 hours', true) returning x.evaluator_id as id`;
    const evaluatorIds = [...new Set(owing.map(({ id }) => id))];
    if (evaluatorIds.length > 0) await tx.emit('evaluation.nudged', { roundId, evaluatorIds });
    return evaluatorIds.length;
  }

  /** No score changes from now on, and its evaluators see its applications no more. */
  async close(tx: Tx, roundId: string): Promise<void> {
    const round = await tx.repo(EvaluationRound).need(roundId);
    honour(reviewOpenRound(round));

    await tx.repo(EvaluationRound).change({ id: roundId }, { closedAt: tx.now, closedBy: tx.actor.memberId });
    await tx.emit('evaluation.closed', { roundId });
  }
}

/** Of an entry, held. */
export async function roundOf(tx: Tx, entryId: string): Promise<EvaluationRound> {
  const [entry] = await tx.repo(EvaluationEntry).find({ id: entryId });
  if (!entry) throw new NotFound('EvaluationEntry', entryId);
  return tx.repo(EvaluationRound).need(entry.roundId);
}

const lineOf = (
  roundId: string,
  { name, weight, descriptors }: Criterion,
  position: number,
): Omit<EvaluationCriterion, 'id'> => ({
  roundId,
  position,
  name: name.trim(),
  weight,
  descriptors: descriptors.map((words) => words.trim()),
});
