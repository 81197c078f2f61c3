import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { OfficeHour, OfficeHourBooking, type Side } from './hours.entity.js';
import { isLate, reviewBooking, reviewCancelling } from './hours.policy.js';
import { groundOf, type Standing, standingOf } from './hours.report.js';

export interface ToBook {
  readonly officeHourId: string;
  readonly ventureId: string;
}

refuseOn(
  'one_booking_an_hour',
  refusal(
    'SLOT_TAKEN',
    'Somebody else has booked this office hour. Choose another, or join the waiting list.',
    'officeHourId',
  ),
);

/** Who has which office hour (A1). */
@Injectable()
export class BookingService {
  constructor(
    private readonly ventures: VentureService,
    private readonly engagements: EngagementService,
  ) {}

  /** S4: of all who book at once, one has it. @returns the booking's id. */
  async book(tx: Tx, { officeHourId, ventureId }: ToBook): Promise<string> {
    await this.mayActFor(tx, ventureId);
    // The venture first, so that it cannot go beyond its allowance by booking two at once.
    const venture = await this.ventures.need(tx, ventureId);
    const hour = await tx.repo(OfficeHour).need(officeHourId);
    const ground = await groundOf(tx, officeHourId, ventureId);
    const { startsAt, closedAt } = hour;
    const facts = { startsAt, isClosed: closedAt !== null, ventureStatus: venture.status, now: tx.now };
    honour(reviewBooking({ ...facts, ...ground }));

    const { id } = await tx
      .repo(OfficeHourBooking)
      .add({ ...UNCANCELLED, officeHourId, ventureId, bookedBy: tx.actor.memberId, bookedAt: tx.now });
    await this.take(tx, hour, id, ventureId);
    await settleWaits(tx, hour, ventureId);
    await tx.emit('officeHour.booked', { bookingId: id, officeHourId, ventureId });
    return id;
  }

  /** By the venture, the mentor or the office; the others are told. */
  async cancel(tx: Tx, bookingId: string, reason: string): Promise<void> {
    const booking = await this.hold(tx, bookingId);
    const standing = await standingOf(tx, bookingId);
    if (standing.side === null) throw new NotFound('OfficeHourBooking', bookingId);
    honour(reviewCancelling({ ...standing, cancelledAt: booking.cancelledAt, now: tx.now }));

    await tx.because(reason);
    await this.free(tx, booking, { ...standing, side: standing.side }, reason);
  }

  /** Of hours that their mentor, the office or a rule takes back. One after another: there are a few at most. */
  async cancelAll(tx: Tx, bookingIds: readonly string[], reason: string): Promise<void> {
    for (const bookingId of bookingIds) await this.cancel(tx, bookingId, reason);
  }

  /** @throws NotFound of a venture that is not the actor's: its founders and the office act for it, and nobody else. */
  async mayActFor(tx: Tx, ventureId: string): Promise<void> {
    if (tx.actor.permissions.has('hours.all')) return;
    const founders = await this.ventures.founderIds(tx, ventureId);
    if (!founders.includes(tx.actor.memberId ?? '')) throw new NotFound('Venture', ventureId);
  }

  /** The hour first, like all who decide on it. */
  async hold(tx: Tx, bookingId: string): Promise<OfficeHourBooking> {
    const [named] = await tx.repo(OfficeHourBooking).find({ id: bookingId });
    if (!named) throw new NotFound('OfficeHourBooking', bookingId);
    await tx.repo(OfficeHour).hold([named.officeHourId]);
    return tx.repo(OfficeHourBooking).need(bookingId);
  }

  /** The mentor, and whoever books it where that is a founder; else the only founder that there is. */
  private async take(
    tx: Tx,
    { mentorId, startsAt, endsAt }: OfficeHour,
    bookingId: string,
    ventureId: string,
  ): Promise<void> {
    const founders = await this.ventures.founderIds(tx, ventureId);
    const me = tx.actor.memberId ?? '';
    const comes = founders.includes(me) ? [me] : founders.slice(0, founders.length === 1 ? 1 : 0);
    const mentor = await tx.sql<{ id: string }>`select membership_id as id from mentor where id = ${mentorId}`;
    const membershipIds = [...mentor.map(({ id }) => id), ...comes];
    const taking = { kind: 'office_hour', subjectId: bookingId, membershipIds, from: startsAt, to: endsAt } as const;
    await this.engagements.take(tx, { ...taking, field: 'officeHourId' });
  }

  private async free(
    tx: Tx,
    { id, officeHourId, ventureId, sequence }: OfficeHourBooking,
    { side, startsAt, notice }: Standing & { readonly side: Side },
    reason: string,
  ): Promise<void> {
    const late = side === 'venture' && isLate(startsAt, notice, tx.now);
    const cancelled = { cancelledAt: tx.now, cancelledBy: tx.actor.memberId, cancelSide: side, cancelReason: reason };
    await tx.repo(OfficeHourBooking).change({ id }, { ...cancelled, isLate: late, sequence: sequence + 1 });
    await this.engagements.release(tx, 'office_hour', id);
    await tx.emit('officeHour.cancelled', { bookingId: id, officeHourId, ventureId });
    await tx.emit('officeHour.freed', { officeHourId });
  }
}

const UNCANCELLED = {
  sequence: 0,
  remindedAt: null,
  askedAt: null,
  cancelledAt: null,
  cancelledBy: null,
  cancelSide: null,
  cancelReason: null,
  isLate: false,
} as const;

/** What the venture was offered of this hour is taken, and it waits no longer for what it has. */
async function settleWaits(tx: Tx, { id, mentorId }: OfficeHour, ventureId: string): Promise<void> {
  await tx.sql`update office_hour_offer set outcome = 'taken', settled_at = ${tx.now}
    where office_hour_id = ${id} and venture_id = ${ventureId} and outcome is null`;
  await tx.sql`update office_hour_wait set ended_at = ${tx.now}
    where venture_id = ${ventureId} and ended_at is null and coalesce(mentor_id = ${mentorId}, true)`;
}
