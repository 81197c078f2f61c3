import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Payload } from '@outrigger/graph';
import { MONEY_SOURCES, RaisedInput, RaisedType, type Standing, StandingEnum } from '@outrigger/ventures';
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
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { type Cohort, type OutcomeFigures, type Raised, STANDINGS } from './outcome.entity.js';
import { CohortEnum } from './outcome.graphql.js';
import type { OpenSurvey } from './survey.report.js';

@ObjectType('OutcomeFounder', { description: 'One of those who are asked.' })
export class OutcomeFounderType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
}

@ObjectType('OutcomeSurvey', { description: 'The last question to a venture, with what was told last (A4).' })
export class OutcomeSurveyType implements OpenSurvey {
  @Field(() => ID) id!: string;
  @Field() venture!: string;
  @Field(() => CohortEnum) cohort!: Cohort;
  @Field(() => DateTime) askedAt!: Date;
  @Field(() => [OutcomeFounderType], { description: 'Whoever may tell the office.' }) founders!: OutcomeFounderType[];
  @Field(() => StandingEnum) standing!: Standing;
  @Field(() => Int, { nullable: true }) foundedYear!: number | null;
  @Field(() => Int, { nullable: true }) fullTimeStaff!: number | null;
  @Field(() => Int, { nullable: true }) partTimeStaff!: number | null;
  @Field(() => Int, { nullable: true }) revenue!: number | null;
  @Field(() => String, { nullable: true }) currency!: string | null;
  @Field(() => [RaisedType]) raised!: readonly Raised[];
  @Field({ description: 'A funder may see the figures, in sums with others.' }) discloses!: boolean;
}

const MOST = 999_999_999;

@InputType()
export class RecordOutcomeInput implements OutcomeFigures {
  @Field(() => ID) @IsUUID() surveyId!: string;
  @Field(() => ID, { description: 'The founder who told it.' }) @IsUUID() toldBy!: string;
  @Field(() => StandingEnum) @IsIn(STANDINGS) standing!: Standing;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1900) @Max(2200) foundedYear: number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(MOST) fullTimeStaff: number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(MOST) partTimeStaff: number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(MOST) revenue: number | null = null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 10) currency: string | null = null;
  @Field(() => [RaisedInput])
  @ArrayMaxSize(MONEY_SOURCES.length)
  @ArrayUnique(({ source }: RaisedInput) => source)
  @ValidateNested({ each: true })
  @Type(() => RaisedInput)
  raised!: RaisedInput[];
  @Field() @IsBoolean() discloses!: boolean;
}

@ObjectType()
export class RecordOutcomePayload extends Payload {}
