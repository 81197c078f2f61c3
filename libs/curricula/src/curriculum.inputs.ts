import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageArgs, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsBoolean,
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
import { CURRICULUM_KINDS, type CurriculumKind } from './curriculum.entity.js';
import { CurriculumKindEnum, CurriculumType } from './curriculum.graphql.js';

const LANGUAGE = /^[a-z]{2,3}(-[A-Z]{2})?$/;
const NOT_A_LANGUAGE = { message: 'language must be a tag such as en or pt-BR' };

@ArgsType()
export class CurriculaArgs extends PageArgs {
  @Field(() => CurriculumKindEnum, { nullable: true })
  @IsOptional()
  @IsIn(CURRICULUM_KINDS)
  kind?: CurriculumKind | null;
}

@InputType()
export class BeginCurriculumInput {
  @Field() @Length(2, 120) title!: string;
  @Field(() => CurriculumKindEnum) @IsIn(CURRICULUM_KINDS) kind!: CurriculumKind;
  @Field({ description: 'BCP 47.' }) @Matches(LANGUAGE, NOT_A_LANGUAGE) language!: string;
  @Field() @MaxLength(500) summary!: string;
  @Field({ defaultValue: false, description: 'Begins with the texts of the house for this kind.' })
  @IsBoolean()
  fromTemplate!: boolean;
}

@InputType()
export class UnitVideoInput {
  @Field() @Length(1, 120) title!: string;
  @Field() @MaxLength(500) url!: string;
}

@InputType()
export class UnitExerciseInput {
  @Field() @Length(1, 120) title!: string;
  @Field() @Length(1, 2000) text!: string;
}

@InputType()
export class QuizQuestionInput {
  @Field() @Length(3, 500) question!: string;
  @Field(() => [String]) @ArrayMaxSize(8) @Length(1, 300, { each: true }) options!: string[];
  @Field(() => Int) @IsInt() @Min(0) @Max(7) right!: number;
  @Field() @MaxLength(500) because!: string;
}

@InputType()
export class WriteUnitInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field(() => ID, { nullable: true, description: 'Without it, a new one.' }) @IsOptional() @IsUUID() unitId?:
    string | null;
  @Field() @Length(2, 160) title!: string;
  @Field(() => [String]) @ArrayMaxSize(10) @Length(2, 300, { each: true }) goals!: string[];
  @Field({ description: 'Markdown.' }) @Length(1, 50_000) body!: string;
  @Field(() => Int) @IsInt() @Min(5) @Max(480) minutes!: number;
  @Field(() => [UnitVideoInput], { defaultValue: [] })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => UnitVideoInput)
  videos!: UnitVideoInput[];
  @Field(() => [UnitExerciseInput], { defaultValue: [] })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => UnitExerciseInput)
  exercises!: UnitExerciseInput[];
  @Field(() => [QuizQuestionInput], { defaultValue: [] })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => QuizQuestionInput)
  quiz!: QuizQuestionInput[];
  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(20)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  prerequisiteIds!: string[];
}

@InputType()
export class RemoveUnitInput {
  @Field(() => ID) @IsUUID() unitId!: string;
}

@InputType()
export class OrderUnitsInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field(() => [ID]) @ArrayMaxSize(60) @ArrayUnique() @IsUUID(undefined, { each: true }) unitIds!: string[];
}

@InputType()
export class PublishCurriculumInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field({ description: 'What is new.' }) @Length(1, 500) note!: string;
}

@InputType()
export class ShareCurriculumInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field() @IsBoolean() isShared!: boolean;
}

@InputType()
export class AdaptCurriculumInput {
  @Field(() => ID) @IsUUID() libraryId!: string;
}

@InputType()
export class TranslateCurriculumInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field() @Matches(LANGUAGE, NOT_A_LANGUAGE) language!: string;
}

@InputType()
export class TakeUpstreamInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field(() => Int, { description: 'The version that you saw.' }) @IsInt() @Min(1) version!: number;
  @Field(() => [ID], { description: 'Units of the source; changes of others count as looked at.' })
  @ArrayMaxSize(60)
  @IsUUID(undefined, { each: true })
  unitIds!: string[];
}

@InputType()
export class FinishUnitInput {
  @Field(() => ID) @IsUUID() curriculumId!: string;
  @Field(() => ID) @IsUUID() unitId!: string;
  @Field(() => [Int], { description: 'The chosen option of each question, from 0.' })
  @ArrayMaxSize(30)
  @IsInt({ each: true })
  answers!: number[];
}

@ObjectType()
export class CurriculumPayload extends Payload {
  @Field(() => CurriculumType, { nullable: true }) curriculum?: CurriculumType | null;
}

@ObjectType()
export class FinishUnitPayload extends Payload {
  @Field(() => Int, { nullable: true }) right?: number;
  @Field(() => Int, { nullable: true }) questions?: number;
  @Field(() => Boolean, { nullable: true }) isPassed?: boolean;
  @Field(() => [String], { nullable: true, description: 'Why each answer is what it is.' }) because?: readonly string[];
}
