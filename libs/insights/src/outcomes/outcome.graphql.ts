import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, Payload } from '@outrigger/graph';
import { type Standing, StandingEnum } from '@outrigger/ventures';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import { FigureType } from '../measures/report.graphql.js';
import type { Compared, DescribeScheme, Eligibility } from './evidence.service.js';
import { type Cohort, COHORTS } from './outcome.entity.js';
import type { OutcomeLine } from './outcome.report.js';

export const CohortEnum = enumOf(COHORTS);
registerEnumType(CohortEnum, { name: 'OutcomeCohort', description: 'On which side of the comparison (A4).' });

@ObjectType('CohortOutcomes', { description: 'By the last answer of each venture that was asked in the period (A4).' })
export class CohortOutcomesType implements Compared {
  @Field(() => CohortEnum) cohort!: Cohort;
  @Field(() => Int) asked!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int) inBusiness!: number;
  @Field(() => Int, { description: 'Or merged.' }) acquired!: number;
  @Field(() => Int) closed!: number;
  @Field(() => Float, { nullable: true, description: 'Not closed, in per cent; null for fewer than 10 answers.' })
  survival!: number | null;
  @Field(() => Int) fullTimeStaff!: number;
  @Field(() => Int) partTimeStaff!: number;
  @Field(() => Float, { description: 'In euros, by the rate of its year.' }) revenue!: number;
  @Field(() => Float, { description: 'In euros, by the rate of its year.' }) raised!: number;
  @Field(() => Int, { description: 'Answers in a currency without a rate: they are in no sum.' }) unconverted!: number;
}

@ObjectType('OutcomeAnswer', { description: 'What founders told; a later answer counts, the earlier stay.' })
export class OutcomeAnswerType implements OutcomeLine {
  @Field(() => ID) id!: string;
  @Field(() => ID) ventureId!: string;
  @Field() venture!: string;
  @Field(() => CohortEnum) cohort!: Cohort;
  @Field({ description: 'One press: as it was the last time.' }) unchanged!: boolean;
  @Field(() => StandingEnum) standing!: Standing;
  @Field(() => Int, { nullable: true }) fullTimeStaff!: number | null;
  @Field(() => Int, { nullable: true }) partTimeStaff!: number | null;
  @Field(() => Int, { nullable: true }) revenue!: number | null;
  @Field(() => String, { nullable: true }) currency!: string | null;
  @Field(() => DateTime) answeredAt!: Date;
  @Field(() => String, { nullable: true, description: 'The founder who told it to the office.' })
  toldByName!: string | null;
}

@ObjectType('FundingScheme', { description: 'What a funder pays for, and which firms it is for (A4).' })
export class FundingSchemeType {
  @Field(() => ID) id!: string;
  @Field() funder!: string;
  @Field() name!: string;
  @Field(() => Day) startsOn!: string;
  @Field(() => Day, { nullable: true }) endsOn!: string | null;
  @Field(() => Int, { nullable: true }) oldestYears!: number | null;
  @Field(() => Int, { nullable: true, description: 'In euros a year.' }) leastTurnover!: number | null;
  @Field(() => Int, { nullable: true, description: 'In euros a year.' }) mostTurnover!: number | null;
  @Field(() => Int, { nullable: true, description: 'In per cent a year.' }) leastGrowth!: number | null;
  @Field(() => String, { nullable: true }) words!: string | null;
}

@ObjectType('SchemeEligibility', { description: 'Of the firms that met their team: for how many the scheme is.' })
export class SchemeEligibilityType implements Eligibility {
  @Field(() => Int) firms!: number;
  @Field(() => Int) eligible!: number;
  @Field(() => Int) notEligible!: number;
  @Field(() => Int, { description: 'Their founders have not told enough.' }) unknown!: number;
}

@ObjectType('Evidence', {
  description: 'What a funder is shown: reach, activity, outcomes beside the comparison (A4).',
})
export class EvidenceType {
  @Field(() => Day) firstDay!: string;
  @Field(() => Day) lastDay!: string;
  @Field(() => FundingSchemeType, { nullable: true }) scheme!: FundingSchemeType | null;
  @Field(() => SchemeEligibilityType) eligibility!: SchemeEligibilityType;
  @Field(() => [FigureType]) reach!: FigureType[];
  @Field(() => [FigureType]) activity!: FigureType[];
  @Field(() => [CohortOutcomesType], { description: 'Of founders who disclose their figures, and the comparison.' })
  outcomes!: CohortOutcomesType[];
}

const MOST = 2_000_000_000;

@InputType()
export class DescribeSchemeInput implements DescribeScheme {
  @Field() @Length(1, 120) funder!: string;
  @Field() @Length(1, 120) name!: string;
  @Field(() => Day) @IsString() startsOn!: string;
  @Field(() => Day, { nullable: true }) @IsOptional() endsOn: string | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(1) @Max(200) oldestYears: number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(MOST) leastTurnover: number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(MOST) mostTurnover: number | null = null;
  @Field(() => Int, { nullable: true }) @IsOptional() @IsInt() @Min(0) @Max(1000) leastGrowth: number | null = null;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(1, 2000) words: string | null = null;
}

@ObjectType()
export class DescribeSchemePayload extends Payload {
  @Field(() => FundingSchemeType, { nullable: true }) scheme?: FundingSchemeType | null;
}

@ObjectType()
export class AskForOutcomesPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Ventures whose founders are written to.' }) asked?: number | null;
}
