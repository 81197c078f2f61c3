import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What became of a mail to one of our reply addresses. */
export const MAIL_OUTCOMES = [
  'answered',
  'outdated',
  'late',
  'time',
  'guest',
  'words',
  'automatic',
  'bounce',
  'refused',
  'unreadable',
] as const;
export type MailOutcome = (typeof MAIL_OUTCOMES)[number];

export const MAIL_WAYS = ['webhook', 'imap'] as const;
export type MailWay = (typeof MAIL_WAYS)[number];

/** A mail that came in, kept once. */
@Entity('incoming_mail')
export class IncomingMail extends Row {
  /** Whose invitation it answers; null for one to the office. */
  @Column('uuid', { nullable: true }) entryId!: string | null;
  /** Whose place at the mentors' meeting it answers. */
  @Column('uuid', { nullable: true }) placeId!: string | null;
  /** Its Message-ID, or what stands in for it. */
  @Column('text') messageKey!: string;
  @Column('text') cameBy!: MailWay;
  @Column('timestamptz') cameAt!: Date;
  /** As it came; forgotten after a while. */
  @Column('bytea', { nullable: true }) raw!: Buffer | null;
  /** Null until it is read. */
  @Column('text', { nullable: true }) outcome!: MailOutcome | null;
  @Column('text', { nullable: true }) fromName!: string | null;
  @Column('text', { nullable: true }) fromAddress!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  /** What its writer says to the office. */
  @Column('text', { nullable: true }) words!: string | null;
  /** The other time that they ask for. */
  @Column('timestamptz', { nullable: true }) proposedAt!: Date | null;
  /** For the office to see to. */
  @Column('boolean') waits!: boolean;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
}
