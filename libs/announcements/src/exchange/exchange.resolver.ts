import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { ExchangeQuestionPage, ExchangeQuestionType } from './exchange.graphql.js';
import {
  AnswerExchangeInput,
  AskExchangeInput,
  CloseExchangeQuestionInput,
  ExchangeArgs,
  ExchangePayload,
  HideExchangePostInput,
  ShowExchangePostInput,
  ThankExchangeInput,
} from './exchange.inputs.js';
import { ExchangeService } from './exchange.service.js';

@Resolver(() => ExchangeQuestionType)
export class ExchangeResolver {
  constructor(private readonly exchange: ExchangeService) {}

  @Query(() => ExchangeQuestionPage, { description: 'What programmes ask each other, newest first.' })
  @Allow('exchange.read')
  exchangeQuestions(
    @Args() { first, after, show, tag }: ExchangeArgs,
    @Read() read: Reader,
  ): Promise<PageOf<ExchangeQuestionType>> {
    const where = (row: Sql): Sql[] => [
      ...(show === 'open' ? [sql`${row}.closed_at is null`] : []),
      ...(show === 'ours' ? [sql`${row}.programme_id = ${row}.tenant_id`] : []),
      ...(tag ? [sql`${tag.toLowerCase()} = any(${row}.tags)`] : []),
    ];
    const order = (row: Sql) => ({ by: sql`${row}.asked_at`, type: 'timestamptz' as const });
    return read.page('ExchangeQuestion', { first, after }, { where, order, descending: true });
  }

  @Query(() => ExchangeQuestionType, { nullable: true })
  @Allow('exchange.read')
  exchangeQuestion(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<ExchangeQuestionType | null> {
    return read.one('ExchangeQuestion', id);
  }

  @Mutation(() => ExchangePayload, { description: 'Asks all programmes; they see whose question it is, and who asks.' })
  @Allow('exchange.write')
  async askExchange(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AskExchangeInput,
  ): Promise<Accepted<ExchangePayload>> {
    return told(read, await this.exchange.ask(tx, input));
  }

  @Mutation(() => ExchangePayload)
  @Allow('exchange.write')
  async answerExchange(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { questionId, body }: AnswerExchangeInput,
  ): Promise<Accepted<ExchangePayload>> {
    await this.exchange.answer(tx, questionId, body);
    return told(read, questionId);
  }

  @Mutation(() => ExchangePayload, { description: 'Whoever asked says which answer helped, or takes that back.' })
  @Allow('exchange.write')
  async thankExchange(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { questionId, answerId, isHelpful }: ThankExchangeInput,
  ): Promise<Accepted<ExchangePayload>> {
    await this.exchange.thank(tx, questionId, answerId, isHelpful);
    return told(read, questionId);
  }

  @Mutation(() => ExchangePayload, { description: 'By whoever asked; what was said stays to be read.' })
  @Allow('exchange.write')
  async closeExchangeQuestion(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { questionId }: CloseExchangeQuestionInput,
  ): Promise<Accepted<ExchangePayload>> {
    await this.exchange.close(tx, questionId);
    return told(read, questionId);
  }

  @Mutation(() => ExchangePayload, { description: 'By the centre: only it and whoever wrote it see it from now on.' })
  @Allow('network.announce')
  async hideExchangePost(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { reason, ...post }: HideExchangePostInput,
  ): Promise<Accepted<ExchangePayload>> {
    await this.exchange.hide(tx, post, reason);
    return told(read, post.questionId);
  }

  @Mutation(() => ExchangePayload, { description: 'By the centre: all read again what it had hidden.' })
  @Allow('network.announce')
  async showExchangePost(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') post: ShowExchangePostInput,
  ): Promise<Accepted<ExchangePayload>> {
    await this.exchange.show(tx, post);
    return told(read, post.questionId);
  }
}

const told = async (read: Reader, id: string): Promise<Accepted<ExchangePayload>> => ({
  question: await read.one<ExchangeQuestionType>('ExchangeQuestion', id, 'question'),
});
