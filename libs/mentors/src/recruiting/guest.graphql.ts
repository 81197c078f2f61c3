import { ArgsType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@outrigger/graph';
import { BackgroundType } from '@outrigger/programmes';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEmail,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { NewApplication } from './application.service.js';
import type { MentorForm } from './guest-desk.js';
import type { ReferenceQuestion } from './reference.service.js';

@ObjectType('MentorForm', { description: 'What the open application form of a programme asks.' })
export class MentorFormType implements MentorForm {
  @Field() programme!: string;
  @Field(() => String, { nullable: true }) brandColor!: string | null;
  @Field({ description: "The programme's IANA zone." }) zone!: string;
  @Field(() => [BackgroundType]) backgrounds!: BackgroundType[];
  @Field(() => Int, { description: 'Hours a month, at least.' }) hoursMin!: number;
  @Field(() => Int, { description: 'Hours a month, at most.' }) hoursMax!: number;
  @Field({ description: 'What is agreed to by applying.' }) consent!: string;
  @Field(() => Int) consentVersion!: number;
  @Field(() => String, { nullable: true, description: 'Of whoever was nominated.' }) name!: string | null;
  @Field(() => String, { nullable: true, description: 'Of whoever was nominated.' }) email!: string | null;
}

@ArgsType()
export class MentorFormArgs {
  @Field({ description: "The programme's slug." }) @Length(1, 60) programme!: string;
  @Field(() => String, { nullable: true, description: "Of a nomination's link." })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  token?: string | null;
}

@InputType()
export class NamedReferenceInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
}

@InputType()
export class ApplyAsMentorInput implements NewApplication {
  @Field({ description: "The programme's slug." }) @Length(1, 60) programme!: string;
  @Field(() => String, { nullable: true, description: "Of a nomination's link." })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  token?: string | null;
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
  @Field() @IsString() @MaxLength(60) primaryBackground!: string;
  @Field(() => [String], { defaultValue: [] })
  @ArrayUnique()
  @ArrayMaxSize(20)
  @Length(1, 60, { each: true })
  otherBackgrounds!: string[];
  @Field(() => [String], { defaultValue: [] }) @ArrayMaxSize(30) @Length(1, 80, { each: true }) expertise!: string[];
  @Field(() => [String], { description: 'ISO 639-1.' })
  @ArrayUnique()
  @ArrayMaxSize(20)
  @Length(2, 2, { each: true })
  languages!: string[];
  @Field({ description: 'IANA zone.' }) @IsString() @MaxLength(60) zone!: string;
  @Field(() => Int) @IsInt() hoursPerMonth!: number;
  @Field() @Length(20, 4_000) why!: string;
  @Field({ description: 'In words, or an address where it can be read.' }) @Length(3, 10_000) cv!: string;
  @Field(() => [NamedReferenceInput])
  @ArrayMaxSize(4)
  @ValidateNested({ each: true })
  @Type(() => NamedReferenceInput)
  references!: NamedReferenceInput[];
  @Field(() => Int, { nullable: true, description: 'Of the sentence that is agreed to.' })
  @IsOptional()
  @IsInt()
  consentVersion!: number | null;
}

@ObjectType()
export class ApplyAsMentorPayload extends Payload {}

@ObjectType('ReferenceQuestion', { description: 'What somebody who was named by an applicant is asked.' })
export class ReferenceQuestionType implements ReferenceQuestion {
  @Field() programme!: string;
  @Field(() => String, { nullable: true }) brandColor!: string | null;
  @Field({ description: 'The name of the applicant.' }) applicant!: string;
  @Field({ description: 'The name of whoever is asked.' }) name!: string;
  @Field() isAnswered!: boolean;
}

@ArgsType()
export class ReferenceQuestionArgs {
  @Field() @Length(1, 120) token!: string;
}

@InputType()
export class AnswerReferenceInput {
  @Field() @Length(1, 120) token!: string;
  @Field() @Length(20, 4_000) words!: string;
  @Field(() => Int, { description: '1 to 5.' }) @IsInt() @Min(1) @Max(5) rating!: number;
}

@ObjectType()
export class AnswerReferencePayload extends Payload {}
