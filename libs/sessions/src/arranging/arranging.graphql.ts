import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import type { AnswerWay } from '../session.entity.js';
import { SessionType, WayEnum } from '../session.graphql.js';
import { POLL_STATUSES, type PollStatus, type SessionPoll, type SessionPollTime } from './arranging.entity.js';

const PollStatusEnum = enumOf(POLL_STATUSES);
registerEnumType(PollStatusEnum, { name: 'PollStatus' });

@ObjectType('SessionPollTime')
export class SessionPollTimeType implements Omit<SessionPollTime, 'pollId'> {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) startsAt!: Date;
  @Field(() => DateTime) endsAt!: Date;
  @Field(() => ID, { nullable: true }) roomId!: string | null;
  @Field(() => [ID], { description: 'Memberships that are free then by their calendars, and are not asked.' })
  coming!: string[];
}

@ObjectType('SessionPollVoice', { description: 'Somebody who is asked.' })
export class SessionPollVoiceType {
  @Field(() => ID) id!: string;
  @Field(() => ID) membershipId!: string;
  @Field() name!: string;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => WayEnum, { nullable: true }) answeredVia!: AnswerWay | null;
  @Field(() => [ID], { description: 'The times that suit them.' }) suits!: string[];
}

@ObjectType('SessionPoll', { description: 'A question after the time of a session (S2).' })
export class SessionPollType implements Omit<SessionPoll, 'sessionId'> {
  @Field(() => ID) id!: string;
  @Field(() => PollStatusEnum) status!: PollStatus;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => DateTime) closesAt!: Date;
  @Field(() => DateTime, { nullable: true }) remindedAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) endedAt!: Date | null;
  @Field(() => [SessionPollTimeType]) times?: SessionPollTimeType[];
  @Field(() => [SessionPollVoiceType]) voices?: SessionPollVoiceType[];
}

@InputType()
export class LetArrangerInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field({ description: 'False takes the session back.' }) @IsBoolean() isOn!: boolean;
  @Field({ defaultValue: false, description: 'Also those whose calendars are known.' }) @IsBoolean() askAll!: boolean;
}

@InputType()
export class AnswerPollInput {
  @Field(() => ID) @IsUUID() pollId!: string;
  @Field(() => [ID], { description: 'None where nothing suits.' })
  @ArrayMaxSize(10)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  timeIds!: string[];
  @Field(() => ID, { nullable: true, description: 'Whose answer the office records; null is your own.' })
  @IsOptional()
  @IsUUID()
  membershipId?: string | null;
}

@InputType()
export class RemindInvitedInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
}

@InputType()
export class PlanSeriesInput {
  @Field(() => ID, { description: 'The first of them, which waits for its time.' }) @IsUUID() sessionId!: string;
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field(() => Int, { description: 'Sessions, the first among them.' }) @IsInt() @Min(2) @Max(12) count!: number;
  @Field(() => Int, { nullable: true, description: 'Between two of them; the policy’s cadence without it.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  weeks?: number | null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(30) @Max(180) lengthMinutes?: number | null;
  @Field(() => String, { nullable: true, description: 'Words or a link.' }) @IsOptional() @Length(1, 300) place?:
    string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() roomId?: string | null;
}

@ObjectType({ isAbstract: true })
abstract class ArrangingPayload extends Payload {
  @Field(() => SessionType, { nullable: true }) session?: SessionType | null;
}
@ObjectType()
export class LetArrangerPayload extends ArrangingPayload {}
@ObjectType()
export class RemindInvitedPayload extends ArrangingPayload {}
@ObjectType()
export class PlanSeriesPayload extends ArrangingPayload {}

@ObjectType()
export class AnswerPollPayload extends Payload {
  @Field(() => SessionPollType, { nullable: true }) poll?: SessionPollType | null;
}
