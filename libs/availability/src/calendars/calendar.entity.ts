import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** A calendar that somebody lets us read: when they are busy, and nothing else. */
@Entity('busy_calendar')
export class BusyCalendar extends Row {
  @Column('uuid') membershipId!: string;
  /** Sealed: whoever has it reads the calendar. */
  @Column('bytea') address!: Buffer;
  /** What is shown of the address. */
  @Column('text') host!: string;
  @Column('timestamptz') addedAt!: Date;
}

/** How a calendar was read last, and when it is read next. */
@Entity('calendar_fetch')
export class CalendarFetch extends Row {
  @Column('uuid') calendarId!: string;
  @Column('timestamptz') nextAt!: Date;
  @Column('timestamptz', { nullable: true }) fetchedAt!: Date | null;
  /** When it was last read whole. */
  @Column('timestamptz', { nullable: true }) readAt!: Date | null;
  @Column('text', { nullable: true }) etag!: string | null;
  @Column('text', { nullable: true }) lastModified!: string | null;
  /** In a row. */
  @Column('integer') failures!: number;
  /** Why it could not be read the last time. */
  @Column('text', { nullable: true }) trouble!: string | null;
  /** What its owner should know of how it was read. */
  @Column('text', { array: true }) notes!: string[];
}
