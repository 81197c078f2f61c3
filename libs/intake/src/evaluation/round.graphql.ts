import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, Day, Payload } from '@outrigger/graph';
import { StatusEnum, type VentureStatus } from '@outrigger/ventures';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsBoolean,
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
import { ApplicationType } from '../application/application.graphql.js';
import { IntakeType } from '../period/intake.graphql.js';
import type { Scored } from './evaluation.service.js';
import type { PanelEvaluation, PanelLine } from './panel.report.js';
import type { Criterion } from './round.policy.js';

@ObjectType('EvaluationCriterion', { description: 'One line of a rubric, scored 1 to 5.' })
export class CriterionType implements Criterion {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => Int, { description: 'Against the other criteria.' }) weight!: number;
  @Field(() => [String], { description: 'What 1, 2, 3, 4 and 5 mean.' }) descriptors!: string[];
}

@ObjectType('EvaluationRound', { description: 'Some applications, judged by some people against one rubric (V2).' })
export class RoundType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field(() => Day) dueOn!: string;
  @Field(() => Int, { description: 'How many judge each application.' }) perApplication!: number;
  @Field(() => DateTime) openedAt!: Date;
  @Field(() => String, { nullable: true }) openedByName!: string | null;
  @Field(() => DateTime, { nullable: true }) closedAt!: Date | null;
  @Field(() => IntakeType, { nullable: true }) intake?: IntakeType | null;
  @Field(() => [CriterionType]) criteria!: CriterionType[];
  @Field(() => Int, { nullable: true, description: 'For the office.' }) applications!: number | null;
  @Field(() => Int, { nullable: true, description: 'Evaluations; for the office.' }) assigned!: number | null;
  @Field(() => Int, { nullable: true, description: 'Evaluations; for the office.' }) submitted!: number | null;
}

@ObjectType('EvaluationScore')
export class ScoreType {
  @Field(() => ID) criterionId!: string;
  @Field(() => Int) score!: number;
  @Field() comment!: string;
}

@ObjectType('Evaluation', { description: 'What one evaluator makes of one application.' })
export class EvaluationType {
  @Field(() => ID) id!: string;
  @Field() evaluatorName!: string;
  @Field() isMine!: boolean;
  @Field({ description: 'Empty for what somebody else has not submitted.' }) comment!: string;
  @Field(() => DateTime, { nullable: true }) submittedAt!: Date | null;
  @Field(() => [ScoreType], { description: 'None of what somebody else has not submitted.' }) scores!: ScoreType[];
}

@ObjectType('EvaluationEntry', { description: 'An application in a round.' })
export class EntryType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() oneLiner!: string;
  @Field() sector!: string;
  @Field() stage!: string;
  @Field(() => [String]) needs!: string[];
  @Field(() => RoundType) round?: RoundType;
  @Field(() => ApplicationType, { nullable: true, description: 'None for a venture that the office brought in.' })
  application?: ApplicationType | null;
  @Field(() => [EvaluationType], { description: "One's own, and the others' once it is submitted." })
  evaluations!: EvaluationType[];
}

// An evaluation and its entry point at each other, so the second arrow is drawn once both classes stand.
Field(() => EntryType)(EvaluationType.prototype, 'entry');

@ObjectType('PanelEvaluation')
export class PanelEvaluationType implements PanelEvaluation {
  @Field(() => ID) evaluatorId!: string;
  @Field() name!: string;
  @Field() isSubmitted!: boolean;
  @Field(() => Float, { nullable: true, description: 'Weighted, 1 to 5.' }) score!: number | null;
  @Field(() => Float, { nullable: true }) normalised!: number | null;
}

@ObjectType('PanelLine', { description: 'What a round makes of one application.' })
export class PanelLineType implements Omit<PanelLine, 'status'> {
  @Field(() => ID) entryId!: string;
  @Field(() => ID) ventureId!: string;
  @Field() name!: string;
  @Field() oneLiner!: string;
  @Field(() => StatusEnum) status!: VentureStatus;
  @Field(() => Int, { description: 'Evaluations that are submitted.' }) count!: number;
  @Field(() => Float, { nullable: true, description: 'The mean of the weighted scores.' }) raw!: number | null;
  @Field(() => Float, { nullable: true, description: 'The same, without the strictness of its evaluators.' })
  normalised!: number | null;
  @Field(() => Float, { nullable: true, description: 'Between the highest and the lowest.' }) spread!: number | null;
  @Field(() => [String], { description: 'Who has not submitted.' }) missing!: string[];
  @Field({ description: 'You judge it and have not submitted: what the others say is not told.' }) isBlind!: boolean;
  @Field(() => [PanelEvaluationType]) evaluations!: PanelEvaluationType[];
}

