import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { WaitingService } from './waiting.service.js';

/** Before an hour its people are reminded; whoever booked later than that knows it anyway. */
const REMIND_HOURS = 24;

/** Passes expired offers on, reminds a day before an hour, and asks for the check-in when it is over. */
@Injectable()
export class HoursClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'expire-office-hour-offers', minute: 'every', run: (tx) => this.waiting.expire(tx) },
    { name: 'remind-of-office-hours', minute: 'every', run: (tx) => remind(tx) },
    { name: 'ask-for-check-ins', minute: 'every', run: (tx) => ask(tx) },
  ];

  constructor(private readonly waiting: WaitingService) {}
}

async function remind(tx: Tx): Promise<void> {
  const due = await tx.sql<{ bookingId: string }>`
    update office_hour_booking b set reminded_at = ${tx.now} from office_hour h
     where h.tenant_id = b.tenant_id and h.id = b.office_hour_id and b.cancelled_at is null and b.reminded_at is null
       and h.starts_at > ${tx.now} and h.starts_at <= ${tx.now}::timestamptz + make_interval(hours => ${REMIND_HOURS}::int)
       and b.booked_at < h.starts_at - make_interval(hours => ${REMIND_HOURS}::int)
    returning b.id as "bookingId"`;
  await tx.emitAll('officeHour.due', due);
}

/** Once; what was over before this ran is old by then. */
async function ask(tx: Tx): Promise<void> {
  const over = await tx.sql<{ bookingId: string }>`
    update office_hour_booking b set asked_at = ${tx.now} from office_hour h
     where h.tenant_id = b.tenant_id and h.id = b.office_hour_id and b.cancelled_at is null and b.asked_at is null
       and h.ends_at <= ${tx.now} and h.ends_at > ${tx.now}::timestamptz - interval '1 day'
       and not exists (select from check_in c where c.tenant_id = b.tenant_id and c.booking_id = b.id)
    returning b.id as "bookingId"`;
  await tx.emitAll('checkIn.asked', over);
}
