import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { AdopterPayload } from './adopter.inputs.js';
import { AnswerAboutAdopterInput, AskAboutAdopterInput, RecordAdopterCallInput } from './passport.inputs.js';
import { PassportService } from './passport.service.js';
import { told } from './told.js';

/** Calls and open questions: on the way of an adopter, and as long as its programme is one of the network. */
@Resolver()
export class PassportResolver {
  constructor(private readonly passport: PassportService) {}

  @Mutation(() => AdopterPayload, { description: 'A call that took place, and what follows from it.' })
  @Allow('network.adopt')
  async recordAdopterCall(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: RecordAdopterCallInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.passport.call(tx, input);
    return told(read, input.adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'Notes what is not settled yet with an adopter.' })
  @Allow('network.adopt')
  async askAboutAdopter(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { adopterId, question }: AskAboutAdopterInput,
  ): Promise<Accepted<AdopterPayload>> {
    await this.passport.ask(tx, adopterId, question);
    return told(read, adopterId);
  }

  @Mutation(() => AdopterPayload, { description: 'Answers an open question, once.' })
  @Allow('network.adopt')
  async answerAboutAdopter(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { adopterQuestionId, answer }: AnswerAboutAdopterInput,
  ): Promise<Accepted<AdopterPayload>> {
    return told(read, await this.passport.answer(tx, adopterQuestionId, answer));
  }
}
