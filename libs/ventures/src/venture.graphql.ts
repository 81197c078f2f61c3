import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, Day, enumOf, PageArgs, pageType, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  type Origin,
  ORIGINS,
  type Stage,
  STAGES,
  type Venture,
  VENTURE_STATUSES,
  type VentureStatus,
} from './venture.entity.js';

export const StatusEnum = enumOf(VENTURE_STATUSES);
registerEnumType(StatusEnum, { name: 'VentureStatus' });

@ObjectType('Founder')
export class FounderType {
  @Field(() => ID) id!: string;
  @Field(() => ID) membershipId!: string;
  @Field() name!: string;
  @Field(() => String, { nullable: true, description: 'For the office.' }) email!: string | null;
}

@ObjectType('Venture', { description: 'What an entrepreneur brings.' })
export class VentureType implements Omit<Venture, 'applied' | 'decidedBy'> {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() oneLiner!: string;
  @Field(() => String, { description: ORIGINS.join(', ') }) origin!: Origin;
  @Field() sector!: string;
  @Field(() => String, { description: STAGES.join(', ') }) stage!: Stage;
  @Field(() => [String]) needs!: string[];
  @Field(() => [String]) languages!: string[];
  @Field() zone!: string;
  @Field(() => StatusEnum) status!: VentureStatus;
  @Field(() => Day, { nullable: true }) submittedOn!: string | null;
  @Field(() => DateTime, { nullable: true }) decidedAt!: Date | null;
  @Field(() => String, { nullable: true }) decisionReason!: string | null;
  @Field(() => [FounderType]) founders?: FounderType[];
}

export const VenturePage = pageType('VenturePage', () => VentureType);

@ArgsType()
export class VenturesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, the one-liner or the sector.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;
  @Field(() => StatusEnum, { nullable: true }) @IsOptional() @IsIn(VENTURE_STATUSES) status?: VentureStatus | null;
  @Field(() => String, { nullable: true, description: STAGES.join(', ') })
  @IsOptional()
  @IsIn(STAGES)
  stage?: Stage | null;
  @Field(() => String, { nullable: true, description: ORIGINS.join(', ') })
  @IsOptional()
  @IsIn(ORIGINS)
  origin?: Origin | null;
}

@InputType()
export class FounderInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @IsEmail() @MaxLength(200) email!: string;
}

@InputType()
export class AddVentureInput {
  @Field() @Length(1, 120) name!: string;
  @Field() @Length(3, 300) oneLiner!: string;
  @Field(() => [FounderInput])
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => FounderInput)
  founders!: FounderInput[];
  @Field(() => String) @IsIn(ORIGINS) origin!: Origin;
  @Field() @Length(2, 60) sector!: string;
  @Field(() => String) @IsIn(STAGES) stage!: Stage;
  @Field(() => [String], { defaultValue: [] }) @ArrayMaxSize(20) @Length(1, 80, { each: true }) needs!: string[];
  @Field(() => [String], { defaultValue: ['en'] }) @Length(2, 2, { each: true }) languages!: string[];
  @Field() @IsString() @MaxLength(60) zone!: string;
}

@InputType()
export class AcceptVentureInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => String, { nullable: true }) @IsOptional() @Length(3, 500) reason?: string | null;
}

@InputType()
export class DeclineVentureInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field() @Length(3, 500) reason!: string;
}

@ObjectType({ isAbstract: true })
abstract class VenturePayload extends Payload {
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
}
@ObjectType()
export class AddVenturePayload extends VenturePayload {}
@ObjectType()
export class AcceptVenturePayload extends VenturePayload {}
@ObjectType()
export class DeclineVenturePayload extends VenturePayload {}
