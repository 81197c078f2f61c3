import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { ArrivalService } from './arrival/arrival.service.js';
import { offersFor, type Offered } from './cohort.report.js';
import type { RankedEvening } from './evening/evening.policy.js';
import { EveningService } from './evening/evening.service.js';
import {
  CheckInCodeType,
  MeetingEveningType,
  MeetingOffersType,
  MeetingSeriesType,
  MentorMeetingPage,
  MentorMeetingType,
} from './meeting.graphql.js';
import { MeetingEveningsArgs, MentorMeetingsArgs } from './meeting.inputs.js';

const meetingId = { type: () => ID } as const;

/** What is read of the mentors' meetings (C4). */
@Resolver(() => MentorMeetingType)
export class MeetingResolver {
  constructor(
    private readonly arrivals: ArrivalService,
    private readonly evenings: EveningService,
  ) {}

  @Query(() => MentorMeetingPage)
  @Allow('meetings.read')
  mentorMeetings(
    @Args() { first, after, period }: MentorMeetingsArgs,
    @Read() read: Reader,
  ): Promise<PageOf<MentorMeetingType>> {
    const isPast = period === 'past';
    return read.page(
      'MentorMeeting',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.starts_at`, type: 'timestamptz' }),
        descending: isPast,
        where: (row) => [isPast ? sql`${row}.ends_at <= now()` : sql`${row}.ends_at > now()`],
      },
    );
  }

  @Query(() => MentorMeetingType, { nullable: true })
  @Allow('meetings.read')
  mentorMeeting(
    @Args('id', meetingId, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<MentorMeetingType | null> {
    return read.one('MentorMeeting', id);
  }

  @Query(() => [MeetingSeriesType], { description: 'The programme’s one series; none before it is set.' })
  @Allow('meetings.read')
  meetingSeries(@Read() read: Reader): Promise<MeetingSeriesType[]> {
    return read.list('MeetingSeries', 1, (row) => sql`${row}.id`);
  }

  @Query(() => MeetingOffersType)
  @Allow('meetings.run')
  meetingOffers(@InTx() tx: Tx): Promise<Offered> {
    return offersFor(tx);
  }

  @Query(() => [MeetingEveningType], {
    description: 'The best start of each of the best days; the usual evening first, unless another is clearly better.',
  })
  @Allow('meetings.run')
  meetingEvenings(@InTx() tx: Tx, @Args() args: MeetingEveningsArgs): Promise<RankedEvening[]> {
    return this.evenings.find(tx, args);
  }

  @Query(() => CheckInCodeType, { description: 'Good for this half minute and the next.' })
  @Allow('meetings.run')
  checkInCode(@InTx() tx: Tx, @Args('meetingId', meetingId, ParseUUIDPipe) id: string): Promise<CheckInCodeType> {
    return this.arrivals.code(tx, id);
  }
}
