import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDate,
  IsEmail,
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
import { MENTOR_STATUSES } from '../mentor.entity.js';
import { MentorType } from '../mentor.graphql.js';
import { type MentorStatus, MentorStatusEnum } from '../mentor.status.js';
import { INTERVIEW_QUESTIONS, type InterviewQuestion } from './application.policy.js';
import { MentorApplicationType, QuestionEnum } from './recruiting.graphql.js';

@ArgsType()
export class RecruitmentArgs {
  @Field(() => Int, { defaultValue: 30, description: 'Cards of each column, 1 to 100.' })
  @IsInt()
  @Min(1)
  @Max(100)
  perColumn!: number;
}

@InputType()
export class NominateMentorInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
  @Field({ description: 'The nominee reads it.' }) @Length(10, 500) why!: string;
}

@InputType()
export class ArrangeMentorInterviewInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field(() => DateTime) @IsDate() startsAt!: Date;
  @Field({ description: 'A room or an address of a call.' }) @Length(2, 300) place!: string;
  @Field(() => ID, { nullable: true, description: 'A membership; without it, whoever arranges.' })
  @IsOptional()
  @IsUUID()
  interviewerId?: string | null;
}

@InputType()
export class InterviewRatingInput {
  @Field(() => QuestionEnum) @IsIn(INTERVIEW_QUESTIONS) question!: InterviewQuestion;
  @Field(() => Int, { description: '1 to 5.' }) @IsInt() @Min(1) @Max(5) rating!: number;
}

@InputType()
export class FileInterviewSheetInput {
  @Field(() => ID) @IsUUID() interviewId!: string;
  @Field(() => [InterviewRatingInput])
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => InterviewRatingInput)
  ratings!: InterviewRatingInput[];
  @Field() @IsString() @MaxLength(10_000) notes!: string;
  @Field(() => Int, { description: '1 to 5.' }) @IsInt() @Min(1) @Max(5) score!: number;
}

@InputType()
export class AskReferencesInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
}

const REASON = 'For the record; needed where a step is left out, taken back or declined.';

@InputType()
export class MoveMentorApplicationInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field(() => MentorStatusEnum, { description: 'applied, interviewing or screening.' })
  @IsIn(['applied', 'interviewing', 'screening'])
  to!: 'applied' | 'interviewing' | 'screening';
  @Field({ defaultValue: '', description: REASON }) @IsString() @MaxLength(1_000) reason!: string;
}

@InputType()
export class AcceptMentorInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field({ defaultValue: '', description: REASON }) @IsString() @MaxLength(1_000) reason!: string;
  @Field({ defaultValue: '', description: 'For the applicant, in the letter.' })
  @IsString()
  @MaxLength(2_000)
  message!: string;
}

@InputType()
export class DeclineMentorApplicationInput extends AcceptMentorInput {
  @Field({ defaultValue: true, description: 'Whether the applicant gets a letter.' }) @IsBoolean() letter!: boolean;
}

@InputType()
export class MoveMentorInput {
  @Field(() => ID) @IsUUID() mentorId!: string;
  @Field(() => MentorStatusEnum) @IsIn(MENTOR_STATUSES) to!: MentorStatus;
  @Field() @IsString() @MaxLength(1_000) reason!: string;
  @Field(() => Day, { nullable: true, description: 'Of a leave.' }) @IsOptional() @IsString() leaveFrom?: string | null;
  @Field(() => Day, { nullable: true, description: 'Of a leave.' }) @IsOptional() @IsString() leaveUntil?:
    string | null;
}

@ObjectType()
export class NominateMentorPayload extends Payload {}

@ObjectType({ isAbstract: true })
abstract class ApplicationPayload extends Payload {
  @Field(() => MentorApplicationType, { nullable: true }) application?: MentorApplicationType | null;
}
@ObjectType()
export class ArrangeMentorInterviewPayload extends ApplicationPayload {}
@ObjectType()
export class FileInterviewSheetPayload extends ApplicationPayload {}
@ObjectType()
export class AskReferencesPayload extends ApplicationPayload {
  @Field(() => Int, { nullable: true, description: 'Letters that are on their way.' }) letters?: number | null;
}
@ObjectType()
export class MoveMentorApplicationPayload extends ApplicationPayload {}
@ObjectType()
export class AcceptMentorPayload extends ApplicationPayload {}
@ObjectType()
export class DeclineMentorApplicationPayload extends ApplicationPayload {}

@ObjectType()
export class MoveMentorPayload extends Payload {
  @Field(() => MentorType, { nullable: true }) mentor?: MentorType | null;
}
