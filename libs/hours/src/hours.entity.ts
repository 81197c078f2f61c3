import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export const HOUR_STATES = ['open', 'offered', 'booked', 'over', 'closed'] as const;
export type HourState = (typeof HOUR_STATES)[number];

export const SIDES = ['venture', 'mentor', 'office', 'house'] as const;
/** Who took a booking back; the house where a rule did. */
export type Side = (typeof SIDES)[number];

export type OfferOutcome = 'taken' | 'declined' | 'expired' | 'void';

/** Hours that a mentor opened together, a week apart. */
@Entity('office_hour_series')
export class OfficeHourSeries extends Row {
  @Column('uuid') mentorId!: string;
  @Column('date') firstOn!: string;
  @Column('date') lastOn!: string;
}

/** A bookable slot of one mentor (A1). */
@Entity('office_hour')
export class OfficeHour extends Row {
  @Column('uuid') mentorId!: string;
  @Column('uuid', { nullable: true }) seriesId!: string | null;
  @Column('timestamptz') startsAt!: Date;
  @Column('timestamptz') endsAt!: Date;
  /** The mentor's own, in which it was opened. */
  @Column('text') zone!: string;
  /** A room, or where a call takes place. */
  @Column('text') place!: string;
  @Column('timestamptz') openedAt!: Date;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
}

/** A venture's place in an office hour. */
@Entity('office_hour_booking')
export class OfficeHourBooking extends Row {
  @Column('uuid') officeHourId!: string;
  @Column('uuid') ventureId!: string;
  @Column('uuid', { nullable: true }) bookedBy!: string | null;
  @Column('timestamptz') bookedAt!: Date;
  /** iCalendar SEQUENCE. */
  @Column('integer') sequence!: number;
  @Column('timestamptz', { nullable: true }) remindedAt!: Date | null;
  /** When its founders were last asked for the check-in. */
  @Column('timestamptz', { nullable: true }) askedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) cancelledAt!: Date | null;
  @Column('uuid', { nullable: true }) cancelledBy!: string | null;
  @Column('text', { nullable: true }) cancelSide!: Side | null;
  @Column('text', { nullable: true }) cancelReason!: string | null;
  /** Given back by the venture too late: it counts among its bookings. */
  @Column('boolean') isLate!: boolean;
}

/** A venture that waits for an hour of one mentor, or of any. */
@Entity('office_hour_wait')
export class OfficeHourWait extends Row {
  @Column('uuid') ventureId!: string;
  @Column('uuid', { nullable: true }) mentorId!: string | null;
  @Column('uuid', { nullable: true }) askedBy!: string | null;
  @Column('timestamptz') askedAt!: Date;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
}

/** An hour that was freed, held for a venture that waited, until it answers or the time is over. */
@Entity('office_hour_offer')
export class OfficeHourOffer extends Row {
  @Column('uuid') officeHourId!: string;
  @Column('uuid') waitId!: string;
  @Column('uuid') ventureId!: string;
  @Column('timestamptz') offeredAt!: Date;
  @Column('timestamptz') expiresAt!: Date;
  @Column('text', { nullable: true }) outcome!: OfferOutcome | null;
  @Column('timestamptz', { nullable: true }) settledAt!: Date | null;
}

/** Progress, problems, plans of one booking (A1); confidential like the venture (V4). */
@Entity('check_in')
export class CheckIn extends Row {
  @Column('uuid') bookingId!: string;
  @Column('uuid') ventureId!: string;
  /** The founders' own, from 0 (stuck) to 4 (far better than planned). */
  @Column('smallint') rating!: number;
  @Column('text') progress!: string;
  @Column('text') plans!: string;
  @Column('integer') version!: number;
  @Column('uuid', { nullable: true }) writtenBy!: string | null;
  @Column('timestamptz') writtenAt!: Date;
}

@Entity('check_in_problem')
export class CheckInProblem extends Row {
  @Column('uuid') checkInId!: string;
  @Column('smallint') position!: number;
  @Column('text') text!: string;
  /** In how many check-ins it has stood by now. */
  @Column('smallint') times!: number;
  @Column('uuid', { nullable: true }) carriedFromId!: string | null;
}
