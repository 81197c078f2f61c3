import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { EvaluationService } from './evaluation.service.js';
import { EntryType, EvaluationType, ScoreApplicationInput, ScoreApplicationPayload } from './round.graphql.js';

/** What evaluators do (V2). */
@Resolver(() => EvaluationType)
export class EvaluationResolver {
  constructor(private readonly evaluations: EvaluationService) {}

  @Query(() => [EvaluationType], { description: 'What is yours to judge in rounds that are open, the undone first.' })
  @Allow('rounds.evaluate')
  myEvaluations(@Read() read: Reader, @InTx() { actor }: Tx): Promise<EvaluationType[]> {
    return read.list(
      'Evaluation',
      200,
      (row) => sql`(${row}.submitted_at is not null), ${row}.assigned_at, ${row}.id`,
      (row) => [
        sql`${row}.evaluator_id = ${actor.memberId}`,
        sql`exists (select from evaluation_entry oe join evaluation_round r on r.tenant_id = oe.tenant_id and r.id = oe.round_id
          where oe.tenant_id = ${row}.tenant_id and oe.id = ${row}.entry_id and r.closed_at is null)`,
      ],
    );
  }

  @Query(() => EntryType, { nullable: true, description: 'With what the others say, once yours is submitted.' })
  @Allow('rounds.evaluate')
  evaluationEntry(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<EntryType | null> {
    return read.one('EvaluationEntry', id);
  }

  @Mutation(() => ScoreApplicationPayload, { description: 'A draft, or submitted; changed until the round closes.' })
  @Allow('rounds.evaluate')
  async scoreApplication(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ScoreApplicationInput,
  ): Promise<Accepted<ScoreApplicationPayload>> {
    await this.evaluations.score(tx, input);
    return { evaluation: await read.one<EvaluationType>('Evaluation', input.evaluationId, 'evaluation') };
  }
}
