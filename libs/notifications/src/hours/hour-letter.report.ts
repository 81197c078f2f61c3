import { isFitFor } from '@outrigger/conflicts';
import { sql, type Tx } from '@outrigger/tenancy';
import { slugOf } from '../office.report.js';

export interface HourReader {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly part: 'mentor' | 'founder';
  /** The mentor's own; the venture's for a founder. */
  readonly zone: string;
}

/** All that a letter about a booked or an offered hour says. */
export interface HourForLetters {
  readonly officeHourId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string;
  readonly sequence: number;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly mentor: string;
  readonly venture: string;
  readonly slug: string;
  readonly programme: string;
  /** C2: the mentor may hear of the venture today. */
  readonly isFit: boolean;
  readonly readers: readonly HourReader[];
}

/** The rows that letters join, from an hour `h` and a venture `v`. */
const TOLD = sql`h.id as "officeHourId", h.starts_at as "startsAt", h.ends_at as "endsAt", h.place, n.name as mentor,
  v.name as venture, ${slugOf(sql`h`)} as slug, p.name as programme,
  ${isFitFor(sql`m.id`, sql`v.id`)} as "isFit",
  (select coalesce(json_agg(json_build_object('membershipId', b.id, 'name', b.name, 'address', b.email,
      'part', r.part, 'zone', r.zone) order by r.part, b.name), '[]')
    from (select m.membership_id as id, 'mentor' as part, m.zone
          union all select f.membership_id, 'founder', v.zone from founder f where f.venture_id = v.id) r
    join membership b on b.id = r.id and b.status <> 'revoked') as readers`;

const MEN = sql`join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id
  join membership n on n.tenant_id = m.tenant_id and n.id = m.membership_id join programme p on p.tenant_id = h.tenant_id`;

export async function bookedHour(tx: Tx, bookingId: string): Promise<HourForLetters | null> {
  const [hour] = await tx.sql<HourForLetters>`
    select b.sequence, b.cancelled_at as "cancelledAt", b.cancel_reason as "cancelReason", ${TOLD}
      from office_hour_booking b join office_hour h on h.tenant_id = b.tenant_id and h.id = b.office_hour_id
      join venture v on v.tenant_id = b.tenant_id and v.id = b.venture_id ${MEN} where b.id = ${bookingId}`;
  return hour ?? null;
}

/** Null for an offer that was settled meanwhile. */
export async function offeredHour(tx: Tx, offerId: string): Promise<(HourForLetters & { expiresAt: Date }) | null> {
  const [hour] = await tx.sql<HourForLetters & { expiresAt: Date }>`
    select o.expires_at as "expiresAt", 0 as sequence, null as "cancelledAt", null as "cancelReason", ${TOLD}
      from office_hour_offer o join office_hour h on h.tenant_id = o.tenant_id and h.id = o.office_hour_id
      join venture v on v.tenant_id = o.tenant_id and v.id = o.venture_id ${MEN}
     where o.id = ${offerId} and o.outcome is null`;
  return hour ?? null;
}