@ObjectType('EvaluatorCandidate', { description: 'Somebody who may evaluate: a manager, or a warranted mentor (C2).' })
export class EvaluatorCandidateType {
  @Field(() => ID, { description: 'The membership.' }) id!: string;
  @Field() name!: string;
  @Field() isMentor!: boolean;
}

@InputType()
export class CriterionInput implements Criterion {
  @Field() @Length(1, 120) name!: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(100) weight!: number;
  @Field(() => [String]) @ArrayMaxSize(5) @MaxLength(300, { each: true }) descriptors!: string[];
}

const IDS = { each: true };

@InputType()
export class OpenEvaluationRoundInput {
  @Field() @Length(1, 120) name!: string;
  @Field(() => ID, { nullable: true, description: 'All that was submitted there and is not decided.' })
  @IsOptional()
  @IsUUID()
  intakeId?: string | null;
  @Field(() => [ID], { defaultValue: [] })
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsUUID(undefined, IDS)
  ventureIds!: string[];
  @Field(() => [CriterionInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => CriterionInput)
  criteria!: CriterionInput[];
  @Field(() => Day) @IsString() dueOn!: string;
  @Field(() => [ID], { defaultValue: [], description: 'Memberships.' })
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, IDS)
  evaluatorIds!: string[];
  @Field(() => Int, { defaultValue: 2 }) @IsInt() @Min(1) @Max(10) perApplication!: number;
}

@InputType()
export class AssignEvaluatorsInput {
  @Field(() => ID) @IsUUID() roundId!: string;
  @Field(() => [ID], { description: 'Memberships.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, IDS)
  evaluatorIds!: string[];
  @Field(() => Int) @IsInt() @Min(1) @Max(10) perApplication!: number;
}

@InputType()
export class NudgeEvaluatorsInput {
  @Field(() => ID) @IsUUID() roundId!: string;
}

@InputType()
export class CloseEvaluationRoundInput {
  @Field(() => ID) @IsUUID() roundId!: string;
}

@InputType()
export class ExcuseEvaluatorInput {
  @Field(() => ID) @IsUUID() evaluationId!: string;
}

@InputType()
export class ScoreInput implements Scored {
  @Field(() => ID) @IsUUID() criterionId!: string;
  @Field(() => Int) @IsInt() @Min(1) @Max(5) score!: number;
  @Field({ defaultValue: '' }) @MaxLength(2000) comment!: string;
}

@InputType()
export class ScoreApplicationInput {
  @Field(() => ID) @IsUUID() evaluationId!: string;
  @Field(() => [ScoreInput])
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ScoreInput)
  scores!: ScoreInput[];
  @Field({ defaultValue: '' }) @MaxLength(5000) comment!: string;
  @Field({ description: 'Once; a draft otherwise. What is submitted can be changed until the round closes.' })
  @IsBoolean()
  submit!: boolean;
}

@ObjectType({ isAbstract: true })
abstract class RoundPayload extends Payload {
  @Field(() => RoundType, { nullable: true }) round?: RoundType | null;
}
@ObjectType()
export class OpenEvaluationRoundPayload extends RoundPayload {}
@ObjectType()
export class AssignEvaluatorsPayload extends RoundPayload {}
@ObjectType()
export class ExcuseEvaluatorPayload extends RoundPayload {}
@ObjectType()
export class CloseEvaluationRoundPayload extends RoundPayload {}

@ObjectType()
export class NudgeEvaluatorsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'People who are written to.' }) nudged?: number | null;
}

@ObjectType()
export class ScoreApplicationPayload extends Payload {
  @Field(() => EvaluationType, { nullable: true }) evaluation?: EvaluationType | null;
}
