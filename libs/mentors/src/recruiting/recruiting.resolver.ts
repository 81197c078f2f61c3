import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import type { MentorType } from '../mentor.graphql.js';
import { NominationService } from './nomination.service.js';
import {
  MentorApplicationType,
  MentorNominationPage,
  type MentorNominationType,
  RecruitmentColumnType,
} from './recruiting.graphql.js';
import {
  MoveMentorInput,
  MoveMentorPayload,
  NominateMentorInput,
  NominateMentorPayload,
  RecruitmentArgs,
} from './recruiting.inputs.js';
import { recruitment } from './recruitment.report.js';
import { StepService } from './step.service.js';

/** Who is where, who was nominated, and the moves of mentors (C1). */
@Resolver()
export class RecruitingResolver {
  constructor(
    private readonly nominations: NominationService,
    private readonly steps: StepService,
  ) {}

  @Query(() => [RecruitmentColumnType], { description: 'Who is where, from application to alumni (C1).' })
  @Allow('recruitment.read')
  recruitment(@InTx() tx: Tx, @Args() { perColumn }: RecruitmentArgs): Promise<RecruitmentColumnType[]> {
    return recruitment(tx, perColumn) as Promise<RecruitmentColumnType[]>;
  }

  @Query(() => MentorApplicationType, { nullable: true })
  @Allow('recruitment.read')
  mentorApplication(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<MentorApplicationType | null> {
    return read.one('MentorApplication', id);
  }

  @Query(() => MentorNominationPage, { description: 'Newest first; a mentor sees their own.' })
  @Allow('mentors.nominate')
  mentorNominations(@Args() paging: PageArgs, @Read() read: Reader): Promise<PageOf<MentorNominationType>> {
    return read.page('MentorNomination', paging, {
      order: (row) => ({ by: sql`${row}.nominated_at`, type: 'timestamptz' }),
      descending: true,
    });
  }

  @Mutation(() => NominateMentorPayload, { description: 'The nominee gets a letter, unless they are known already.' })
  @Allow('mentors.nominate')
  async nominateMentor(
    @InTx() tx: Tx,
    @Args('input') input: NominateMentorInput,
  ): Promise<Accepted<NominateMentorPayload>> {
    await this.nominations.nominate(tx, input);
    return {};
  }

  @Mutation(() => MoveMentorPayload, { description: 'Active, on leave and back, alumni; each with its reason (C1).' })
  @Allow('recruitment.run')
  async moveMentor(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { mentorId, to, reason, leaveFrom, leaveUntil }: MoveMentorInput,
  ): Promise<Accepted<MoveMentorPayload>> {
    const leave = leaveFrom && leaveUntil ? { from: leaveFrom, until: leaveUntil } : null;
    await this.steps.move(tx, { mentorId, to, reason, leave });
    return { mentor: await read.one<MentorType>('Mentor', mentorId, 'mentor') };
  }
}
