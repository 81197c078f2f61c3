import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  IntakeType,
  PlanIntakeInput,
  PlanIntakePayload,
  PublishReleaseTextInput,
  PublishReleaseTextPayload,
  ReleaseTextType,
} from './intake.graphql.js';
import { IntakeService } from './intake.service.js';

/** When ventures may apply, by what rules, and what they sign (V1, V2). */
@Resolver(() => IntakeType)
export class IntakeResolver {
  constructor(private readonly service: IntakeService) {}

  @Query(() => [IntakeType], { description: 'The newest first.' })
  @Allow('intake.read')
  intakes(@Read() read: Reader): Promise<IntakeType[]> {
    return read.list('Intake', 200, (row) => sql`${row}.opens_at desc, ${row}.id`);
  }

  @Query(() => ReleaseTextType)
  @Allow('applications.read')
  releaseText(@InTx() tx: Tx): Promise<ReleaseTextType> {
    return this.service.release(tx);
  }

  @Mutation(() => PlanIntakePayload)
  @Allow('intake.run')
  async planIntake(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: PlanIntakeInput,
  ): Promise<Accepted<PlanIntakePayload>> {
    const id = await this.service.plan(tx, input);
    return { intake: await read.one<IntakeType>('Intake', id, 'intake') };
  }

  @Mutation(() => PublishReleaseTextPayload)
  @Allow('intake.run')
  async publishReleaseText(
    @InTx() tx: Tx,
    @Args('input') { text }: PublishReleaseTextInput,
  ): Promise<Accepted<PublishReleaseTextPayload>> {
    await this.service.publishRelease(tx, text);
    return { releaseText: await this.service.release(tx) };
  }
}
