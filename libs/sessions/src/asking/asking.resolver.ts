import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, PageArgs, type PageOf, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { sql, type Tx } from '@outrigger/tenancy';
import { told } from '../session.told.js';
import {
  AnswerWordInput,
  AnswerWordPayload,
  AskForSessionInput,
  AskForSessionPayload,
  OfficeWordPage,
  OfficeWordType,
  TellOfficeInput,
  TellOfficePayload,
} from './asking.graphql.js';
import { OfficeWordService } from './office-word.service.js';
import { SessionWishService } from './session-wish.service.js';

/** What founders ask for: a session, or somebody's ear. */
@Resolver()
export class AskingResolver {
  constructor(
    private readonly wishes: SessionWishService,
    private readonly words: OfficeWordService,
  ) {}

  @Mutation(() => AskForSessionPayload, { description: 'By a founder: which topics, how urgent (F9).' })
  @Allow('sessions.open')
  async askForSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: AskForSessionInput,
  ): Promise<Accepted<AskForSessionPayload>> {
    return told(read, await this.wishes.ask(tx, input));
  }

  @Query(() => OfficeWordPage, {
    description: 'Your words to the office, or all of them for the office; newest first.',
  })
  @Allow('words.read')
  officeWords(@Args() { first, after }: PageArgs, @Read() read: Reader): Promise<PageOf<OfficeWordType>> {
    const order = (row: ReturnType<typeof sql>) => ({ by: sql`${row}.told_at`, type: 'timestamptz' as const });
    return read.page('OfficeWord', { first, after }, { order, descending: true });
  }

  @Query(() => OfficeWordType, { nullable: true })
  @Allow('words.read')
  officeWord(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<OfficeWordType | null> {
    return read.one('OfficeWord', id);
  }

  @Mutation(() => TellOfficePayload, { description: 'A confidential word: the office alone reads it.' })
  @Allow('words.tell')
  async tellOffice(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { words }: TellOfficeInput,
  ): Promise<Accepted<TellOfficePayload>> {
    return wordTold(read, await this.words.tell(tx, words));
  }

  @Mutation(() => AnswerWordPayload, { description: 'Whoever told it gets the reply by mail.' })
  @Allow('words.answer')
  async answerWord(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { wordId, reply }: AnswerWordInput,
  ): Promise<Accepted<AnswerWordPayload>> {
    await this.words.answer(tx, wordId, reply);
    return wordTold(read, wordId);
  }
}

const wordTold = async (read: Reader, id: string): Promise<{ word: OfficeWordType | null }> => ({
  word: await read.one<OfficeWordType>('OfficeWord', id, 'word'),
});
