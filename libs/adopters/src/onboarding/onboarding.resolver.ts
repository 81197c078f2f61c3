import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  OnboardingItemType,
  OnboardingPayload,
  PlanOnboardingStepInput,
  SettleOnboardingStepInput,
} from './onboarding.graphql.js';
import { type OnboardingItem, onboardingOf } from './onboarding.report.js';
import { OnboardingService } from './onboarding.service.js';

@Resolver()
export class OnboardingResolver {
  constructor(private readonly service: OnboardingService) {}

  @Query(() => [OnboardingItemType], { description: 'The way of a new programme to its first session and meeting.' })
  @Allow('onboarding.run')
  onboarding(@InTx() tx: Tx): Promise<OnboardingItem[]> {
    return onboardingOf(tx);
  }

  @Mutation(() => OnboardingPayload, { description: 'Who sees to a step, and until when.' })
  @Allow('onboarding.run')
  async planOnboardingStep(
    @InTx() tx: Tx,
    @Args('input') { step, ownerId = null, dueOn = null }: PlanOnboardingStepInput,
  ): Promise<Accepted<OnboardingPayload>> {
    await this.service.plan(tx, { step, ownerId, dueOn });
    return { items: await onboardingOf(tx) };
  }

  @Mutation(() => OnboardingPayload, { description: 'Ticks or skips a step, or takes that back.' })
  @Allow('onboarding.run')
  async settleOnboardingStep(
    @InTx() tx: Tx,
    @Args('input') { step, is }: SettleOnboardingStepInput,
  ): Promise<Accepted<OnboardingPayload>> {
    await this.service.settle(tx, step, is);
    return { items: await onboardingOf(tx) };
  }
}
