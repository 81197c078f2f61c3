import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, PageArgs, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
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
import { type Ask, ASKS, type Outcome, OUTCOMES, type SessionStatus } from './session.entity.js';
import { AskEnum, OutcomeEnum, SessionType, StatusEnum } from './session.graphql.js';

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => StatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(Object.values(StatusEnum))
  status?: SessionStatus | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() ventureId?: string | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() roomId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Only those that start at this instant or later.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Only those that start before this instant.' })
  @IsOptional()
  @IsDate()
  to?: Date | null;
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
  @Field(() => AskEnum, { nullable: true, description: 'To explore, unless you say something else.' })
  @IsOptional()
  @IsIn(ASKS)
  ask?: Ask | null;
  @Field(() => String, { nullable: true, description: 'What is behind it.' })
  @IsOptional()
  @MaxLength(1_000)
  words?: string | null;
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
  @Field(() => String, { nullable: true, description: 'Words or a link; without it the room’s, or what it was.' })
  @IsOptional()
  @Length(1, 300)
  place?: string | null;
  @Field(() => ID, { nullable: true, description: 'Null for none; left out, it is what it was.' })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;
  @Field({
    defaultValue: false,
    description: 'Also moves all that follow in its series, by the same step of the clock.',
  })
  @IsBoolean()
  following!: boolean;
}

@InputType()
export class CancelSessionInput {
  @Field(() => ID) @IsUUID() sessionId!: string;
  @Field() @Length(3, 500) reason!: string;
  @Field({ defaultValue: false, description: 'Also all that follow in its series.' }) @IsBoolean() following!: boolean;
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
export class ItemOutcomeInput {
  @Field(() => ID, { description: 'Of a point of the agenda.' }) @IsUUID() itemId!: string;
  @Field(() => OutcomeEnum) @IsIn(OUTCOMES) outcome!: Outcome;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(500) words?: string | null;
}

@InputType()
export class ReportChoiceInput {
  @Field() @Length(1, 200) question!: string;
  @Field(() => [String]) @ArrayMinSize(2) @ArrayMaxSize(5) @Length(1, 200, { each: true }) options!: string[];
  @Field(() => String, { nullable: true, description: 'What the founders decided, if they have.' })
  @IsOptional()
  @Length(1, 500)
  decided?: string | null;
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
  @Field(() => [ItemOutcomeInput], { nullable: true, description: 'What became of the points of the agenda.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ArrayUnique(({ itemId }: ItemOutcomeInput) => itemId)
  @ValidateNested({ each: true })
  @Type(() => ItemOutcomeInput)
  items?: ItemOutcomeInput[] | null;
  @Field(() => [ReportChoiceInput], { nullable: true, description: 'Advice that differs, kept as options (S5).' })
  @IsOptional()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ReportChoiceInput)
  choices?: ReportChoiceInput[] | null;
  @Field(() => Int, { nullable: true, description: 'When the team would meet again.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(12)
  nextInWeeks?: number | null;
}

@ObjectType({ isAbstract: true })
export abstract class SessionPayload extends Payload {
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
