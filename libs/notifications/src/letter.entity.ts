import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { Gist } from './templates/gist.js';

/**
 * On its way, held until quiet hours end, gathered for a digest, part of one; sent, refused by the mail server, come
 * back; withheld because its address bounces, not wanted by its reader.
 */
export const LETTER_STATES = [
  'waiting',
  'quiet',
  'gathered',
  'digested',
  'sent',
  'failed',
  'bounced',
  'withheld',
  'unwanted',
] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** One letter to one person, kept as it goes out. */
@Entity('letter')
export class Letter extends Row {
  @Column('text') fromName!: string;
  @Column('text') fromAddress!: string;
  @Column('text') toName!: string;
  @Column('text') toAddress!: string;
  @Column('text') subject!: string;
  @Column('text') text!: string;
  @Column('text') html!: string;
  @Column('text', { nullable: true }) ics!: string | null;
  @Column('text', { nullable: true }) icsMethod!: 'REQUEST' | 'CANCEL' | null;
  /** Made from the letter's id, so that a second copy after a crash is recognised as the same letter. */
  @Column('text') messageId!: string;
  /** The Message-ID that all letters about one thing refer to; no letter bears it. */
  @Column('text', { nullable: true }) thread!: string | null;
  /** A subscribed letter is one of a list that its reader can leave. */
  @Column('text') stream!: 'transactional' | 'subscribed';
  /** Of a subscribed letter: where a mail program ends it for its reader (RFC 8058). */
  @Column('text', { nullable: true }) unsubscribeUrl!: string | null;
  /** Of a subscribed letter: the list's name (RFC 2919). */
  @Column('text', { nullable: true }) listName!: string | null;
  /** Its body opens a door; it is emptied as soon as the letter has gone. */
  @Column('boolean') holdsSecret!: boolean;
  @Column('text') state!: LetterState;
  /** A `MailKind`; null for one that was written before kinds were kept. */
  @Column('text', { nullable: true }) kind!: string | null;
  /** Its reader; null for somebody outside. */
  @Column('uuid', { nullable: true }) membershipId!: string | null;
  /** When that takes place which it is about. */
  @Column('timestamptz', { nullable: true }) happensAt!: Date | null;
  /** When one that is held goes, or the digest of one that is gathered. */
  @Column('timestamptz', { nullable: true }) waitUntil!: Date | null;
  /** What a digest says of it. */
  @Column('jsonb', { nullable: true }) gist!: Gist | null;
  /** The digest that it went in. */
  @Column('uuid', { nullable: true }) digestId!: string | null;
  @Column('timestamptz') writtenAt!: Date;
  @Column('timestamptz', { nullable: true }) sentAt!: Date | null;
  @Column('int') attempts!: number;
  @Column('text', { nullable: true }) lastError!: string | null;
}
