import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import { VentureType } from '@outrigger/ventures';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsIn,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IntakeType } from '../period/intake.graphql.js';
import { type DecisionOutcome, OUTCOMES } from './decision.entity.js';

export const OutcomeEnum = enumOf(OUTCOMES);
registerEnumType(OutcomeEnum, { name: 'DecisionOutcome' });

@ObjectType('Decision', { description: 'What the office decided about an application, and when its letter leaves.' })
export class DecisionType {
  @Field(() => ID) id!: string;
  @Field(() => OutcomeEnum) outcome!: DecisionOutcome;
  @Field({ description: 'Kept in the house.' }) reason!: string;
  @Field({ description: 'To the founders, in the letter.' }) message!: string;
  @Field(() => IntakeType, { nullable: true, description: 'At whose opening a deferred venture returns by itself.' })
  intake?: IntakeType | null;
  @Field(() => String, { nullable: true }) referredTo!: string | null;
  @Field(() => String, { nullable: true }) roundName!: string | null;
  @Field(() => DateTime) decidedAt!: Date;
  @Field(() => String, { nullable: true }) decidedByName!: string | null;
  @Field(() => DateTime, { description: 'Until then it can be taken back.' }) letterAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'When its letter left.' }) settledAt!: Date | null;
  @Field(() => DateTime, { nullable: true }) takenBackAt!: Date | null;
  @Field(() => String, { nullable: true }) takenBackByName!: string | null;
}

@ObjectType('OutcomeConsent', { description: 'A founder who may be asked what has become of the venture.' })
export class OutcomeConsentType {
  @Field(() => ID) id!: string;
  @Field() founderName!: string;
  @Field(() => Int, { description: 'Of the text that was agreed to.' }) textVersion!: number;
  @Field(() => DateTime) givenAt!: Date;
  @Field(() => DateTime, { nullable: true }) withdrawnAt!: Date | null;
}

@InputType()
export class VerdictInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => OutcomeEnum) @IsIn(OUTCOMES) outcome!: DecisionOutcome;
  @Field({ defaultValue: '', description: 'Kept in the house.' }) @MaxLength(500) reason!: string;
  @Field({ defaultValue: '', description: 'To the founders, in the letter.' }) @MaxLength(1000) message!: string;
  @Field(() => ID, { nullable: true, description: 'Of a deferral.' }) @IsOptional() @IsUUID() intakeId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of a referral.' })
  @IsOptional()
  @Length(2, 200)
  referredTo?: string | null;
}

@InputType()
export class DecideApplicationsInput {
  @Field(() => [VerdictInput])
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => VerdictInput)
  decisions!: VerdictInput[];
  @Field(() => ID, { nullable: true, description: 'The round that led to them.' })
  @IsOptional()
  @IsUUID()
  roundId?: string | null;
}

@InputType()
export class TakeBackDecisionsInput {
  @Field(() => [ID])
  @ArrayNotEmpty()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  decisionIds!: string[];
}

@InputType()
export class WithdrawConsentInput {
  @Field(() => ID) @IsUUID() consentId!: string;
}

@ObjectType()
export class DecideApplicationsPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'In the order of what was decided.' }) decisionIds?:
    string[] | null;
}
@ObjectType()
export class TakeBackDecisionsPayload extends Payload {
  @Field(() => Int, { nullable: true }) takenBack?: number | null;
}
@ObjectType()
export class WithdrawConsentPayload extends Payload {
  @Field(() => VentureType, { nullable: true }) venture?: VentureType | null;
}
