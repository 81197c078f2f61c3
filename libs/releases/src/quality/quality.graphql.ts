import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { type Axis, AxisEnum } from '../network/network.graphql.js';
import { ASKED_ABOUT, type AskedAbout, type FindingCode, FINDINGS } from './finding.policy.js';
import type { FigureQuestion } from './nudge.entity.js';

const FindingEnum = enumOf(FINDINGS);
registerEnumType(FindingEnum, {
  name: 'DataFindingCode',
  description: 'Why a programme is not in a release, and what is odd about its figures there.',
});
const AskedAboutEnum = enumOf(ASKED_ABOUT);
registerEnumType(AskedAboutEnum, {
  name: 'AskedAbout',
  description: 'Findings that a programme can do something about.',
});

@ObjectType('DataFinding', { description: 'Something missing or odd in the newest release.' })
export class DataFindingType {
  @Field(() => FindingEnum) code!: FindingCode;
  @Field({ description: 'Of what; empty where it is about no figure.' }) measure!: string;
  @Field(() => Int, { nullable: true }) value!: number | null;
  @Field(() => String, { nullable: true, description: 'What contradicts it.' }) other!: string | null;
  @Field(() => Int, { nullable: true, description: 'Of that; of a jump, what the figure was before.' })
  otherValue!: number | null;
  @Field(() => ID, { nullable: true, description: 'Null for a group of the tables.' }) programmeId!: string | null;
  @Field(() => ID, { nullable: true }) adopterId!: string | null;
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => AxisEnum, { nullable: true, description: 'Of a group.' }) axis!: Axis | null;
  @Field(() => String, { nullable: true, description: 'Of a group.' }) category!: string | null;
  @Field({ description: 'It may be asked about it now.' }) canNudge!: boolean;
  @Field(() => DateTime, { nullable: true, description: 'When it was asked last.' }) nudgedAt!: Date | null;
  @Field(() => String, { nullable: true }) nudgedByName!: string | null;
}

@ObjectType('DataQuality', { description: 'What is missing or odd in the newest release.' })
export class DataQualityType {
  @Field(() => Int) number!: number;
  @Field() isDemo!: boolean;
  @Field() period!: string;
  @Field(() => String, { nullable: true, description: 'Of the release before, with which figures are compared.' })
  before!: string | null;
  @Field(() => Int, { description: 'A figure jumped that is more than so many times as much, or as little.' })
  jump!: number;
  @Field(() => Int, { description: 'Below it no figure jumps.' }) leastJumping!: number;
  @Field(() => [DataFindingType], { description: 'The first 500, by programme, then by group.' })
  findings!: DataFindingType[];
  @Field(() => Int) total!: number;
}

@ObjectType('ReleaseRule', {
  description: 'A rule of disclosure control, in words, by the numbers that it is kept with.',
})
export class ReleaseRuleType {
  @Field() code!: string;
  @Field() says!: string;
}

@InputType()
export class NudgeProgrammeInput {
  @Field(() => ID) @IsUUID() programmeId!: string;
  @Field(() => FindingEnum) @IsIn(FINDINGS) finding!: FindingCode;
  @Field({ defaultValue: '', description: 'Of the finding.' }) @IsString() @MaxLength(40) measure!: string;
}

@ObjectType()
export class NudgeProgrammePayload extends Payload {
  @Field(() => DateTime, { nullable: true }) nudgedAt?: Date | null;
}

@ObjectType('FigureQuestion', { description: 'What the centre has asked about this programme’s figures.' })
export class FigureQuestionType implements FigureQuestion {
  @Field(() => ID) id!: string;
  @Field() period!: string;
  @Field(() => AskedAboutEnum) finding!: AskedAbout;
  @Field() measure!: string;
  @Field(() => Int, { nullable: true }) value!: number | null;
  @Field(() => String, { nullable: true }) other!: string | null;
  @Field(() => Int, { nullable: true }) otherValue!: number | null;
  @Field() byName!: string;
  @Field(() => DateTime) askedAt!: Date;
}
