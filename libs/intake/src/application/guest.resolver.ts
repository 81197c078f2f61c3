import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, CalledBy, type Caller, Unkeyed } from '@outrigger/graph';
import { Public } from '@outrigger/identity';
import { ApplyDesk } from './guest-desk.js';
import {
  ApplyPageArgs,
  ApplyPageType,
  CheckEligibilityInput,
  EligibilityType,
  StartApplicationInput,
  StartApplicationPayload,
} from './guest.graphql.js';

/** Open doors: what a programme asks of those who apply, and the way in. */
@Resolver()
export class ApplyResolver {
  constructor(private readonly desk: ApplyDesk) {}

  @Query(() => ApplyPageType, { nullable: true, description: 'Null for a programme that is none.' })
  @Public()
  applyPage(@Args() { programme }: ApplyPageArgs): Promise<ApplyPageType | null> {
    return this.desk.page(programme) as Promise<ApplyPageType | null>;
  }

  @Query(() => EligibilityType, { description: 'A look before applying; nothing is kept.' })
  @Public()
  async eligibility(@Args('input') { programme, answers }: CheckEligibilityInput): Promise<EligibilityType> {
    const refusals = await this.desk.eligibility(programme, answers);
    return { refusals, unmet: refusals.length };
  }

  @Mutation(() => StartApplicationPayload, {
    description: 'A letter with the way in; says alike who is known and not.',
  })
  @Public()
  @Unkeyed()
  async startApplication(
    @CalledBy() { address, correlationId }: Caller,
    @Args('input') { programme, name, email }: StartApplicationInput,
  ): Promise<Accepted<StartApplicationPayload>> {
    await this.desk.start(programme, { name, email }, { address, correlationId });
    return {};
  }
}
