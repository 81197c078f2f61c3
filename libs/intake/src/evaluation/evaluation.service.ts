import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { Evaluation, EvaluationCriterion, EvaluationScore } from './round.entity.js';
import { reviewOpenRound, reviewScores } from './round.policy.js';
import { roundOf } from './round.service.js';
import { IS_FIT } from './round.sql.js';

export interface Scored {
  readonly criterionId: string;
  readonly score: number;
  readonly comment: string;
}

export interface ScoreApplication {
  readonly evaluationId: string;
  readonly scores: readonly Scored[];
  readonly comment: string;
  /** What was submitted once stays so. */
  readonly submit: boolean;
}

/** What an evaluator writes: a draft as long as they like, changed until the round closes (V2). */
@Injectable()
export class EvaluationService {
  async score(tx: Tx, { evaluationId, scores, comment, submit }: ScoreApplication): Promise<void> {
    const evaluation = await this.own(tx, evaluationId);
    const round = await roundOf(tx, evaluation.entryId);
    const criteria = await tx.repo(EvaluationCriterion).find({ roundId: round.id });
    const isSubmitted = submit || evaluation.submittedAt !== null;
    honour([...reviewOpenRound(round), ...reviewScores({ criteria, scores, isSubmitted })]);

    await tx.repo(EvaluationScore).remove({ evaluationId });
    await tx.repo(EvaluationScore).addAll(scores.map((scored) => ({ evaluationId, ...scored })));
    const submittedAt = evaluation.submittedAt ?? (submit ? tx.now : null);
    await tx.repo(Evaluation).change({ id: evaluationId }, { comment, submittedAt });
    if (submit && !evaluation.submittedAt)
      await tx.emit('evaluation.submitted', { roundId: round.id, entryId: evaluation.entryId });
  }

  /** Holds it. C2: a warrant that is no more ends it at once. @throws NotFound for somebody else's. */
  private async own(tx: Tx, id: string): Promise<Evaluation> {
    const evaluation = await tx.repo(Evaluation).need(id);
    const [fit] = await tx.sql<{ isFit: boolean }>`
      select ${IS_FIT} is true as "isFit" from membership b
        left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id where b.id = ${tx.actor.memberId}`;
    if (evaluation.evaluatorId !== tx.actor.memberId || !fit?.isFit) throw new NotFound('Evaluation', id);
    return evaluation;
  }
}
