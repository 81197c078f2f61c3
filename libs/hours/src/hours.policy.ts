import { type Refusal, when } from '@outrigger/kernel';

/** How far ahead a mentor may open hours, and how many at once. */
export const MOST_DAYS_AHEAD = 183;
export const MOST_AT_ONCE = 100;
/** Days after an office hour in which its check-in may be written. */
export const WRITE_DAYS = 30;
/** Hours that a venture which waited has to answer; less where the hour begins before that. */
export const OFFER_HOURS = 24;

const READY: readonly string[] = ['accepted', 'circulating', 'mentored'];

/** Told alike of an hour that was taken back, of a warrant that ended and of an interest that was declared (C2). */
const UNBOOKABLE = ['SLOT_UNBOOKABLE', 'This slot cannot be booked.', 'officeHourId'] as const;

export interface Opening {
  readonly warranted: boolean;
  readonly active: boolean;
  /** The begin of each. */
  readonly times: readonly Date[];
  readonly lengthMinutes: number;
  readonly now: Date;
}

/** A1, C2: what keeps a mentor from opening these hours. @returns every reason at once. */
export function reviewOpening({ warranted, active, times, lengthMinutes, now }: Opening): Refusal[] {
  const last = now.getTime() + MOST_DAYS_AHEAD * 86_400_000;
  return [
    ...when(!warranted, 'WARRANT_MISSING', 'Sign your warrant first: without a current one nobody can book you.'),
    ...when(!active, 'NOT_ACTIVE', 'Only active mentors, and those on probation, open office hours.'),
    ...when(
      times.length === 0,
      'NO_SLOT',
      `Between these times there is no room for ${lengthMinutes} minutes, or the last day is before the first.`,
      'untilClock',
    ),
    ...when(
      times.length > MOST_AT_ONCE,
      'TOO_MANY_SLOTS',
      `These are ${times.length} slots; open at most ${MOST_AT_ONCE} at once.`,
      'lastDay',
    ),
    ...when(
      times.some((time) => time <= now),
      'TIME_HAS_PASSED',
      'The first slot has begun already. Choose a time to come.',
      'firstDay',
    ),
    ...when(
      times.some((time) => time.getTime() > last),
      'TOO_FAR_AHEAD',
      'Open office hours for at most half a year.',
      'lastDay',
    ),
  ];
}

export interface Booking {
  readonly startsAt: Date;
  readonly isClosed: boolean;
  readonly isBooked: boolean;
  /** Held for another venture that waited. */
  readonly isHeld: boolean;
  /** C2: the mentor may serve this venture today. */
  readonly isFit: boolean;
  readonly ventureStatus: string;
  /** What the venture has booked in that month, and may. */
  readonly booked: number;
  readonly allowance: number;
  readonly now: Date;
}

/** A1, C2: what keeps a venture from booking an hour; of a declared interest nothing more is said to either side. */
export function reviewBooking(booking: Booking): Refusal[] {
  const { startsAt, isClosed, isBooked, isHeld, isFit, ventureStatus, booked, allowance, now } = booking;
  return [
    ...when(isClosed || !isFit, ...UNBOOKABLE),
    ...when(startsAt <= now, 'SLOT_OVER', 'This office hour has begun already. Choose another.', 'officeHourId'),
    ...when(
      isBooked || isHeld,
      'SLOT_TAKEN',
      'Somebody else has booked this office hour. Choose another, or join the waiting list.',
      'officeHourId',
    ),
    ...when(
      !READY.includes(ventureStatus),
      'VENTURE_NOT_READY',
      'Office hours are for ventures that were accepted and have not ended or paused.',
      'ventureId',
    ),
    ...when(
      booked >= allowance,
      'ALLOWANCE_SPENT',
      `A venture may book ${allowance} office hour${allowance === 1 ? '' : 's'} a month; this month has ${booked}.`,
      'ventureId',
    ),
  ];
}

/** A1: a venture that gives an hour back after this has had it. */
export const isLate = (startsAt: Date, noticeHours: number, now: Date): boolean =>
  startsAt.getTime() - noticeHours * 3_600_000 < now.getTime();

export interface Cancelling {
  readonly cancelledAt: Date | null;
  readonly startsAt: Date;
  readonly now: Date;
}

export function reviewCancelling({ cancelledAt, startsAt, now }: Cancelling): Refusal[] {
  return [
    ...when(cancelledAt !== null, 'BOOKING_OVER', 'This booking was cancelled already.', 'bookingId'),
    ...when(startsAt <= now, 'SLOT_OVER', 'This office hour has begun already.', 'bookingId'),
  ];
}

export interface Writing {
  readonly byFounder: boolean;
  readonly cancelledAt: Date | null;
  readonly endsAt: Date;
  /** Of what is there; 0 where nothing is. */
  readonly version: number;
  readonly expectedVersion: number;
  readonly now: Date;
}

/** A1: the check-in is the founders', before the hour and up to a month after it. */
export function reviewWriting({ byFounder, cancelledAt, endsAt, version, expectedVersion, now }: Writing): Refusal[] {
  return [
    ...when(!byFounder, 'CHECK_IN_IS_THE_FOUNDERS', 'Only the founders write the check-in.', 'bookingId'),
    ...when(cancelledAt !== null, 'BOOKING_OVER', 'This booking was cancelled.', 'bookingId'),
    ...when(
      now.getTime() > endsAt.getTime() + WRITE_DAYS * 86_400_000,
      'CHECK_IN_CLOSED',
      `A check-in can be written until ${WRITE_DAYS} days after its office hour.`,
      'bookingId',
    ),
    ...when(
      version !== expectedVersion,
      'CHECK_IN_CHANGED',
      'Somebody else wrote this check-in a moment ago. Look at it, then try again.',
      'expectedVersion',
    ),
  ];
}

export interface Answering {
  readonly outcome: string | null;
  readonly expiresAt: Date;
  readonly now: Date;
}

export function reviewOffer({ outcome, expiresAt, now }: Answering): Refusal[] {
  return when(
    outcome !== null || expiresAt <= now,
    'OFFER_OVER',
    'This offer is over: the hour went to the next who waits. You keep your place on the list.',
    'offerId',
  );
}
