import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { CoFounder } from './application.entity.js';
import { MOST_DRAFT_LETTERS, MOST_FOUNDERS } from './application.policy.js';
import type { DraftChange } from './application.service.js';
import type { GivenAnswer } from './given-answer.js';
import { ApplicationType } from './application.graphql.js';

@InputType()
export class AnswerInput implements GivenAnswer {
  @Field() @Length(1, 40) key!: string;
  @Field(() => String, { nullable: true, description: 'Empty or null takes the answer away.' })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_DRAFT_LETTERS)
  value?: string | null;
  @Field(() => [String], { nullable: true, description: 'Of several choices, instead of a value.' })
  @IsOptional()
  @ArrayMaxSize(60)
  @Length(1, 200, { each: true })
  values?: string[] | null;
}

@InputType()
export class CoFounderInput implements CoFounder {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
}

@InputType()
export class SaveApplicationInput implements DraftChange {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field(() => Int, { description: 'The one that you have seen.' }) @IsInt() @Min(1) revision!: number;
  @Field(() => [AnswerInput], { defaultValue: [], description: 'Those that were changed.' })
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => AnswerInput)
  answers!: AnswerInput[];
  @Field(() => [CoFounderInput], { nullable: true, description: 'All, besides the applicant.' })
  @IsOptional()
  @ArrayMaxSize(MOST_FOUNDERS)
  @ValidateNested({ each: true })
  @Type(() => CoFounderInput)
  founders?: CoFounderInput[] | null;
}

@InputType()
export class CarryOverApplicationInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field(() => Int) @IsInt() @Min(1) revision!: number;
}

@InputType()
export class SubmitApplicationInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field(() => Int) @IsInt() @Min(1) revision!: number;
  @Field(() => Int, { description: 'Of the text that is signed.' }) @IsInt() @Min(1) releaseVersion!: number;
  @Field({ description: 'The name that signs.' }) @IsString() @MaxLength(120) signedName!: string;
}

@InputType()
export class AskForExceptionInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field() @Length(3, 2_000) why!: string;
}

@InputType()
export class AdmitApplicationInput {
  @Field(() => ID) @IsUUID() applicationId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@ObjectType({ isAbstract: true })
abstract class ApplicationPayload extends Payload {
  @Field(() => ApplicationType, { nullable: true }) application?: ApplicationType | null;
}
@ObjectType()
export class BeginApplicationPayload extends ApplicationPayload {}
@ObjectType()
export class SaveApplicationPayload extends ApplicationPayload {}
@ObjectType()
export class CarryOverApplicationPayload extends ApplicationPayload {}
@ObjectType()
export class SubmitApplicationPayload extends ApplicationPayload {}
@ObjectType()
export class AskForExceptionPayload extends ApplicationPayload {}
@ObjectType()
export class AdmitApplicationPayload extends ApplicationPayload {}
