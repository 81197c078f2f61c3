import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** Two times of day, HH:MM; one that ends no later than it begins runs over midnight. A day may end at 24:00. */
export interface DayWindow {
  readonly from: string;
  readonly to: string;
}

export interface WeeklyWindow extends DayWindow {
  /** 1 is Monday. */
  readonly day: number;
}

/** What somebody told of the weeks in which they can meet. */
@Entity('availability')
export class Availability extends Row {
  @Column('uuid') membershipId!: string;
  /** IANA name; null is the zone that the programme knows of them. */
  @Column('text', { nullable: true }) zone!: string | null;
  /** Null until they told it. */
  @Column('jsonb', { nullable: true }) weekly!: readonly WeeklyWindow[] | null;
  @Column('timestamptz') toldAt!: Date;
  /** When they last said that it still holds. */
  @Column('timestamptz', { nullable: true }) confirmedAt!: Date | null;
  /** Who wrote it down; not always the person. */
  @Column('uuid', { nullable: true }) toldBy!: string | null;
}

/** Local days on which other hours hold than those of the week; none is away. */
@Entity('dated_hours')
export class DatedHours extends Row {
  @Column('uuid') membershipId!: string;
  @Column('date') fromOn!: string;
  /** Its last day. */
  @Column('date') untilOn!: string;
  @Column('jsonb') windows!: readonly DayWindow[];
  @Column('text') note!: string;
}
