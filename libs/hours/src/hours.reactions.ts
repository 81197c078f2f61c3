import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { type Fact, inside, type Reaction, type Reacts, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { BookingService } from './booking.service.js';
import { WaitingService } from './waiting.service.js';

/** All that either side is told (C2). */
const QUIETLY = 'This office hour cannot take place.';

/** What other rooms' news do to office hours: who may not meet any more does not, and a free hour finds who waits. */
@Injectable()
export class HoursReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('hours.offer', 'officeHour.freed', (tx, { payload }) =>
      this.waiting.offer(tx, String(payload['officeHourId'])),
    ),
    ...['warrant.revoked', 'warrant.lapsed', 'conflict.declared', 'conflict.upheld'].map((news) =>
      inside(`hours.part.${news}`, news, (tx, { payload }) => this.part(tx, payload)),
    ),
    ...['venture.paused', 'venture.graduated', 'venture.closed'].map((news) =>
      inside(`hours.end.${news}`, news, (tx, { payload }) => this.end(tx, String(payload['ventureId']))),
    ),
  ];

  constructor(
    private readonly bookings: BookingService,
    private readonly waiting: WaitingService,
  ) {}

  private async part(tx: Tx, { mentorId }: Fact['payload']): Promise<void> {
    const kept = sql`h.mentor_id = ${mentorId} and not ${isFitFor(sql`h.mentor_id`, sql`x.venture_id`)}`;
    await this.undo(tx, kept, QUIETLY);
  }

  private async end(tx: Tx, ventureId: string): Promise<void> {
    await tx.sql`update office_hour_wait set ended_at = ${tx.now} where venture_id = ${ventureId} and ended_at is null`;
    await this.undo(tx, sql`x.venture_id = ${ventureId}`, 'The venture does not come to office hours at present.');
  }

  /** Bookings to come and open offers, `x`, of hours, `h`. */
  private async undo(tx: Tx, which: Sql, reason: string): Promise<void> {
    const freed = await tx.sql<{ officeHourId: string }>`
      update office_hour_offer x set outcome = 'void', settled_at = ${tx.now} from office_hour h
       where h.tenant_id = x.tenant_id and h.id = x.office_hour_id and x.outcome is null and ${which}
      returning h.id as "officeHourId"`;
    await tx.emitAll('officeHour.freed', freed);
    const coming = await tx.sql<{ id: string }>`
      select x.id from office_hour_booking x join office_hour h on h.tenant_id = x.tenant_id and h.id = x.office_hour_id
       where x.cancelled_at is null and h.starts_at > ${tx.now} and ${which} order by h.starts_at, x.id`;
    await this.bookings.cancelAll(
      tx,
      coming.map(({ id }) => id),
      reason,
    );
  }
}
