import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ParseUUIDPipe } from '@nestjs/common';
import { type Accepted, computed, InTx, like, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import {
  AddMentorInput,
  AddMentorPayload,
  MentorPage,
  MentorsArgs,
  MentorType,
  SetLimitsInput,
  SetLimitsPayload,
} from './mentor.graphql.js';
import { SEAT_HOURS } from './mentor.policy.js';
import { MentorService } from './mentor.service.js';

@Resolver(() => MentorType)
export class MentorResolver {
  constructor(private readonly mentors: MentorService) {}

  @Query(() => MentorPage, { name: 'mentors' })
  @Allow('mentors.read')
  cohort(
    @Args() { first, after, ...filter }: MentorsArgs,
    @InTx() tx: Tx,
    @Read() read: Reader,
  ): Promise<PageOf<MentorType>> {
    return read.page(
      'Mentor',
      { first, after },
      {
        order: (row) => ({ by: computed('Mentor', 'name', row, tx.actor), type: 'text' }),
        where: (row) => matching(row, tx, filter),
      },
    );
  }

  @Query(() => MentorType, { nullable: true })
  @Allow('mentors.read')
  mentor(@Args('id', { type: () => ID }, ParseUUIDPipe) id: string, @Read() read: Reader): Promise<MentorType | null> {
    return read.one('Mentor', id);
  }

  @Mutation(() => AddMentorPayload)
  @Allow('mentors.add')
  async addMentor(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AddMentorInput,
  ): Promise<Accepted<AddMentorPayload>> {
    const id = await this.mentors.add(tx, input);
    return { mentor: await read.one<MentorType>('Mentor', id, 'mentor') };
  }

  @Mutation(() => SetLimitsPayload, {
    description: 'What a mentor gives at most: hours a month, ventures at once (C3).',
  })
  @Allow('limits.set')
  async setLimits(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { mentorId, hoursPerMonth, maxVentures = null }: SetLimitsInput,
  ): Promise<Accepted<SetLimitsPayload>> {
    const id = await this.mentors.setLimits(tx, mentorId, { hoursPerMonth, maxVentures });
    return { mentor: await read.one<MentorType>('Mentor', id, 'mentor') };
  }
}

/** What the rooms that know it tell of a mentor. */
const USES = { idle: 'isIdle', overloaded: 'isOverloaded', expiring: 'isExpiring', absent: 'isAbsent' } as const;

function matching(
  row: Sql,
  { actor }: Tx,
  { search, status, background, freeHoursOnly, use }: Omit<MentorsArgs, 'first' | 'after'>,
): Sql[] {
  const name = computed('Mentor', 'name', row, actor);
  return [
    ...(search
      ? [sql`(${name} ilike ${like(search)} or array_to_string(${row}.expertise, ' ') ilike ${like(search)})`]
      : []),
    ...(status ? [sql`${row}.status = ${status}`] : []),
    ...(background ? [sql`${row}.primary_background = ${background}`] : []),
    ...(freeHoursOnly
      ? [sql`${row}.hours_per_month - ${computed('Mentor', 'hoursCommitted', row, actor)} >= ${SEAT_HOURS.member}`]
      : []),
    ...(use ? [computed('Mentor', USES[use], row, actor)] : []),
  ];
}
