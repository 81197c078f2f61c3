import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import { panelOf } from './panel.report.js';
import { EvaluationRound } from './round.entity.js';
import {
  AssignEvaluatorsInput,
  AssignEvaluatorsPayload,
  CloseEvaluationRoundInput,
  CloseEvaluationRoundPayload,
  EvaluatorCandidateType,
  ExcuseEvaluatorInput,
  ExcuseEvaluatorPayload,
  NudgeEvaluatorsInput,
  NudgeEvaluatorsPayload,
  OpenEvaluationRoundInput,
  OpenEvaluationRoundPayload,
  PanelLineType,
  RoundType,
} from './round.graphql.js';
import { RoundService } from './round.service.js';
import { IS_FIT } from './round.sql.js';

/** Rounds of evaluation, for the office (V2). */
@Resolver(() => RoundType)
export class RoundResolver {
  constructor(private readonly rounds: RoundService) {}

  @Query(() => [RoundType], { description: 'The newest first.' })
  @Allow('rounds.read')
  evaluationRounds(@Read() read: Reader): Promise<RoundType[]> {
    return read.list('EvaluationRound', 100, (row) => sql`${row}.opened_at desc, ${row}.id`);
  }

  @Query(() => RoundType, { nullable: true })
  @Allow('rounds.read')
  evaluationRound(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<RoundType | null> {
    return read.one('EvaluationRound', id);
  }

  @Query(() => [PanelLineType], { description: 'All applications of the round, the best first.' })
  @Allow('rounds.read')
  async evaluationPanel(
    @Args('roundId', { type: () => ID }, ParseUUIDPipe) roundId: string,
    @InTx() tx: Tx,
  ): Promise<PanelLineType[]> {
    const lines = await panelOf(tx, roundId);
    if (lines.length === 0 && (await tx.repo(EvaluationRound).find({ id: roundId })).length === 0)
      throw new NotFound('EvaluationRound', roundId);
    return lines as PanelLineType[];
  }

  @Query(() => [EvaluatorCandidateType], { description: 'Who may evaluate.' })
  @Allow('rounds.run')
  evaluatorCandidates(@InTx() tx: Tx): Promise<EvaluatorCandidateType[]> {
    return tx.sql<EvaluatorCandidateType>`
      select b.id, b.name, m.id is not null as "isMentor" from membership b
        left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
       where ${IS_FIT} order by lower(b.name), b.id limit 500`;
  }

  @Mutation(() => OpenEvaluationRoundPayload, {
    description: 'An intake or chosen ventures, a rubric, and who judges (V2).',
  })
  @Allow('rounds.run')
  async openEvaluationRound(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { intakeId, ...input }: OpenEvaluationRoundInput,
  ): Promise<Accepted<OpenEvaluationRoundPayload>> {
    return told(read, await this.rounds.open(tx, { ...input, intakeId: intakeId ?? null }));
  }

  @Mutation(() => AssignEvaluatorsPayload, { description: 'Balanced; nobody with an interest, and who judges stays.' })
  @Allow('rounds.run')
  async assignEvaluators(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { roundId, evaluatorIds, perApplication }: AssignEvaluatorsInput,
  ): Promise<Accepted<AssignEvaluatorsPayload>> {
    await this.rounds.assign(tx, roundId, evaluatorIds, perApplication);
    return told(read, roundId);
  }

  @Mutation(() => ExcuseEvaluatorPayload, { description: 'Takes an evaluator off who has not submitted.' })
  @Allow('rounds.run')
  async excuseEvaluator(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { evaluationId }: ExcuseEvaluatorInput,
  ): Promise<Accepted<ExcuseEvaluatorPayload>> {
    return told(read, await this.rounds.excuse(tx, evaluationId));
  }

  @Mutation(() => NudgeEvaluatorsPayload, { description: 'Writes to whoever owes an evaluation; once a day.' })
  @Allow('rounds.run')
  async nudgeEvaluators(
    @InTx() tx: Tx,
    @Args('input') { roundId }: NudgeEvaluatorsInput,
  ): Promise<Accepted<NudgeEvaluatorsPayload>> {
    return { nudged: await this.rounds.nudge(tx, roundId) };
  }

  @Mutation(() => CloseEvaluationRoundPayload, {
    description: 'No score changes any more; its evaluators see no more of it.',
  })
  @Allow('rounds.run')
  async closeEvaluationRound(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { roundId }: CloseEvaluationRoundInput,
  ): Promise<Accepted<CloseEvaluationRoundPayload>> {
    await this.rounds.close(tx, roundId);
    return told(read, roundId);
  }
}

const told = async (read: Reader, id: string): Promise<{ round: RoundType | null }> => ({
  round: await read.one<RoundType>('EvaluationRound', id, 'round'),
});
