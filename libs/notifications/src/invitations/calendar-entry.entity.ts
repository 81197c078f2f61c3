import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** What somebody's calendar was told of a session. Its id names the address where their answers come in. */
@Entity('calendar_entry')
export class CalendarEntry extends Row {
  @Column('uuid') sessionId!: string;
  @Column('uuid') membershipId!: string;
  /** As it was written to; an answer names it. */
  @Column('text') address!: string;
  /** The SEQUENCE of the last letter: higher in each, whatever it says. */
  @Column('integer') sequence!: number;
  /** The SEQUENCE with which the time of today was told first: an answer to a lower one is to another time. */
  @Column('integer') askedFrom!: number;
  /** The session's own count of times and places, as last told. */
  @Column('integer') sessionSequence!: number;
  /** When the session begins there; null for what was told before this was kept. */
  @Column('timestamptz', { nullable: true }) startsAt!: Date | null;
  /** Since when it is taken back from this calendar. */
  @Column('timestamptz', { nullable: true }) withdrawnAt!: Date | null;
}
