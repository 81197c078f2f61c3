import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day, enumOf, Payload } from '@outrigger/graph';
import { IsIn, IsOptional, IsString, IsUUID } from 'class-validator';
import { ONBOARDING_STEPS, type OnboardingStepName } from './onboarding.entity.js';
import type { OnboardingItem } from './onboarding.report.js';
import type { Settled } from './onboarding.service.js';

const StepEnum = enumOf(ONBOARDING_STEPS);
registerEnumType(StepEnum, { name: 'OnboardingStep', description: 'What a new programme sees to, in a good order.' });
const SETTLED = ['done', 'skipped', 'open'] as const satisfies readonly Settled[];
const SettledEnum = enumOf(SETTLED);
registerEnumType(SettledEnum, { name: 'OnboardingSettled' });

@ObjectType('OnboardingItem', { description: 'One step of a new programme’s checklist.' })
export class OnboardingItemType implements OnboardingItem {
  @Field(() => StepEnum) step!: OnboardingStepName;
  @Field() isDone!: boolean;
  @Field({ description: 'The house sees by itself whether it is done.' }) isSeen!: boolean;
  @Field() isSkipped!: boolean;
  @Field(() => ID, { nullable: true }) ownerId!: string | null;
  @Field(() => String, { nullable: true }) ownerName!: string | null;
  @Field(() => Day, { nullable: true }) dueOn!: string | null;
}

@InputType()
export class PlanOnboardingStepInput {
  @Field(() => StepEnum) @IsIn(ONBOARDING_STEPS) step!: OnboardingStepName;
  @Field(() => ID, { nullable: true, description: 'A membership of the office.' })
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;
  @Field(() => Day, { nullable: true }) @IsOptional() @IsString() dueOn?: string | null;
}

@InputType()
export class SettleOnboardingStepInput {
  @Field(() => StepEnum) @IsIn(ONBOARDING_STEPS) step!: OnboardingStepName;
  @Field(() => SettledEnum) @IsIn(SETTLED) is!: Settled;
}

@ObjectType()
export class OnboardingPayload extends Payload {
  @Field(() => [OnboardingItemType], { nullable: true }) items?: OnboardingItem[];
}
