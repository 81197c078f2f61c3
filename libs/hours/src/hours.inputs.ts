import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, enumOf, PageArgs, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HOUR_STATES, type HourState } from './hours.entity.js';
import { CheckInType, OfficeHourBookingType, OfficeHourType, OfficeHourWaitType, StateEnum } from './hours.graphql.js';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;
const IS_A_CLOCK = { message: '$property is a clock like 14:30.' };

const PERIODS = ['coming', 'past'] as const;
export type Period = (typeof PERIODS)[number];
const PeriodEnum = enumOf(PERIODS);
registerEnumType(PeriodEnum, { name: 'OfficeHourPeriod' });

@ArgsType()
export class OfficeHoursArgs extends PageArgs {
  @Field(() => PeriodEnum, { nullable: true, description: 'Coming: the next on top. Past: the last on top.' })
  @IsOptional()
  @IsIn(PERIODS)
  period?: Period | null;
  @Field(() => StateEnum, { nullable: true }) @IsOptional() @IsIn(HOUR_STATES) state?: HourState | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() mentorId?: string | null;
  @Field({ defaultValue: false, description: 'One’s own as a mentor, or those that one’s venture has.' })
  @IsBoolean()
  mine!: boolean;
}

@InputType()
export class OpenOfficeHoursInput {
  @Field(() => Day, { description: 'On the mentor’s own clock.' }) @IsString() firstDay!: string;
  @Field(() => Day, { nullable: true, description: 'Every week until then; without it that day only.' })
  @IsOptional()
  @IsString()
  lastDay?: string | null;
  @Field({ description: 'HH:mm' }) @Matches(CLOCK, IS_A_CLOCK) fromClock!: string;
  @Field(() => String, { nullable: true, description: 'HH:mm; slots follow each other until then. Without it, one.' })
  @IsOptional()
  @Matches(CLOCK, IS_A_CLOCK)
  untilClock?: string | null;
  @Field({ description: 'A room, or where a call takes place.' }) @Length(1, 300) place!: string;
}

@InputType()
export class CloseOfficeHourInput {
  @Field(() => ID) @IsUUID() officeHourId!: string;
  @Field({ description: 'Told to whoever had booked.' }) @Length(3, 500) reason!: string;
  @Field({ defaultValue: false, description: 'With those of its series that come after it.' })
  @IsBoolean()
  following!: boolean;
}

@InputType()
export class BookOfficeHourInput {
  @Field(() => ID) @IsUUID() officeHourId!: string;
  @Field(() => ID) @IsUUID() ventureId!: string;
}

@InputType()
export class CancelOfficeHourInput {
  @Field(() => ID) @IsUUID() bookingId!: string;
  @Field({ description: 'Told to the others.' }) @Length(3, 500) reason!: string;
}

@InputType()
export class WaitForOfficeHourInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => ID, { nullable: true, description: 'Without one, of any mentor.' })
  @IsOptional()
  @IsUUID()
  mentorId?: string | null;
}

@InputType()
export class LeaveOfficeHourWaitInput {
  @Field(() => ID) @IsUUID() waitId!: string;
}

@InputType()
export class AnswerOfficeHourOfferInput {
  @Field(() => ID) @IsUUID() offerId!: string;
  @Field() @IsBoolean() takes!: boolean;
}

@InputType()
export class CheckInProblemInput {
  @Field() @Length(1, 500) text!: string;
  @Field(() => ID, { nullable: true, description: 'The one of an earlier check-in that is still there.' })
  @IsOptional()
  @IsUUID()
  carriedFromId?: string | null;
}

@InputType()
export class WriteCheckInInput {
  @Field(() => ID) @IsUUID() bookingId!: string;
  @Field(() => Int, { description: 'Of the check-in that was seen; 0 where there was none.' })
  @IsInt()
  @Min(0)
  expectedVersion!: number;
  @Field(() => Int, { description: '0 (stuck) to 4 (far better than planned).' })
  @IsInt()
  @Min(0)
  @Max(4)
  rating!: number;
  @Field() @Length(1, 4000) progress!: string;
  @Field(() => [CheckInProblemInput])
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => CheckInProblemInput)
  problems!: CheckInProblemInput[];
  @Field() @MaxLength(4000) plans!: string;
}

@InputType()
export class AskForCheckInInput {
  @Field(() => ID) @IsUUID() bookingId!: string;
}

@ObjectType()
export class OpenOfficeHoursPayload extends Payload {
  @Field(() => OfficeHourType, { nullable: true, description: 'The first of them.' })
  officeHour?: OfficeHourType | null;
  @Field(() => Int, { nullable: true, description: 'How many there are.' }) count?: number | null;
}
@ObjectType()
export class CloseOfficeHourPayload extends Payload {
  @Field(() => OfficeHourType, { nullable: true }) officeHour?: OfficeHourType | null;
}
@ObjectType()
export class BookOfficeHourPayload extends Payload {
  @Field(() => OfficeHourBookingType, { nullable: true }) booking?: OfficeHourBookingType | null;
}
@ObjectType()
export class CancelOfficeHourPayload extends Payload {
  @Field(() => OfficeHourBookingType, { nullable: true }) booking?: OfficeHourBookingType | null;
}
@ObjectType()
export class WaitForOfficeHourPayload extends Payload {
  @Field(() => OfficeHourWaitType, { nullable: true }) wait?: OfficeHourWaitType | null;
}
@ObjectType()
export class LeaveOfficeHourWaitPayload extends Payload {}
@ObjectType()
export class AnswerOfficeHourOfferPayload extends Payload {
  @Field(() => OfficeHourBookingType, { nullable: true }) booking?: OfficeHourBookingType | null;
}
@ObjectType()
export class WriteCheckInPayload extends Payload {
  @Field(() => CheckInType, { nullable: true }) checkIn?: CheckInType | null;
}
@ObjectType()
export class AskForCheckInPayload extends Payload {}
