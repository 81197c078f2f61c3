import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { AskForHoursInput, AskForHoursPayload, HoursToAskArgs, HoursToAskType } from './hours-question.graphql.js';
import { toAsk } from './hours-question.report.js';
import { HoursQuestionService } from './hours-question.service.js';

@Resolver()
export class HoursQuestionResolver {
  constructor(private readonly questions: HoursQuestionService) {}

  @Query(() => [HoursToAskType], { description: 'Who would be asked for their hours; the least known first.' })
  @Allow('availability.record')
  hoursToAsk(@InTx() tx: Tx, @Args() { mentorIds = null }: HoursToAskArgs): Promise<HoursToAskType[]> {
    return toAsk(tx, mentorIds);
  }

  @Mutation(() => AskForHoursPayload, {
    description: 'Asks mentors by letter whether their hours hold; they answer by a press, without signing in.',
  })
  @Allow('availability.record')
  async askForHours(
    @InTx() tx: Tx,
    @Args('input') { mentorIds = null, ...days }: AskForHoursInput,
  ): Promise<Accepted<AskForHoursPayload>> {
    return { asked: await this.questions.ask(tx, { mentorIds, ...days }) };
  }
}
