import { Injectable } from '@nestjs/common';
import { addMinutes, honour, NotFound, refusal } from '@outrigger/kernel';
import { MentorService } from '@outrigger/mentors';
import { ProgrammeService } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { BookingService } from './booking.service.js';
import { OfficeHour, OfficeHourBooking, OfficeHourSeries } from './hours.entity.js';
import { reviewOpening } from './hours.policy.js';
import { type Hours, slotTimes } from './slot-times.js';

export interface NewHours extends Omit<Hours, 'zone' | 'lengthMinutes'> {
  readonly place: string;
}

export interface Closing {
  readonly officeHourId: string;
  readonly reason: string;
  /** With those of its series that come after it. */
  readonly following: boolean;
}

refuseOn(
  'one_hour_at_a_time',
  refusal('SLOTS_OVERLAP', 'You have an office hour open at that time already. Choose another time.', 'fromClock'),
);

/** Hours that a mentor opens, and takes back. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly mentors: MentorService,
    private readonly programmes: ProgrammeService,
    private readonly bookings: BookingService,
  ) {}

  /** On the mentor's own clock, each as long as the policy says. @returns their ids. */
  async open(tx: Tx, { place, ...wanted }: NewHours): Promise<string[]> {
    const { id: mentorId, zone, status } = await ownMentor(tx);
    const [mentor] = await this.mentors.hold(tx, [mentorId]);
    const { settings } = await this.programmes.policy(tx);
    const lengthMinutes = settings.officeHourMinutes;
    const times = slotTimes({ ...wanted, zone, lengthMinutes });
    const active = status === 'active' || status === 'probation';
    honour(reviewOpening({ warranted: mentor?.warranted ?? false, active, times, lengthMinutes, now: tx.now }));

    const seriesId = await this.series(tx, mentorId, wanted);
    const opened = await tx.repo(OfficeHour).addAll(
      times.map((startsAt) => ({
        mentorId,
        seriesId,
        startsAt,
        endsAt: addMinutes(startsAt, lengthMinutes),
        zone,
        place: place.trim(),
        openedAt: tx.now,
        closedAt: null,
      })),
    );
    const ids = opened.map(({ id }) => id);
    await tx.emit('officeHours.opened', { mentorId, count: ids.length });
    await tellFreed(tx, mentorId, ids);
    return ids;
  }

  /** Whoever had booked is told. */
  async close(tx: Tx, { officeHourId, reason, following }: Closing): Promise<void> {
    const [named] = await tx.repo(OfficeHour).find({ id: officeHourId });
    if (!named || !(await isTheirs(tx, named.mentorId))) throw new NotFound('OfficeHour', officeHourId);
    const ids = following && named.seriesId ? await followers(tx, named.seriesId, named.startsAt) : [officeHourId];
    const held = await tx.repo(OfficeHour).hold(ids);
    const open = held.filter(({ closedAt, startsAt }) => closedAt === null && startsAt > tx.now).map(({ id }) => id);

    await tx.because(reason);
    await tx.sql`update office_hour set closed_at = ${tx.now} where id = any(${open})`;
    await tx.sql`update office_hour_offer set outcome = 'void', settled_at = ${tx.now}
      where office_hour_id = any(${open}) and outcome is null`;
    const booked = await tx.repo(OfficeHourBooking).among('officeHourId', open);
    const standing = booked.filter(({ cancelledAt }) => cancelledAt === null).map(({ id }) => id);
    await this.bookings.cancelAll(tx, standing, reason);
  }

  private async series(tx: Tx, mentorId: string, { firstDay, lastDay }: Pick<Hours, 'firstDay' | 'lastDay'>) {
    if (!lastDay || lastDay === firstDay) return null;
    const { id } = await tx.repo(OfficeHourSeries).add({ mentorId, firstOn: firstDay, lastOn: lastDay });
    return id;
  }
}

async function ownMentor(tx: Tx): Promise<{ id: string; zone: string; status: string }> {
  const [own] = await tx.sql<{ id: string; zone: string; status: string }>`
    select id, zone, status from mentor where membership_id = ${tx.actor.memberId}`;
  if (!own) throw new NotFound('Mentor', 'of this login');
  return own;
}

async function isTheirs(tx: Tx, mentorId: string): Promise<boolean> {
  if (tx.actor.permissions.has('hours.all')) return true;
  const own = await tx.sql`select from mentor where id = ${mentorId} and membership_id = ${tx.actor.memberId}`;
  return own.length > 0;
}

async function followers(tx: Tx, seriesId: string, from: Date): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`select id from office_hour
    where series_id = ${seriesId} and starts_at >= ${from} and closed_at is null`;
  return rows.map(({ id }) => id);
}

/** New hours go to those who wait before they are anybody's. */
async function tellFreed(tx: Tx, mentorId: string, ids: readonly string[]): Promise<void> {
  const waiting = await tx.sql`select from office_hour_wait
    where ended_at is null and coalesce(mentor_id = ${mentorId}, true) limit 1`;
  if (waiting.length === 0) return;
  await tx.emitAll(
    'officeHour.freed',
    ids.map((officeHourId) => ({ officeHourId })),
  );
}
