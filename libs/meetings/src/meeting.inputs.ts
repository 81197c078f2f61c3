import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, PageArgs, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDate,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  DECISION_KINDS,
  type DecisionKind,
  ITEM_KINDS,
  type ItemKind,
  PLACE_ANSWERS,
  type PlaceAnswer,
} from './meeting.entity.js';
import { AnswerEnum, DecisionEnum, ItemKindEnum, MeetingSeriesType, MentorMeetingType } from './meeting.graphql.js';

const PERIODS = ['coming', 'past'] as const;
export type Period = (typeof PERIODS)[number];
const PeriodEnum = enumOf(PERIODS);
registerEnumType(PeriodEnum, { name: 'MeetingPeriod' });

@ArgsType()
export class MentorMeetingsArgs extends PageArgs {
  @Field(() => PeriodEnum, { defaultValue: 'coming', description: 'The next first, or the last first.' })
  @IsIn(PERIODS)
  period!: Period;
}

@ArgsType()
export class MeetingEveningsArgs {
  @Field(() => DateTime) @IsDate() from!: Date;
  @Field(() => DateTime, { description: 'At most 92 days later.' }) @IsDate() to!: Date;
  @Field(() => Int, { defaultValue: 120 }) @IsInt() @Min(30) @Max(480) lengthMinutes!: number;
  @Field(() => ID, { nullable: true, description: 'What is being moved.' }) @IsOptional() @IsUUID() meetingId?:
    string | null;
}

@InputType()
export class SetMeetingSeriesInput {
  @Field(() => Int, { description: '1 to 4, or 5 for the last of the month.' }) @IsInt() @Min(1) @Max(5) week!: number;
  @Field(() => Int, { description: '1 is Monday.' }) @IsInt() @Min(1) @Max(7) weekday!: number;
  @Field({ description: 'HH:MM' }) @Matches(/^([01]\d|2[0-3]):[0-5]\d$/) clock!: string;
  @Field(() => Int) @IsInt() @Min(30) @Max(480) lengthMinutes!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 300) place?: string | null;
}

@InputType()
export class PlanMeetingInput {
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field(() => Int) @IsInt() @Min(30) @Max(480) lengthMinutes!: number;
  @Field(() => String, { nullable: true, description: 'A room or a link.' }) @IsOptional() @Length(1, 300) place?:
    string | null;
}

@InputType()
export class ChangeMeetingInput extends PlanMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
}

@InputType()
export class CancelMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class MeetingItemInput {
  @Field(() => ItemKindEnum) @IsIn(ITEM_KINDS) kind!: ItemKind;
  @Field({ description: 'What everybody who is invited may read.' }) @Length(1, 200) title!: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(240) minutes!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(200) who?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() ventureId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() mentorId?: string | null;
}

@InputType()
export class WriteMeetingProgrammeInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field(() => Int, { description: 'The `programmeVersion` that you saw.' }) @IsInt() @Min(0) expectedVersion!: number;
  @Field(() => [MeetingItemInput])
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => MeetingItemInput)
  items!: MeetingItemInput[];
}

@InputType()
export class InviteToMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
}
@InputType()
export class AskAgainInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
}

@InputType()
export class AddMeetingGuestInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field() @Length(2, 120) name!: string;
  @Field(() => String, { nullable: true, description: 'Their invitation goes there.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  email?: string | null;
  @Field(() => ID, { nullable: true, description: 'The mentor who brings them.' })
  @IsOptional()
  @IsUUID()
  broughtById?: string | null;
}

@InputType()
export class MeetingWalkInInput extends AddMeetingGuestInput {}

@InputType()
export class MeetingGuestInput {
  @Field(() => ID) @IsUUID() guestId!: string;
}

@InputType()
export class AnswerMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field(() => AnswerEnum, { description: '`none` takes it back.' }) @IsIn(PLACE_ANSWERS) answer!: PlaceAnswer;
}

@InputType()
export class CheckInInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field(() => ID) @IsUUID() mentorId!: string;
}

@InputType()
export class FileMeetingMinutesInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field() @Length(3, 20_000) minutes!: string;
}

@InputType()
export class DecideInMeetingInput {
  @Field(() => ID) @IsUUID() meetingId!: string;
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => DecisionEnum) @IsIn(DECISION_KINDS) kind!: DecisionKind;
  @Field() @Length(3, 1000) words!: string;
}

@InputType()
export class AskAfterMentorInput {
  @Field(() => ID) @IsUUID() mentorId!: string;
}

@ObjectType()
export class SetMeetingSeriesPayload extends Payload {
  @Field(() => MeetingSeriesType, { nullable: true }) series?: MeetingSeriesType | null;
}

@ObjectType({ isAbstract: true })
abstract class MeetingPayload extends Payload {
  @Field(() => MentorMeetingType, { nullable: true }) meeting?: MentorMeetingType | null;
}
@ObjectType()
export class PlanMeetingPayload extends MeetingPayload {}
@ObjectType()
export class ChangeMeetingPayload extends MeetingPayload {}
@ObjectType()
export class CancelMeetingPayload extends MeetingPayload {}
@ObjectType()
export class WriteMeetingProgrammePayload extends MeetingPayload {}
@ObjectType()
export class InviteToMeetingPayload extends MeetingPayload {}
@ObjectType()
export class AskAgainPayload extends MeetingPayload {}
@ObjectType()
export class AddMeetingGuestPayload extends MeetingPayload {}
@ObjectType()
export class RemoveMeetingGuestPayload extends MeetingPayload {}
@ObjectType()
export class AnswerMeetingPayload extends MeetingPayload {}
@ObjectType()
export class CheckInPayload extends MeetingPayload {}
@ObjectType()
export class UndoCheckInPayload extends MeetingPayload {}
@ObjectType()
export class CheckInGuestPayload extends MeetingPayload {}
@ObjectType()
export class UndoGuestCheckInPayload extends MeetingPayload {}
@ObjectType()
export class MeetingWalkInPayload extends MeetingPayload {}
@ObjectType()
export class FileMeetingMinutesPayload extends MeetingPayload {}
@ObjectType()
export class DecideInMeetingPayload extends MeetingPayload {}
@ObjectType()
export class AskAfterMentorPayload extends Payload {}
