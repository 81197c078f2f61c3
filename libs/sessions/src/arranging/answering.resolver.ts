import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { SessionType } from '../session.graphql.js';
import { AnswerInvitationInput, AnswerInvitationPayload } from './answering.graphql.js';
import { AnsweringService } from './answering.service.js';

@Resolver(() => SessionType)
export class AnsweringResolver {
  constructor(private readonly answering: AnsweringService) {}

  @Mutation(() => AnswerInvitationPayload, {
    description: 'By the invited, or recorded by the office; an answer to a time before a move does not count.',
  })
  @Allow('sessions.answer')
  async answerInvitation(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, answer, sequence, membershipId, word }: AnswerInvitationInput,
  ): Promise<Accepted<AnswerInvitationPayload>> {
    const own = tx.actor.memberId;
    const whose = membershipId ?? own;
    const office = tx.actor.roles.includes('manager');
    if (!whose || (whose !== own && !office)) throw new NotFound('Session', sessionId);
    const via = whose === own ? 'screen' : 'office';
    await this.answering.answer(tx, { sessionId, membershipId: whose, answer, sequence, via, word: word ?? null });
    return { session: await read.one<SessionType>('Session', sessionId, 'session') };
  }
}
