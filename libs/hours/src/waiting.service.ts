import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { addHours, asMissing, honour, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { BookingService } from './booking.service.js';
import { OfficeHour, OfficeHourOffer, OfficeHourWait } from './hours.entity.js';
import { OFFER_HOURS, reviewOffer } from './hours.policy.js';
import { groundOf, nextWaiting } from './hours.report.js';

export interface Wanted {
  readonly ventureId: string;
  /** Without one, of any mentor. */
  readonly mentorId?: string | null;
}

refuseOn('one_wait_a_mentor', refusal('WAITING_ALREADY', 'This venture is on that waiting list already.', 'mentorId'));
refuseOn('one_offer_an_hour', refusal('SLOT_TAKEN', 'This hour is offered to somebody else already.', 'officeHourId'));

/** Ventures that wait for an office hour, and the hours that they are offered one after another (A1). */
@Injectable()
export class WaitingService {
  constructor(
    private readonly bookings: BookingService,
    private readonly ventures: VentureService,
  ) {}

  async join(tx: Tx, { ventureId, mentorId = null }: Wanted): Promise<string> {
    await this.bookings.mayActFor(tx, ventureId);
    await this.ventures.need(tx, ventureId);
    honour(mentorId ? await unfit(tx, ventureId, mentorId) : []);

    const wait = { ventureId, mentorId, askedBy: tx.actor.memberId, askedAt: tx.now, endedAt: null };
    const { id } = await tx.repo(OfficeHourWait).add(wait);
    return id;
  }

  async leave(tx: Tx, waitId: string): Promise<void> {
    const wait = await tx.repo(OfficeHourWait).need(waitId);
    await asMissing('OfficeHourWait', waitId, this.bookings.mayActFor(tx, wait.ventureId));

    await tx.repo(OfficeHourWait).change({ id: waitId, endedAt: null }, { endedAt: tx.now });
    const given = await tx.sql<{ officeHourId: string }>`
      update office_hour_offer set outcome = 'declined', settled_at = ${tx.now}
       where wait_id = ${waitId} and outcome is null returning office_hour_id as "officeHourId"`;
    await tx.emitAll('officeHour.freed', given);
  }

  /** An hour that is free goes to the first that waits, for a while; in the worker. */
  async offer(tx: Tx, officeHourId: string): Promise<void> {
    const [hour] = await tx.repo(OfficeHour).hold([officeHourId]);
    if (!hour || hour.closedAt !== null || hour.startsAt <= addHours(tx.now, 1)) return;
    const next = await nextWaiting(tx, officeHourId);
    if (!next) return;
    const { isBooked, isHeld } = await groundOf(tx, officeHourId, next.ventureId);
    if (isBooked || isHeld) return;

    const expiresAt = new Date(
      Math.min(addHours(tx.now, OFFER_HOURS).getTime(), addHours(hour.startsAt, -1).getTime()),
    );
    const offer = { officeHourId, ...next, offeredAt: tx.now, expiresAt, outcome: null, settledAt: null };
    const { id } = await tx.repo(OfficeHourOffer).add(offer);
    await tx.emit('officeHour.offered', { offerId: id, officeHourId });
  }

  /** @returns the booking's id. */
  async take(tx: Tx, offerId: string): Promise<string> {
    const { officeHourId, ventureId } = await this.standing(tx, offerId);
    return this.bookings.book(tx, { officeHourId, ventureId });
  }

  /** The venture keeps its place for another hour. */
  async decline(tx: Tx, offerId: string): Promise<void> {
    const { officeHourId } = await this.standing(tx, offerId);
    await tx.repo(OfficeHourOffer).change({ id: offerId }, { outcome: 'declined', settledAt: tx.now });
    await tx.emit('officeHour.freed', { officeHourId });
  }

  /** Offers whose time is over: their hours go on to the next. */
  async expire(tx: Tx): Promise<void> {
    const over = await tx.sql<{ officeHourId: string }>`
      update office_hour_offer set outcome = 'expired', settled_at = ${tx.now}
       where outcome is null and expires_at <= ${tx.now} returning office_hour_id as "officeHourId"`;
    await tx.emitAll('officeHour.freed', over);
  }

  private async standing(tx: Tx, offerId: string): Promise<OfficeHourOffer> {
    const [named] = await tx.repo(OfficeHourOffer).find({ id: offerId });
    if (!named) throw new NotFound('OfficeHourOffer', offerId);
    await asMissing('OfficeHourOffer', offerId, this.bookings.mayActFor(tx, named.ventureId));
    // In the order in which bookings hold them: the venture, then the hour.
    await this.ventures.need(tx, named.ventureId);
    await tx.repo(OfficeHour).hold([named.officeHourId]);
    const offer = await tx.repo(OfficeHourOffer).need(offerId);
    honour(reviewOffer({ ...offer, now: tx.now }));
    return offer;
  }
}

/** C2: of a mentor who is kept away nothing more is said than of one who is not there. */
async function unfit(tx: Tx, ventureId: string, mentorId: string): Promise<ReturnType<typeof when>> {
  const [mentor] = await tx.sql<{ fit: boolean }>`
    select ${isFitFor(sql`m.id`, sql`${ventureId}`)} and m.status in ('active', 'probation') as fit
      from mentor m where m.id = ${mentorId}`;
  if (!mentor) throw new NotFound('Mentor', mentorId);
  return when(!mentor.fit, 'MENTOR_UNBOOKABLE', 'This mentor cannot be booked.', 'mentorId');
}
