import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InOperation, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { refusal, Refused } from '@outrigger/kernel';
import { type Operation, sql, type Tx } from '@outrigger/tenancy';
import { AdopterPage, AdopterType } from './adopter.graphql.js';
import {
  AdopterPayload,
  AdoptersArgs,
  EndAdopterInput,
  LaunchAdopterInput,
  LaunchAdopterPayload,
  NameFirstMentorsInput,
  RecordAdopterInput,
  RecordAdopterStepInput,
  RecordTrainingInput,
} from './adopter.inputs.js';
import { AdopterService } from './adopter.service.js';
import { LaunchService } from './launch.service.js';
import { told } from './told.js';

@Resolver(() => AdopterType)
export class AdopterResolver {
  constructor(
    private readonly adopters: AdopterService,
    private readonly launching: LaunchService,
  ) {}

  @Query(() => AdopterPage, {
    name: 'adopters',
    description: 'Organisations on their way to a programme, and since; by name.',
  })
  @Allow('network.adopt')
  list(@Args() { first, after, stage }: AdoptersArgs, @Read() read: Reader): Promise<PageOf<AdopterType>> {
    const where = (row: ReturnType<typeof sql>) => (stage ? [sql`${row}.stage = ${stage}`] : []);
    return read.page('Adopter', { first, after }, { order: (row) => ({ by: sql`${row}.name`, type: 'text' }), where });
  }

  @Query(() => AdopterType, { nullable: true })
  @Allow('network.adopt')
  adopter(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<AdopterType | null> {
    return read.one('Adopter', id);
  }

  @Mutation(() => AdopterPayload, { description: 'An organisation asks about a programme of its own.' })
  @Allow('network.adopt')
  async recordAdopter(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: RecordAdopterInput,
  ): Promise<Accepted<AdopterPayload>> {
    return told(read, await this.adopters.ask(tx, input));
  }

  @Mutation(() => AdopterPayload, { description: 'What was done, and what is next, with its day.' })
  @Allow('network.adopt')
  async recordAdopterStep(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: RecordAdopterStepInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.adopters.step(tx, input);
    return told(read, input.adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'Whom the programme begins with.' })
  @Allow('network.adopt')
  async nameFirstMentors(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { adopterId, mentors }: NameFirstMentorsInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.adopters.nameMentors(tx, adopterId, mentors);
    return told(read, adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'The days of a training that was given elsewhere (O7).' })
  @Allow('network.adopt')
  async recordTraining(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: RecordTrainingInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.adopters.train(tx, input);
    return told(read, input.adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'It does not become a programme.' })
  @Allow('network.adopt')
  async declineAdopter(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { adopterId, reason }: EndAdopterInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.adopters.decline(tx, adopterId, reason);
    return told(read, adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'Its programme leaves the network: it is exported, then closed.' })
  @Allow('network.found')
  async releaseAdopter(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { adopterId, reason }: EndAdopterInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.adopters.leave(tx, adopterId, reason);
    return told(read, adopterId);
  }

  @Mutation(() => LaunchAdopterPayload, {
    description: 'Makes it a programme: manager invited, policy chosen, first mentors carried over; once (O7).',
  })
  @Allow('network.found')
  async launchAdopter(
    @InOperation() { actor }: Operation,
    @Args('input') { policy, reason = null, ...input }: LaunchAdopterInput,
  ): Promise<Accepted<LaunchAdopterPayload>> {
    if (!actor) throw new Refused([refusal('NOT_SIGNED_IN', 'Sign in first.')]);
    const made = await this.launching.launch(actor, { ...input, reason, ...(policy && { policy: { ...policy } }) });
    return { programme: { ...made, roles: ['manager'], isCentre: false } };
  }
}
