import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** How urgent a session is: within the week, soon, whenever it suits. */
export const URGENCIES = ['week', 'soon', 'later'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What a session that waits for its time is wanted for, and when. */
@Entity('session_wish')
export class SessionWish extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text', { array: true }) topics!: string[];
  @Column('text') urgency!: Urgency;
  @Column('text', { nullable: true }) words!: string | null;
  /** The day around which the last session wanted the next. */
  @Column('date', { nullable: true }) around!: string | null;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Date;
}

/** A confidential word to the office, and what it answered. */
@Entity('office_word')
export class OfficeWord extends Row {
  @Column('uuid') fromId!: string;
  @Column('text') words!: string;
  @Column('timestamptz') toldAt!: Date;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
  @Column('uuid', { nullable: true }) settledBy!: string | null;
  @Column('text', { nullable: true }) reply!: string | null;
}
