import { Injectable } from '@nestjs/common';
import { honour, NotFound, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { BookingService } from './booking.service.js';
import { CheckIn, CheckInProblem, OfficeHourBooking } from './hours.entity.js';
import { reviewWriting } from './hours.policy.js';
import { standingOf } from './hours.report.js';

export interface NewProblem {
  readonly text: string;
  /** The one of an earlier check-in that is still there. */
  readonly carriedFromId?: string | null;
}

export interface NewCheckIn {
  readonly bookingId: string;
  readonly expectedVersion: number;
  readonly rating: number;
  readonly progress: string;
  readonly problems: readonly NewProblem[];
  readonly plans: string;
}

/** Progress, problems, plans of each office hour (A1). */
@Injectable()
export class CheckInService {
  constructor(private readonly bookings: BookingService) {}

  /** By a founder, before or after the hour. @returns its id. */
  async write(tx: Tx, { bookingId, expectedVersion, problems, ...said }: NewCheckIn): Promise<string> {
    const { ventureId, cancelledAt } = await this.bookings.hold(tx, bookingId);
    const { side, ...standing } = await standingOf(tx, bookingId);
    if (side === null) throw new NotFound('OfficeHourBooking', bookingId);
    const [known] = await tx.repo(CheckIn).find({ bookingId });
    const version = known?.version ?? 0;
    const times = await timesOf(tx, { bookingId, ventureId, problems });
    honour([
      ...reviewWriting({ ...standing, cancelledAt, version, expectedVersion, now: tx.now }),
      ...when(times === null, 'NO_SUCH_PROBLEM', 'A problem is carried over from an earlier check-in.', 'problems'),
    ]);

    const facts = { ...said, version: version + 1, writtenBy: tx.actor.memberId, writtenAt: tx.now };
    const id = known?.id ?? (await tx.repo(CheckIn).add({ bookingId, ventureId, ...facts })).id;
    if (known) await tx.repo(CheckIn).change({ id }, facts);
    await this.writeProblems(tx, id, problems, times ?? new Map());
    await tx.emit('checkIn.written', { checkInId: id, bookingId, ventureId });
    return id;
  }

  /** By the office, whose work list shows the ones that are late. */
  async remind(tx: Tx, bookingId: string): Promise<void> {
    const booking = await this.bookings.hold(tx, bookingId);
    const written = await tx.repo(CheckIn).find({ bookingId });
    honour([
      ...when(written.length > 0, 'CHECK_IN_WRITTEN', 'This check-in was written meanwhile.', 'bookingId'),
      ...when(booking.cancelledAt !== null, 'BOOKING_OVER', 'This booking was cancelled.', 'bookingId'),
    ]);

    await tx.repo(OfficeHourBooking).change({ id: bookingId }, { askedAt: tx.now });
    await tx.emit('checkIn.asked', { bookingId });
  }

  private async writeProblems(
    tx: Tx,
    checkInId: string,
    problems: readonly NewProblem[],
    times: ReadonlyMap<string, number>,
  ): Promise<void> {
    await tx.repo(CheckInProblem).remove({ checkInId });
    await tx.repo(CheckInProblem).addAll(
      problems.map(({ text, carriedFromId = null }, position) => ({
        checkInId,
        position,
        text: text.trim(),
        times: (carriedFromId ? (times.get(carriedFromId) ?? 0) : 0) + 1,
        carriedFromId,
      })),
    );
  }
}

/** How often the carried ones have stood; null when one is of no other check-in of this venture. */
async function timesOf(
  tx: Tx,
  { bookingId, ventureId, problems }: Pick<NewCheckIn, 'bookingId' | 'problems'> & { readonly ventureId: string },
): Promise<ReadonlyMap<string, number> | null> {
  const ids = [...new Set(problems.flatMap(({ carriedFromId }) => carriedFromId ?? []))];
  const found = await tx.sql<{ id: string; times: number }>`
    select p.id, p.times from check_in_problem p join check_in c on c.tenant_id = p.tenant_id and c.id = p.check_in_id
     where p.id = any(${ids}) and c.venture_id = ${ventureId}
       and c.booking_id <> ${bookingId}`;
  return found.length === ids.length ? new Map(found.map(({ id, times }) => [id, times])) : null;
}
