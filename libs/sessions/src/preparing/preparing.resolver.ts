import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { told } from '../session.told.js';
import { PreparationService } from './preparation.service.js';
import {
  PrepareSessionInput,
  PrepareSessionPayload,
  PublishAgendaInput,
  PublishAgendaPayload,
  SettleSuggestionInput,
  SettleSuggestionPayload,
  SuggestAgendaItemInput,
  SuggestAgendaItemPayload,
} from './preparing.graphql.js';
import { SuggestionService } from './suggestion.service.js';

/** What is prepared for a session (S1, S3). */
@Resolver()
export class PreparingResolver {
  constructor(
    private readonly preparations: PreparationService,
    private readonly suggestions: SuggestionService,
  ) {}

  @Mutation(() => PrepareSessionPayload, { description: "The founders' update: progress, problems, plans (S3)." })
  @Allow('agenda.write')
  async prepareSession(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: PrepareSessionInput,
  ): Promise<Accepted<PrepareSessionPayload>> {
    await this.preparations.prepare(tx, input);
    return told(read, input.sessionId);
  }

  @Mutation(() => PublishAgendaPayload, { description: 'The mentors are told by mail that it is there (S1).' })
  @Allow('agenda.write')
  async publishAgenda(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId }: PublishAgendaInput,
  ): Promise<Accepted<PublishAgendaPayload>> {
    await this.preparations.publish(tx, sessionId);
    return told(read, sessionId);
  }

  @Mutation(() => SuggestAgendaItemPayload, {
    description: 'By a mentor of the session or the office; the founders decide (S1, D1).',
  })
  @Allow('agenda.suggest')
  async suggestAgendaItem(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: SuggestAgendaItemInput,
  ): Promise<Accepted<SuggestAgendaItemPayload>> {
    await this.suggestions.suggest(tx, input);
    return told(read, input.sessionId);
  }

  @Mutation(() => SettleSuggestionPayload, { description: 'By a founder: it becomes a point, or it does not (S1).' })
  @Allow('agenda.write')
  async settleSuggestion(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { suggestionId, isTaken }: SettleSuggestionInput,
  ): Promise<Accepted<SettleSuggestionPayload>> {
    return told(read, await this.suggestions.settle(tx, suggestionId, isTaken));
  }
}
