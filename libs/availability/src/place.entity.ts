import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { WeeklyWindow } from './availability.entity.js';

/** Where people meet: a room with seats, or a link under which one meeting at a time takes place. */
@Entity('room')
export class Room extends Row {
  @Column('text') name!: string;
  @Column('integer', { nullable: true }) seats!: number | null;
  @Column('text', { nullable: true }) link!: string | null;
  /** From then on it is offered no more; what is booked there stays. */
  @Column('timestamptz', { nullable: true }) retiredAt!: Date | null;
}

/** The week of the programme's office, in the programme's zone: one row, whose id is the programme's. */
@Entity('opening_hours')
export class OpeningHours extends Row {
  @Column('jsonb') weekly!: readonly WeeklyWindow[];
}

/** A day on which the programme arranges nothing. */
@Entity('closed_day')
export class ClosedDay extends Row {
  @Column('date') day!: string;
  @Column('text') name!: string;
  /** Taken over from the national holidays of the programme's country. */
  @Column('boolean') isHoliday!: boolean;
}
