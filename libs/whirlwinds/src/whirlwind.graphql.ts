import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, pageType, Payload } from '@outrigger/graph';
import {
  type Coming,
  COMINGS,
  FOLLOW_UPS,
  type FollowUpKind,
  type Side,
  SIDES,
  type Whirlwind,
  WHIRLWIND_STATUSES,
  type WhirlwindFollowUp,
  type WhirlwindGuest,
  type WhirlwindMeeting,
  type WhirlwindStatus,
} from './whirlwind.entity.js';

export const StatusEnum = enumOf(WHIRLWIND_STATUSES);
registerEnumType(StatusEnum, { name: 'WhirlwindStatus' });
const ComingEnum = enumOf(COMINGS);
registerEnumType(ComingEnum, {
  name: 'WhirlwindComing',
  description: 'Whether a guest comes; `none` has not answered.',
});
const SideEnum = enumOf(SIDES);
registerEnumType(SideEnum, { name: 'WhirlwindSide' });

export const FollowUpEnum = enumOf(FOLLOW_UPS);
registerEnumType(FollowUpEnum, { name: 'WhirlwindFollowUpKind' });

@ObjectType('WhirlwindFollowUp', { description: 'What the office made of a meeting; for the office.' })
export class WhirlwindFollowUpType implements Omit<WhirlwindFollowUp, 'madeBy'> {
  @Field(() => ID) id!: string;
  @Field(() => FollowUpEnum) kind!: FollowUpKind;
  @Field(() => ID) meetingId!: string;
  @Field(() => ID) whirlwindId!: string;
  @Field() whirlwindName!: string;
  @Field(() => ID, { nullable: true }) proposalId!: string | null;
  @Field(() => ID, { nullable: true }) introductionId!: string | null;
  @Field(() => DateTime) madeAt!: Date;
}

@ObjectType('WhirlwindMeeting', { description: 'A mentor and a venture at one table, for one round.' })
export class WhirlwindMeetingType implements Omit<WhirlwindMeeting, 'whirlwindId'> {
  @Field(() => ID) id!: string;
  @Field(() => ID) mentorGuestId!: string;
  @Field(() => ID) ventureGuestId!: string;
  @Field(() => ID) mentorId!: string;
  @Field(() => ID) ventureId!: string;
  @Field() mentorName!: string;
  @Field() ventureName!: string;
  @Field(() => Int, { description: 'From 0.' }) round!: number;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field(() => Int, { nullable: true }) tableNumber!: number | null;
  @Field({ description: 'Whether the reader sits there.' }) isMine!: boolean;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether both would go on; for the office at once, for both sides when it is closed.',
  })
  isMutual!: boolean | null;
  @Field(() => Int, {
    nullable: true,
    description: 'To going on: 1 no, 2 rather not, 3 rather yes, 4 yes; for the office and the mentor.',
  })
  mentorAnswer!: number | null;
  @Field(() => Int, { nullable: true, description: 'The same of the venture; for the office and its founders.' })
  ventureAnswer!: number | null;
  @Field(() => String, { nullable: true, description: 'For the office alone.' }) mentorNote!: string | null;
  @Field(() => String, { nullable: true, description: 'For the office alone.' }) ventureNote!: string | null;
  @Field(() => WhirlwindFollowUpType, { nullable: true, description: 'What came of it; for the office.' })
  followUp?: WhirlwindFollowUpType | null;
}

type UnshownGuest = 'whirlwindId' | 'answeredAt';

