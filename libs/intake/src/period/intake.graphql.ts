import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime, enumOf, Payload } from '@outrigger/graph';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsDate,
  IsIn,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IntakeFormType } from '../form/form.graphql.js';
import { type EligibilityRule, RULE_FACTS, RULE_TESTS, type RuleFact, type RuleTest } from './intake.entity.js';
import type { IntakeState } from './intake.policy.js';
import type { IntakePlan } from './intake.service.js';

const FactEnum = enumOf(RULE_FACTS);
registerEnumType(FactEnum, { name: 'EligibilityFact' });
const TestEnum = enumOf(RULE_TESTS);
registerEnumType(TestEnum, { name: 'EligibilityTest' });
export const StateEnum = { upcoming: 'upcoming', open: 'open', closed: 'closed' } as const;
registerEnumType(StateEnum, { name: 'IntakeState' });

@ObjectType('EligibilityRule', { description: 'Who may apply, as data (V1).' })
export class EligibilityRuleType implements EligibilityRule {
  @Field(() => FactEnum) fact!: RuleFact;
  @Field(() => String, { nullable: true, description: "A field's key, where the fact is one." }) field!: string | null;
  @Field(() => TestEnum) test!: RuleTest;
  @Field(() => [String]) values!: string[];
  @Field(() => Float, { nullable: true, description: 'Months for an age, per cent for growth.' }) limit!: number | null;
  @Field({ description: 'What an applicant reads who does not meet it.' }) words!: string;
}

@ObjectType('Intake', { description: 'A time in which ventures may apply, by one form (V2).' })
export class IntakeType {
  @Field(() => ID) id!: string;
  @Field() name!: string;
  @Field() about!: string;
  @Field(() => DateTime) opensAt!: Date;
  @Field(() => DateTime, { nullable: true, description: 'Null for one that stays open.' }) closesAt!: Date | null;
  @Field(() => StateEnum) state!: IntakeState;
  @Field(() => [EligibilityRuleType]) rules!: EligibilityRuleType[];
  @Field(() => IntakeFormType, { nullable: true, description: 'For the office.' }) form?: IntakeFormType | null;
  @Field(() => Int, { nullable: true, description: 'For the office: applications in hand.' }) drafts!: number | null;
  @Field(() => Int, { nullable: true, description: 'For the office.' }) submitted!: number | null;
}

@ObjectType('ReleaseText', { description: 'What applicants sign: what is kept, and who reads it (V4).' })
export class ReleaseTextType {
  @Field(() => Int) version!: number;
  @Field() text!: string;
}

@InputType()
export class EligibilityRuleInput implements EligibilityRule {
  @Field(() => FactEnum) @IsIn(RULE_FACTS) fact!: RuleFact;
  @Field(() => String, { nullable: true, defaultValue: null }) @IsOptional() @MaxLength(40) field!: string | null;
  @Field(() => TestEnum) @IsIn(RULE_TESTS) test!: RuleTest;
  @Field(() => [String], { defaultValue: [] }) @ArrayMaxSize(100) @Length(1, 200, { each: true }) values!: string[];
  @Field(() => Float, { nullable: true, defaultValue: null }) @IsOptional() @IsNumber() limit!: number | null;
  @Field() @MaxLength(300) words!: string;
}

@InputType()
export class PlanIntakeInput implements IntakePlan {
  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Null for a new one.' })
  @IsOptional()
  @IsUUID()
  intakeId!: string | null;
  @Field() @Length(1, 120) name!: string;
  @Field(() => ID) @IsUUID() formId!: string;
  @Field({ defaultValue: '', description: 'What the open page says of it.' })
  @IsString()
  @MaxLength(4_000)
  about!: string;
  @Field(() => DateTime) @IsDate() opensAt!: Date;
  @Field(() => DateTime, { nullable: true, defaultValue: null }) @IsOptional() @IsDate() closesAt!: Date | null;
  @Field(() => [EligibilityRuleInput], { defaultValue: [] })
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => EligibilityRuleInput)
  rules!: EligibilityRuleInput[];
}

@InputType()
export class PublishReleaseTextInput {
  @Field() @Length(40, 10_000) text!: string;
}

@ObjectType()
export class PlanIntakePayload extends Payload {
  @Field(() => IntakeType, { nullable: true }) intake?: IntakeType | null;
}

@ObjectType()
export class PublishReleaseTextPayload extends Payload {
  @Field(() => ReleaseTextType, { nullable: true }) releaseText?: ReleaseTextType | null;
}
