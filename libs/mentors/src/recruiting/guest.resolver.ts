import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, CalledBy, type Caller, Unkeyed } from '@outrigger/graph';
import { Public } from '@outrigger/identity';
import { GuestDesk } from './guest-desk.js';
import {
  AnswerReferenceInput,
  AnswerReferencePayload,
  ApplyAsMentorInput,
  ApplyAsMentorPayload,
  MentorFormArgs,
  MentorFormType,
  ReferenceQuestionArgs,
  ReferenceQuestionType,
} from './guest.graphql.js';

/** Open doors: the application form, and the answers of those whom applicants name. */
@Resolver()
export class GuestResolver {
  constructor(private readonly desk: GuestDesk) {}

  @Query(() => MentorFormType, {
    nullable: true,
    description: 'The open form of a programme; null where there is none.',
  })
  @Public()
  mentorForm(@Args() { programme, token }: MentorFormArgs): Promise<MentorFormType | null> {
    return this.desk.form(programme, token ?? null) as Promise<MentorFormType | null>;
  }

  @Mutation(() => ApplyAsMentorPayload, { description: 'Answers alike whether the address is known or not.' })
  @Public()
  @Unkeyed()
  async applyAsMentor(
    @CalledBy() { address, correlationId }: Caller,
    @Args('input') { programme, token, ...applying }: ApplyAsMentorInput,
  ): Promise<Accepted<ApplyAsMentorPayload>> {
    await this.desk.apply(programme, applying, token ?? null, { address, correlationId });
    return {};
  }

  @Query(() => ReferenceQuestionType, { nullable: true, description: 'Null for a link that asks nothing any more.' })
  @Public()
  referenceQuestion(@Args() { token }: ReferenceQuestionArgs): Promise<ReferenceQuestionType | null> {
    return this.desk.question(token);
  }

  @Mutation(() => AnswerReferencePayload)
  @Public()
  @Unkeyed()
  async answerReference(
    @CalledBy() { address, correlationId }: Caller,
    @Args('input') { token, words, rating }: AnswerReferenceInput,
  ): Promise<Accepted<AnswerReferencePayload>> {
    await this.desk.answer(token, { words, rating }, { address, correlationId });
    return {};
  }
}
