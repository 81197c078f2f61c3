import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { told } from '../session.told.js';
import { type FeedbackOfFounders, feedbackOfFounders } from './feedback.report.js';
import { FeedbackService } from './feedback.service.js';
import {
  DecideChoiceInput,
  DecideChoicePayload,
  FeedbackOfFoundersType,
  GiveFeedbackInput,
  GiveFeedbackPayload,
  RemoveNoteInput,
  RemoveNotePayload,
  WriteNoteInput,
  WriteNotePayload,
  WriteSummaryInput,
  WriteSummaryPayload,
} from './following.graphql.js';
import { NoteService } from './note.service.js';
import { SummaryService } from './summary.service.js';

/** What follows a session besides its report (S3, S5, V4). */
@Resolver()
export class FollowingResolver {
  constructor(
    private readonly summaries: SummaryService,
    private readonly noting: NoteService,
    private readonly feedback: FeedbackService,
  ) {}

  @Query(() => FeedbackOfFoundersType, {
    nullable: true,
    description: 'For the mentor and the office; null below three sessions (S3).',
  })
  @Allow('commitment.read')
  feedbackOfFounders(
    @InTx() tx: Tx,
    @Args('mentorId', { type: () => ID }, ParseUUIDPipe) mentorId: string,
  ): Promise<FeedbackOfFounders | null> {
    return feedbackOfFounders(tx, mentorId);
  }

  @Mutation(() => WriteSummaryPayload, { description: 'By a founder, once the session has begun (S3).' })
  @Allow('agenda.write')
  async writeSummary(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { sessionId, words }: WriteSummaryInput,
  ): Promise<Accepted<WriteSummaryPayload>> {
    await this.summaries.write(tx, sessionId, words);
    return told(read, sessionId);
  }

  @Mutation(() => DecideChoicePayload, { description: 'By a founder: which advice they follow (S5).' })
  @Allow('agenda.write')
  async decideChoice(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { choiceId, decided }: DecideChoiceInput,
  ): Promise<Accepted<DecideChoicePayload>> {
    return told(read, await this.summaries.decide(tx, choiceId, decided));
  }

  @Mutation(() => WriteNotePayload, { description: 'By whoever sees the session; it says who may read it (V4).' })
  @Allow('notes.write')
  async writeNote(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: WriteNoteInput,
  ): Promise<Accepted<WriteNotePayload>> {
    await this.noting.write(tx, input);
    return told(read, input.sessionId);
  }

  @Mutation(() => RemoveNotePayload, { description: 'By its author.' })
  @Allow('notes.write')
  async removeNote(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { noteId }: RemoveNoteInput,
  ): Promise<Accepted<RemoveNotePayload>> {
    return told(read, await this.noting.remove(tx, noteId));
  }

  @Mutation(() => GiveFeedbackPayload, { description: 'By those who were in the session; the office reads it (S3).' })
  @Allow('feedback.give')
  async giveFeedback(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: GiveFeedbackInput,
  ): Promise<Accepted<GiveFeedbackPayload>> {
    await this.feedback.give(tx, input);
    return told(read, input.sessionId);
  }
}
