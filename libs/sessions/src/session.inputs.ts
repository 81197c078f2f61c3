import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, PageArgs, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
  IsDate,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { SessionStatus } from './session.entity.js';
import { ActionType, SessionType, StatusEnum } from './session.graphql.js';

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => StatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(StatusEnum))
  status?: SessionStatus | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() ventureId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Only those that start at this instant or later.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Only those that start before this instant.' })
  @IsOptional()
  @IsDate()
  to?: Date | null;
}

@ArgsType()
export class ActionsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only those that I promised.' })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true }) @IsOptional() @IsBoolean() openOnly?: boolean | null;
}

@InputType()
export class OpenSessionInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
}

@InputType()
export class AgendaItemInput {
  @Field() @Length(1, 200) title!: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(180) minutes!: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(60) topic?: string | null;
}

@InputType()
export class WriteAgendaInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => Int, { description: 'The `agendaVersion` that you saw.' }) @IsInt() @Min(0) expectedVersion!: number;
  @Field(() => [AgendaItemInput])
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AgendaItemInput)
  items!: AgendaItemInput[];
}

@InputType()
export class ConfirmSessionInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(30) @Max(180) lengthMinutes?: number | null;
  @Field(() => String, { nullable: true, description: 'A room or a link.' }) @IsOptional() @Length(1, 300) place?:
    string | null;
}

@InputType()
export class CancelSessionInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class ReportTopicInput {
  @Field() @IsString() @MaxLength(60) topic!: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(240) minutes!: number;
}

@InputType()
export class ActionInput {
  @Field(() => ID, { description: 'The `membershipId` of an attendee.' }) @IsUUID() ownerId!: string;
  @Field() @Length(3, 500) text!: string;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() dueOn?: string | null;
}

@InputType()
export class FileReportInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field() @Length(3, 10_000) summary!: string;
  @Field(() => [ReportTopicInput])
  @ArrayMaxSize(14)
  @ValidateNested({ each: true })
  @Type(() => ReportTopicInput)
  topics!: ReportTopicInput[];
  @Field(() => [ID], { description: 'The `membershipId` of those who came.' })
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  attendeeIds!: string[];
  @Field(() => [ActionInput])
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => ActionInput)
  actions!: ActionInput[];
  @Field(() => String, { nullable: true, description: 'Why it was held below strength (T1).' })
  @IsOptional()
  @Length(5, 500)
  exceptionReason?: string | null;
}

@InputType()
export class CompleteActionInput {
  @Field(() => ID) @IsUUID() actionId!: string;
}

@ObjectType({ isAbstract: true })
abstract class SessionPayload extends Payload {
  @Field(() => SessionType, { nullable: true }) session?: SessionType | null;
}
@ObjectType()
export class OpenSessionPayload extends SessionPayload {}
@ObjectType()
export class WriteAgendaPayload extends SessionPayload {}
@ObjectType()
export class ConfirmSessionPayload extends SessionPayload {}
@ObjectType()
export class CancelSessionPayload extends SessionPayload {}
@ObjectType()
export class FileReportPayload extends SessionPayload {}

@ObjectType()
export class CompleteActionPayload extends Payload {
  @Field(() => ActionType, { nullable: true }) action?: ActionType | null;
}
