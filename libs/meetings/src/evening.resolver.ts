import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { AbsenceService } from './absence.service.js';
import { AnswerService } from './answer.service.js';
import { ArrivalService } from './arrival/arrival.service.js';
import { GuestService } from './guest.service.js';
import type { MentorMeetingType } from './meeting.graphql.js';
import {
  AnswerMeetingInput,
  AnswerMeetingPayload,
  AskAfterMentorInput,
  AskAfterMentorPayload,
  CheckInGuestPayload,
  CheckInInput,
  CheckInPayload,
  DecideInMeetingInput,
  DecideInMeetingPayload,
  FileMeetingMinutesInput,
  FileMeetingMinutesPayload,
  MeetingGuestInput,
  MeetingWalkInInput,
  MeetingWalkInPayload,
  UndoCheckInPayload,
  UndoGuestCheckInPayload,
} from './meeting.inputs.js';
import { MeetingService } from './meeting.service.js';

/** Answers, arrivals, and what remains of an evening (C4). */
@Resolver()
export class EveningResolver {
  constructor(
    private readonly meetings: MeetingService,
    private readonly answers: AnswerService,
    private readonly arrivals: ArrivalService,
    private readonly guests: GuestService,
    private readonly absences: AbsenceService,
  ) {}

  @Mutation(() => AnswerMeetingPayload, { description: 'For oneself, as often as one changes one’s mind.' })
  @Allow('meetings.answer')
  async answerMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId, answer }: AnswerMeetingInput,
  ): Promise<Accepted<AnswerMeetingPayload>> {
    await this.answers.answer(tx, meetingId, answer, 'console');
    return told(read, meetingId);
  }

  @Mutation(() => CheckInPayload, { description: 'A mentor is here; twice is once.' })
  @Allow('meetings.run')
  async checkIn(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId, mentorId }: CheckInInput,
  ): Promise<Accepted<CheckInPayload>> {
    await this.arrivals.arrive(tx, meetingId, mentorId, 'office');
    return told(read, meetingId);
  }

  @Mutation(() => UndoCheckInPayload)
  @Allow('meetings.run')
  async undoCheckIn(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId, mentorId }: CheckInInput,
  ): Promise<Accepted<UndoCheckInPayload>> {
    await this.arrivals.leave(tx, meetingId, mentorId);
    return told(read, meetingId);
  }

  @Mutation(() => CheckInGuestPayload)
  @Allow('meetings.run')
  async checkInGuest(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { guestId }: MeetingGuestInput,
  ): Promise<Accepted<CheckInGuestPayload>> {
    return told(read, await this.arrivals.noteGuest(tx, guestId, true));
  }

  @Mutation(() => UndoGuestCheckInPayload)
  @Allow('meetings.run')
  async undoGuestCheckIn(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { guestId }: MeetingGuestInput,
  ): Promise<Accepted<UndoGuestCheckInPayload>> {
    return told(read, await this.arrivals.noteGuest(tx, guestId, false));
  }

  @Mutation(() => MeetingWalkInPayload, { description: 'A guest whom nobody expected, and who is here.' })
  @Allow('meetings.run')
  async meetingWalkIn(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: MeetingWalkInInput,
  ): Promise<Accepted<MeetingWalkInPayload>> {
    await this.guests.walkIn(tx, input);
    return told(read, input.meetingId);
  }

  @Mutation(() => FileMeetingMinutesPayload, {
    description: 'With them the meeting was held; they can be written anew.',
  })
  @Allow('meetings.run')
  async fileMeetingMinutes(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { meetingId, minutes }: FileMeetingMinutesInput,
  ): Promise<Accepted<FileMeetingMinutesPayload>> {
    await this.meetings.fileMinutes(tx, meetingId, minutes);
    return told(read, meetingId);
  }

  @Mutation(() => DecideInMeetingPayload, { description: 'What the meeting said of a venture, for its timeline.' })
  @Allow('meetings.run')
  async decideInMeeting(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: DecideInMeetingInput,
  ): Promise<Accepted<DecideInMeetingPayload>> {
    await this.meetings.decide(tx, input);
    return told(read, input.meetingId);
  }

  @Mutation(() => AskAfterMentorPayload, { description: 'A kind letter to somebody who has missed three in a row.' })
  @Allow('meetings.run')
  async askAfterMentor(
    @InTx() tx: Tx,
    @Args('input') { mentorId }: AskAfterMentorInput,
  ): Promise<Accepted<AskAfterMentorPayload>> {
    await this.absences.askAfter(tx, mentorId);
    return {};
  }
}

const told = async (read: Reader, id: string): Promise<{ meeting: MentorMeetingType | null }> => ({
  meeting: await read.one<MentorMeetingType>('MentorMeeting', id, 'meeting'),
});
