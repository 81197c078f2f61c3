import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { GuestService } from './guest.service.js';
import type { MeetingSeriesType, MentorMeetingType } from './meeting.graphql.js';
import {
  AddMeetingGuestInput,
  AddMeetingGuestPayload,
  AskAgainInput,
  AskAgainPayload,
  CancelMeetingInput,
  CancelMeetingPayload,
  ChangeMeetingInput,
  ChangeMeetingPayload,
  InviteToMeetingInput,
  InviteToMeetingPayload,
  MeetingGuestInput,
  PlanMeetingInput,
  PlanMeetingPayload,
  RemoveMeetingGuestPayload,
  SetMeetingSeriesInput,
  SetMeetingSeriesPayload,
  WriteMeetingProgrammeInput,
  WriteMeetingProgrammePayload,
} from './meeting.inputs.js';
import { MeetingService } from './meeting.service.js';
import { SeriesService } from './series/series.service.js';

/** What the office does before a meeting (C4). */
@Resolver()
export class PlanningResolver {
  constructor(
    private readonly meetings: MeetingService,
    private readonly series: SeriesService,
    private readonly guests: GuestService,
  ) {}

  @Mutation(() => SetMeetingSeriesPayload, {
    description: 'Meetings that nobody has worked on yet move with it; the next three are always planned.',
  })
  @Allow('meetings.run')
  async setMeetingSeries(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SetMeetingSeriesInput,
  ): Promise<Accepted<SetMeetingSeriesPayload>> {
    const id = await this.series.set(tx, input);
    return { series: await read.one<MeetingSeriesType>('MeetingSeries', id, 'series') };
  }

  @Mutation(() => PlanMeetingPayload, { description: 'One besides the series.' })
  @Allow('meetings.run')
  async planMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: PlanMeetingInput,
  ): Promise<Accepted<PlanMeetingPayload>> {
    return told(read, await this.meetings.plan(tx, input));
  }

  @Mutation(() => ChangeMeetingPayload, { description: 'This one alone; whoever was invited is told.' })
  @Allow('meetings.run')
  async changeMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ChangeMeetingInput,
  ): Promise<Accepted<ChangeMeetingPayload>> {
    await this.meetings.change(tx, input);
    return told(read, input.meetingId);
  }

  @Mutation(() => CancelMeetingPayload)
  @Allow('meetings.run')
  async cancelMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId, reason }: CancelMeetingInput,
  ): Promise<Accepted<CancelMeetingPayload>> {
    await this.meetings.cancel(tx, meetingId, reason);
    return told(read, meetingId);
  }

  @Mutation(() => WriteMeetingProgrammePayload, { description: 'The whole evening, in the order of its points.' })
  @Allow('meetings.run')
  async writeMeetingProgramme(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: WriteMeetingProgrammeInput,
  ): Promise<Accepted<WriteMeetingProgrammePayload>> {
    await this.meetings.write(tx, input);
    return told(read, input.meetingId);
  }

  @Mutation(() => InviteToMeetingPayload, { description: 'The whole cohort, or those who have joined it since.' })
  @Allow('meetings.run')
  async inviteToMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId }: InviteToMeetingInput,
  ): Promise<Accepted<InviteToMeetingPayload>> {
    await this.meetings.invite(tx, meetingId);
    return told(read, meetingId);
  }

  @Mutation(() => AskAgainPayload, { description: 'A letter to those who have said nothing.' })
  @Allow('meetings.run')
  async askAgain(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId }: AskAgainInput,
  ): Promise<Accepted<AskAgainPayload>> {
    await this.meetings.askAgain(tx, meetingId);
    return told(read, meetingId);
  }

  @Mutation(() => AddMeetingGuestPayload, { description: 'With an address they get an invitation of their own.' })
  @Allow('meetings.run')
  async addMeetingGuest(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AddMeetingGuestInput,
  ): Promise<Accepted<AddMeetingGuestPayload>> {
    await this.guests.add(tx, input);
    return told(read, input.meetingId);
  }

  @Mutation(() => RemoveMeetingGuestPayload)
  @Allow('meetings.run')
  async removeMeetingGuest(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { guestId }: MeetingGuestInput,
  ): Promise<Accepted<RemoveMeetingGuestPayload>> {
    return told(read, await this.guests.remove(tx, guestId));
  }
}

const told = async (read: Reader, id: string): Promise<{ meeting: MentorMeetingType | null }> => ({
  meeting: await read.one<MentorMeetingType>('MentorMeeting', id, 'meeting'),
});
