import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Actor } from '@outrigger/kernel';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { AskingService } from './asking.service.js';
import { IntroductionOwnerType, IntroductionPage, IntroductionType } from './introduction.graphql.js';
import {
  AskForIntroductionInput,
  AskForIntroductionPayload,
  AssignIntroductionInput,
  AssignIntroductionPayload,
  CloseIntroductionInput,
  CloseIntroductionPayload,
  IntroductionsArgs,
  RecordIntroductionStepInput,
  RecordIntroductionStepPayload,
  TakeIntroductionInput,
  TakeIntroductionPayload,
} from './introduction.inputs.js';
import { isOverdue } from './introduction.nodes.js';
import { type IntroductionOwner, ownersFor } from './owners.report.js';

const told = (read: Reader, id: string): Promise<IntroductionType | null> =>
  read.one('Introduction', id, 'introduction');

@Resolver(() => IntroductionType)
export class IntroductionResolver {
  constructor(private readonly asking: AskingService) {}

  @Query(() => IntroductionPage, { description: 'Of the ventures that may be seen, and one’s own; newest first.' })
  @Allow('introductions.read')
  introductions(
    @InTx() { actor }: Tx,
    @Args() { first, after, ...filter }: IntroductionsArgs,
    @Read() read: Reader,
  ): Promise<PageOf<IntroductionType>> {
    return read.page(
      'Introduction',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.asked_at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => matching(row, actor, filter),
      },
    );
  }

  @Query(() => IntroductionType, { nullable: true })
  @Allow('introductions.read')
  introduction(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<IntroductionType | null> {
    return read.one('Introduction', id);
  }

  @Query(() => [IntroductionOwnerType], { description: 'Who may own it, the venture’s team first.' })
  @Allow('introductions.all')
  introductionOwners(
    @InTx() tx: Tx,
    @Args('introductionId', { type: () => ID }, ParseUUIDPipe) introductionId: string,
  ): Promise<IntroductionOwner[]> {
    return ownersFor(tx, introductionId);
  }

  @Mutation(() => AskForIntroductionPayload, { description: 'By a founder, a mentor of the team, or the office (A3).' })
  @Allow('introductions.ask')
  async askForIntroduction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AskForIntroductionInput,
  ): Promise<Accepted<AskForIntroductionPayload>> {
    return { introduction: await told(read, await this.asking.ask(tx, input)) };
  }

  @Mutation(() => TakeIntroductionPayload, {
    description: 'To own it: by a mentor of the team, or somebody of the office.',
  })
  @Allow('introductions.own')
  async takeIntroduction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { introductionId }: TakeIntroductionInput,
  ): Promise<Accepted<TakeIntroductionPayload>> {
    await this.asking.take(tx, introductionId);
    return { introduction: await told(read, introductionId) };
  }

  @Mutation(() => AssignIntroductionPayload, { description: 'Gives it an owner, or another one.' })
  @Allow('introductions.all')
  async assignIntroduction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { introductionId, ownerId }: AssignIntroductionInput,
  ): Promise<Accepted<AssignIntroductionPayload>> {
    await this.asking.assign(tx, introductionId, ownerId);
    return { introduction: await told(read, introductionId) };
  }

  @Mutation(() => RecordIntroductionStepPayload, { description: 'What was done, and what is next, with its day (A5).' })
  @Allow('introductions.own')
  async recordIntroductionStep(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: RecordIntroductionStepInput,
  ): Promise<Accepted<RecordIntroductionStepPayload>> {
    await this.asking.step(tx, input);
    return { introduction: await told(read, input.introductionId) };
  }

  @Mutation(() => CloseIntroductionPayload, { description: 'With its outcome (A5); founders may withdraw theirs.' })
  @Allow('introductions.ask')
  async closeIntroduction(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: CloseIntroductionInput,
  ): Promise<Accepted<CloseIntroductionPayload>> {
    await this.asking.close(tx, input);
    return { introduction: await told(read, input.introductionId) };
  }
}

type Filter = Omit<IntroductionsArgs, 'first' | 'after'>;

const matching = (row: Sql, { memberId }: Actor, { status, ventureId, mine, overdue, open }: Filter): Sql[] => [
  ...(status ? [sql`${row}.status = ${status}`] : []),
  ...(ventureId ? [sql`${row}.venture_id = ${ventureId}`] : []),
  ...(mine ? [sql`${row}.owner_id = ${memberId}`] : []),
  ...(overdue ? [isOverdue(row)] : []),
  ...(open ? [sql`${row}.status <> 'closed'`] : []),
];