@ObjectType('WhirlwindGuest', { description: 'A mentor or a venture at a whirlwind.' })
export class WhirlwindGuestType implements Omit<WhirlwindGuest, UnshownGuest> {
  @Field(() => ID) id!: string;
  @Field(() => SideEnum) side!: Side;
  @Field(() => ID, { nullable: true }) mentorId!: string | null;
  @Field(() => ID, { nullable: true }) ventureId!: string | null;
  @Field() name!: string;
  @Field({ description: 'What a venture does, or what a mentor knows.' }) line!: string;
  @Field({ description: 'Whether it is the reader.' }) isMine!: boolean;
  @Field(() => ComingEnum) coming!: Coming;
  @Field(() => Int, { description: 'The first round that they are there for, from 0.' }) fromRound!: number;
  @Field(() => Int, { description: 'The first round that they are not there for any more.' }) untilRound!: number;
  @Field(() => Int, { nullable: true, description: 'The round from which they were missed.' }) goneFrom!: number | null;
  @Field(() => Int) maxMeetings!: number;
  @Field(() => Int, { nullable: true, description: "A mentor's table." }) tableNumber!: number | null;
  @Field(() => Int, { nullable: true, description: 'What the reader wishes of them; null for nothing said.' })
  myWish!: number | null;
  @Field(() => Int, { nullable: true, description: 'How many they wish for; for the office.' }) wishCount!:
    number | null;
}

@ObjectType('Whirlwind', { description: 'Many ventures meet many mentors in short rounds (A2).' })
export class WhirlwindType implements Omit<Whirlwind, 'madeBy' | 'planTotal' | 'planBound' | 'roundStarts'> {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => StatusEnum) status!: WhirlwindStatus;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field(() => DateTime, { description: 'Until when both sides may answer.' }) answersUntil!: Date;
  @Field() zone!: string;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => Int) rounds!: number;
  @Field(() => Int) roundMinutes!: number;
  @Field(() => Int) changeMinutes!: number;
  @Field(() => Int, { nullable: true, description: 'Rounds before the break.' }) breakAfter!: number | null;
  @Field(() => Int) breakMinutes!: number;
  @Field(() => Int, { description: 'Rounds in a row after which a mentor rests; 0 for no rest.' }) maxRun!: number;
  @Field(() => Int, { description: 'Grows with every plan; 0 before the first.' }) planVersion!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'What the plan reaches of what no plan can exceed, 0 to 1; for the office.',
  })
  planShare!: number | null;
  @Field(() => DateTime) madeAt!: Date;
  @Field(() => DateTime, { nullable: true }) announcedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) askedAt!: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'When those who had said nothing were written to again.' })
  remindedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => String, { nullable: true }) cancelReason!: string | null;
  @Field(() => Int) mentorsComing!: number;
  @Field(() => Int) venturesComing!: number;
  @Field(() => Int, { description: 'Invited, and not answered.' }) unanswered!: number;
  @Field(() => [WhirlwindGuestType], { description: 'For the office all; for a guest those who come.' })
  guests?: WhirlwindGuestType[];
  @Field(() => [WhirlwindMeetingType], { description: "For the office all; for a guest the guest's own." })
  meetings?: WhirlwindMeetingType[];
}

export const WhirlwindPage = pageType('WhirlwindPage', () => WhirlwindType);

@ObjectType({ isAbstract: true })
abstract class WhirlwindPayload extends Payload {
  @Field(() => WhirlwindType, { nullable: true }) whirlwind?: WhirlwindType | null;
}
@ObjectType()
export class OpenWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class ChangeWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class InviteToWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class AttendWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class WishInWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class PlanWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class MissFromWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class FindAtWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class AnnounceWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class CloseWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class RemindOfWhirlwindPayload extends WhirlwindPayload {}
@ObjectType()
export class CancelWhirlwindPayload extends WhirlwindPayload {}

@ObjectType()
export class AnswerWhirlwindMeetingPayload extends Payload {
  @Field(() => WhirlwindMeetingType, { nullable: true }) meeting?: WhirlwindMeetingType | null;
}

@ObjectType()
export class FollowUpWhirlwindMeetingPayload extends Payload {
  @Field(() => WhirlwindMeetingType, { nullable: true }) meeting?: WhirlwindMeetingType | null;
}
