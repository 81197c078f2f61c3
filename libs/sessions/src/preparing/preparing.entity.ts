import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { Ask } from '../session.entity.js';

/** The founders' update before a session, and when they sent all of it to the mentors (S3). */
@Entity('session_preparation')
export class Preparation extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') progress!: string;
  @Column('text') problems!: string;
  @Column('text') plans!: string;
  /** Grows with every writing; a writer says which one was seen. */
  @Column('integer') version!: number;
  @Column('timestamptz', { nullable: true }) savedAt!: Date | null;
  @Column('uuid', { nullable: true }) savedBy!: string | null;
  @Column('timestamptz', { nullable: true }) publishedAt!: Date | null;
}

export const SUGGESTION_STATES = ['open', 'accepted', 'declined'] as const;
export type SuggestionState = (typeof SUGGESTION_STATES)[number];

/** A point that a mentor would like to have on the agenda: the founders take it up or not (S1). */
@Entity('agenda_suggestion')
export class AgendaSuggestion extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') title!: string;
  @Column('text') ask!: Ask;
  @Column('integer') minutes!: number;
  @Column('text', { nullable: true }) topic!: string | null;
  @Column('uuid') suggestedBy!: string;
  @Column('timestamptz') suggestedAt!: Date;
  @Column('text') state!: SuggestionState;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}
