import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, Payload } from '@outrigger/graph';
import { VentureType } from '@outrigger/ventures';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
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
import type { RiskPart } from './risk.entity.js';

const RiskPartEnum = enumOf(['founder', 'lead'] as const);
registerEnumType(RiskPartEnum, { name: 'RiskPart' });

@ObjectType('RiskScore', { description: 'How great the risk of one group of causes is, from 0 to 4 (D1).' })
export class RiskScoreType {
  @Field(() => ID) id!: string;
  @Field(() => Day, { description: 'The first day of its quarter.' }) quarter!: string;
  @Field(() => RiskPartEnum) part!: RiskPart;
  @Field({ description: 'One of the groups of `topics`.' }) causeGroup!: string;
  @Field(() => Int) score!: number;
  @Field(() => String, { nullable: true }) words!: string | null;
  @Field(() => DateTime) scoredAt!: Date;
}

@InputType()
export class RiskScoreInput {
  @Field({ description: 'One of the groups of `topics`.' }) @IsString() @MaxLength(60) group!: string;
  @Field(() => Int) @IsInt() @Min(0) @Max(4) score!: number;
  @Field(() => String, { nullable: true, description: 'What makes you think so.' })
  @IsOptional()
  @Length(1, 500)
  words?: string | null;
}

@InputType()
export class AssessRisksInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => [RiskScoreInput])
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RiskScoreInput)
  scores!: RiskScoreInput[];
}

@ObjectType()
export class AssessRisksPayload extends Payload {
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
}
