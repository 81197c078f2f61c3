import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { RemindService } from '../due/remind.service.js';
import { SessionType } from '../session.graphql.js';
import { ArrangerService } from './arranger.service.js';
import {
  AnswerPollInput,
  AnswerPollPayload,
  LetArrangerInput,
  LetArrangerPayload,
  PlanSeriesInput,
  PlanSeriesPayload,
  RemindInvitedInput,
  RemindInvitedPayload,
  SessionPollType,
} from './arranging.graphql.js';
import { PollService } from './poll.service.js';
import { SeriesService } from './series.service.js';

@Resolver(() => SessionPollType)
export class ArrangingResolver {
  constructor(
    private readonly arranger: ArrangerService,
    private readonly reminding: RemindService,
    private readonly polls: PollService,
    private readonly series: SeriesService,
  ) {}

  @Mutation(() => LetArrangerPayload, {
    description: 'The arranger finds the time: it proposes, asks, confirms, and says so when it is stuck (S2).',
  })
  @Allow('sessions.confirm')
  async letArranger(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, isOn, askAll }: LetArrangerInput,
  ): Promise<Accepted<LetArrangerPayload>> {
    await this.arranger.hand(tx, sessionId, isOn, askAll);
    return this.told(read, sessionId);
  }

  @Mutation(() => PlanSeriesPayload, {
    description: 'This session and those that follow at the same hour; all of them, or none.',
  })
  @Allow('sessions.confirm')
  async planSeries(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { roomId, place, ...input }: PlanSeriesInput,
  ): Promise<Accepted<PlanSeriesPayload>> {
    await this.series.plan(tx, { ...input, ...(place && { place }), ...(roomId && { roomId }) });
    return this.told(read, input.sessionId);
  }

  @Mutation(() => RemindInvitedPayload, {
    description: 'Asks those again who have not answered their invitation; `takeBackReminder` undoes it.',
  })
  @Allow('sessions.confirm')
  async remindInvited(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId }: RemindInvitedInput,
  ): Promise<Accepted<RemindInvitedPayload>> {
    await this.reminding.remindInvited(tx, sessionId);
    return this.told(read, sessionId);
  }

  @Mutation(() => AnswerPollPayload, { description: 'By whoever is asked, or recorded by the office (S6).' })
  @Allow('sessions.answer')
  async answerPoll(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { pollId, timeIds, membershipId }: AnswerPollInput,
  ): Promise<Accepted<AnswerPollPayload>> {
    const own = tx.actor.memberId;
    const whose = membershipId ?? own;
    if (!whose || (whose !== own && !tx.actor.roles.includes('manager'))) throw new NotFound('SessionPoll', pollId);
    const voiceId = await this.polls.voiceOf(tx, pollId, whose);
    await this.polls.answer(tx, { voiceId, timeIds, via: whose === own ? 'screen' : 'office' });
    return { poll: await read.one<SessionPollType>('SessionPoll', pollId, 'poll') };
  }

  private async told(read: Reader, id: string): Promise<{ session: SessionType | null }> {
    return { session: await read.one<SessionType>('Session', id, 'session') };
  }
}
