import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import {
  AnswerCardInput,
  AnswerCardPayload,
  AnswerNoneInput,
  AnswerNonePayload,
  CirculationCardType,
  PauseListsPayload,
  ResumeListsPayload,
  WithdrawAnswerInput,
  WithdrawAnswerPayload,
} from './interest.graphql.js';
import { InterestService } from './interest.service.js';
import { PauseService } from './pause.service.js';

const MOST_CARDS = 60;

/** What mentors see and say in the console; the mail's links are the other way. */
@Resolver(() => CirculationCardType)
export class InterestResolver {
  constructor(
    private readonly interests: InterestService,
    private readonly pauses: PauseService,
  ) {}

  @Query(() => [CirculationCardType], {
    description: 'Up to 60 ventures that were shown to me, the newest list first.',
  })
  @Allow('lists.answer')
  myCards(@InTx() { actor }: Tx, @Read() read: Reader): Promise<CirculationCardType[]> {
    return read.list(
      'CirculationCard',
      MOST_CARDS,
      (row) => sql`(select (l.sent_at, -e.position) from circulation_entry e
        join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id
        where e.tenant_id = ${row}.tenant_id and e.id = ${row}.entry_id) desc, ${row}.id`,
      (row) => [sql`${row}.mentor_id = (select m.id from mentor m where m.membership_id = ${actor.memberId})`],
    );
  }

  @Mutation(() => AnswerCardPayload, { description: 'As often as one changes one’s mind; a stake excludes (C2, T4).' })
  @Allow('lists.answer')
  async answerCard(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AnswerCardInput,
  ): Promise<Accepted<AnswerCardPayload>> {
    await this.interests.answer(tx, { ...input, via: 'console' });
    return { card: await read.one<CirculationCardType>('CirculationCard', input.cardId, 'card') };
  }

  @Mutation(() => WithdrawAnswerPayload, { description: 'Undo.' })
  @Allow('lists.answer')
  async withdrawAnswer(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { cardId }: WithdrawAnswerInput,
  ): Promise<Accepted<WithdrawAnswerPayload>> {
    await this.interests.withdraw(tx, cardId);
    return { card: await read.one<CirculationCardType>('CirculationCard', cardId, 'card') };
  }

  @Mutation(() => AnswerNonePayload, { description: 'None of this list; nobody is reminded of it then.' })
  @Allow('lists.answer')
  async answerNone(
    @InTx() tx: Tx,
    @Args('input') { circulationId, isNone }: AnswerNoneInput,
  ): Promise<Accepted<AnswerNonePayload>> {
    await this.interests.none(tx, circulationId, isNone);
    return {};
  }

  @Mutation(() => PauseListsPayload, { description: 'No lists for a while; invitations go on.' })
  @Allow('lists.answer')
  async pauseLists(@InTx() tx: Tx): Promise<Accepted<PauseListsPayload>> {
    await this.pauses.pause(tx, 'console');
    return {};
  }

  @Mutation(() => ResumeListsPayload)
  @Allow('lists.answer')
  async resumeLists(@InTx() tx: Tx): Promise<Accepted<ResumeListsPayload>> {
    await this.pauses.resume(tx);
    return {};
  }
}
