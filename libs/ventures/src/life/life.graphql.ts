import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO4217CurrencyCode,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { VentureStatus } from '../venture.entity.js';
import { StatusEnum, VentureType } from '../venture.graphql.js';
import { type MoneySource, type Raised, type Side, SIDES, SOURCES, type Standing, STANDINGS } from './step.entity.js';

export const StandingEnum = enumOf(STANDINGS);
const SourceEnum = enumOf(SOURCES);
const SideEnum = enumOf(SIDES);
registerEnumType(StandingEnum, { name: 'VentureStanding' });
registerEnumType(SourceEnum, { name: 'MoneySource' });
registerEnumType(SideEnum, { name: 'GraduationSide' });

/** A whole number that the database keeps. */
const MOST = 2_000_000_000;

@ObjectType('FailureCause', { description: 'Why ventures die: shares overlap, and never add up (V3, D1).' })
export class FailureCauseType {
  @Field(() => ID) code!: string;
  @Field() label!: string;
  @Field() group!: string;
  @Field(() => Int, { description: 'Of the companies of the sample, in per cent.' }) percent!: number;
  @Field() edition!: string;
  @Field(() => Int) year!: number;
  @Field(() => Int, { nullable: true, description: 'Companies that were asked.' }) sample!: number | null;
  @Field() source!: string;
}

@ObjectType('VentureStep', { description: "A step on a venture's path: who, when and why (V2)." })
export class VentureStepType {
  @Field(() => ID) id!: string;
  @Field(() => StatusEnum, { nullable: true }) fromStatus!: VentureStatus | null;
  @Field(() => StatusEnum) toStatus!: VentureStatus;
  @Field(() => DateTime) at!: Date;
  @Field(() => String, { nullable: true, description: 'Null for the house itself.' }) byName!: string | null;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Day, { nullable: true, description: 'When a pause or a deferral was to end.' })
  returnsOn!: string | null;
}

@ObjectType('ClosingCause')
export class ClosingCauseType {
  @Field(() => Int) rank!: number;
  @Field() code!: string;
  @Field() label!: string;
  @Field() group!: string;
}

@ObjectType('Raised', { description: 'In whole units of the currency.' })
export class RaisedType implements Raised {
  @Field(() => SourceEnum) source!: MoneySource;
  @Field(() => Int) amount!: number;
}

@ObjectType('Graduation', { description: 'Proposed by one side, agreed by the other (V3).' })
export class GraduationType {
  @Field(() => ID) id!: string;
  @Field(() => SideEnum) proposedSide!: Side;
  @Field(() => DateTime) proposedAt!: Date;
  @Field(() => String, { nullable: true }) proposedByName!: string | null;
  @Field() note!: string;
  @Field(() => StandingEnum) standing!: Standing;
  @Field(() => Int) fullTimeStaff!: number;
  @Field(() => Int) partTimeStaff!: number;
  @Field(() => Int, { nullable: true }) revenue!: number | null;
  @Field(() => String, { nullable: true }) currency!: string | null;
  @Field(() => [RaisedType]) raised!: RaisedType[];
  @Field() discloses!: boolean;
  @Field(() => DateTime, { nullable: true }) answeredAt!: Date | null;
  @Field(() => String, { nullable: true }) answeredByName!: string | null;
}

@InputType()
export class PauseVentureInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field() @Length(3, 500) reason!: string;
  @Field(() => Day) @IsString() returnsOn!: string;
}

@InputType()
export class ResumeVentureInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
}

@InputType()
export class CloseVentureInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => [String], { description: 'Codes, the weightiest first.' })
  @ArrayMaxSize(20)
  @Length(1, 20, { each: true })
  causes!: string[];
  @Field() @Length(3, 500) reason!: string;
}

@InputType()
export class RaisedInput implements Raised {
  @Field(() => SourceEnum) @IsIn(SOURCES) source!: MoneySource;
  @Field(() => Int) @IsInt() @Min(0) @Max(MOST) amount!: number;
}

@InputType()
export class ProposeGraduationInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field({ description: 'Why now.' }) @Length(3, 1000) note!: string;
  @Field(() => StandingEnum) @IsIn(STANDINGS) standing!: Standing;
  @Field(() => Int, { description: '32 hours a week or more.' }) @IsInt() @Min(0) @Max(100_000) fullTimeStaff!: number;
  @Field(() => Int) @IsInt() @Min(0) @Max(100_000) partTimeStaff!: number;
  @Field(() => Int, { nullable: true, description: 'Of the last full year, in whole units of the currency.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MOST)
  revenue?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  @IsOptional()
  @IsISO4217CurrencyCode()
  currency?: string | null;
  @Field(() => [RaisedInput], { defaultValue: [] })
  @ArrayMaxSize(7)
  @ValidateNested({ each: true })
  @Type(() => RaisedInput)
  raised!: RaisedInput[];
  @Field({ description: 'Whether the figures may be disclosed.' }) @IsBoolean() discloses!: boolean;
}

@InputType()
export class AnswerGraduationInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field() @IsBoolean() agreed!: boolean;
  @Field(() => String, { nullable: true }) @IsOptional() @MaxLength(1000) answer?: string | null;
}

@ObjectType({ isAbstract: true })
abstract class LifePayload extends Payload {
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
}
@ObjectType()
export class PauseVenturePayload extends LifePayload {}
@ObjectType()
export class ResumeVenturePayload extends LifePayload {}
@ObjectType()
export class CloseVenturePayload extends LifePayload {}
@ObjectType()
export class ProposeGraduationPayload extends LifePayload {}
@ObjectType()
export class AnswerGraduationPayload extends LifePayload {}
