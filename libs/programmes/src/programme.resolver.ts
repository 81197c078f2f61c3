import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InOperation, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { refusal, Refused } from '@outrigger/kernel';
import { type Operation, sql, type Tx } from '@outrigger/tenancy';
import {
  BackgroundType,
  ChangePolicyInput,
  ChangePolicyPayload,
  CreateProgrammeInput,
  CreateProgrammePayload,
  ProgrammePage,
  ProgrammeType,
  type SisterProgrammeType,
  TopicType,
  UpdateProgrammeInput,
  UpdateProgrammePayload,
} from './programme.graphql.js';
import { ProgrammeService } from './programme.service.js';

@Resolver()
export class ProgrammeResolver {
  constructor(private readonly programmes: ProgrammeService) {}

  @Query(() => ProgrammeType, { description: 'The programme of this request.' })
  @Allow('programme.read')
  programme(@InOperation() { actor }: Operation, @Read() read: Reader): Promise<ProgrammeType | null> {
    return read.one('Programme', actor?.tenantId ?? '');
  }

  @Query(() => ProgrammePage, { name: 'programmes', description: "The network's directory, for the centre." })
  @Allow('network.read')
  directory(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<SisterProgrammeType>> {
    return read.page('SisterProgramme', paging, { order: (row) => ({ by: sql`${row}.name`, type: 'text' }) });
  }

  @Query(() => [BackgroundType])
  @Allow('programme.read')
  backgrounds(@InTx() tx: Tx): Promise<BackgroundType[]> {
    return tx.sql`select code, label from background order by position`;
  }

  @Query(() => [TopicType])
  @Allow('programme.read')
  topics(@InTx() tx: Tx): Promise<TopicType[]> {
    return tx.sql`select code, label, cause_group as "group" from topic order by position`;
  }

  @Mutation(() => CreateProgrammePayload, {
    description: 'The centre founds a programme; its manager is invited by mail.',
  })
  @Allow('network.found')
  async createProgramme(
    @InOperation() operation: Operation,
    @Args('input') input: CreateProgrammeInput,
  ): Promise<Accepted<CreateProgrammePayload>> {
    const { actor } = operation;
    if (!actor) throw new Refused([refusal('NOT_SIGNED_IN', 'Sign in first.')]);
    const id = await this.programmes.found(actor, input);
    return { programme: { id, slug: input.slug, name: input.name, roles: ['manager'], isCentre: false } };
  }

  @Mutation(() => UpdateProgrammePayload)
  @Allow('programme.update')
  async updateProgramme(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: UpdateProgrammeInput,
  ): Promise<Accepted<UpdateProgrammePayload>> {
    await this.programmes.update(tx, input);
    return { programme: await read.one<ProgrammeType>('Programme', tx.actor.tenantId, 'programme') };
  }

  @Mutation(() => ChangePolicyPayload)
  @Allow('policy.change')
  async changePolicy(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { expectedVersion, ...changes }: ChangePolicyInput,
  ): Promise<Accepted<ChangePolicyPayload>> {
    await this.programmes.changePolicy(tx, expectedVersion, changes);
    return { programme: await read.one<ProgrammeType>('Programme', tx.actor.tenantId, 'programme') };
  }
}
