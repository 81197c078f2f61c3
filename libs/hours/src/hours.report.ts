import { isFitFor } from '@outrigger/conflicts';
import { DEFAULT_POLICY } from '@outrigger/programmes';
import { raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { Side } from './hours.entity.js';

/** A booking that holds its hour. */
export const HOLDS = raw('cancelled_at is null');

const setting = (name: 'officeHoursPerMonth' | 'officeHourNoticeHours'): Sql =>
  sql`coalesce((select (settings->>${name})::int from programme_policy order by version desc limit 1), ${DEFAULT_POLICY[name]}::int)`;

export const allowance = setting('officeHoursPerMonth');
export const notice = setting('officeHourNoticeHours');

/** What a venture has booked in the month of an instant, in the programme's zone; what it gave back too late counts. */
export const bookedInMonth = (ventureId: Sql, at: Sql): Sql => sql`(select count(*)::int
  from office_hour_booking mb join office_hour mh on mh.tenant_id = mb.tenant_id and mh.id = mb.office_hour_id
  join programme mp on mp.tenant_id = mb.tenant_id
  where mb.venture_id = ${ventureId} and (mb.cancelled_at is null or mb.is_late)
    and date_trunc('month', mh.starts_at at time zone mp.zone) = date_trunc('month', ${at} at time zone mp.zone))`;

/** What the rules need to know of an hour and a venture. */
export interface Ground {
  readonly isBooked: boolean;
  readonly isHeld: boolean;
  readonly isFit: boolean;
  readonly booked: number;
  readonly allowance: number;
}

export async function groundOf(tx: Tx, officeHourId: string, ventureId: string): Promise<Ground> {
  const [ground] = await tx.sql<Ground>`
    select exists (select from office_hour_booking b where b.office_hour_id = h.id and b.${HOLDS}) as "isBooked",
           exists (select from office_hour_offer o where o.office_hour_id = h.id and o.outcome is null
             and o.venture_id <> ${ventureId}) as "isHeld",
           ${isFitFor(sql`h.mentor_id`, sql`${ventureId}`)} and m.status in ('active', 'probation') as "isFit",
           ${bookedInMonth(sql`${ventureId}`, sql`h.starts_at`)} as booked, ${allowance} as allowance
      from office_hour h join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id where h.id = ${officeHourId}`;
  if (!ground) throw new TypeError('Whoever asks holds the hour.');
  return ground;
}

/** A booking with its hour, and what the actor is to it. */
export interface Standing {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly mentorId: string;
  readonly notice: number;
  /** Null where the actor has no part in it. */
  readonly side: Side | null;
  readonly byFounder: boolean;
}

export async function standingOf(tx: Tx, bookingId: string): Promise<Standing> {
  const me = tx.actor.memberId;
  const [found] = await tx.sql<Omit<Standing, 'side'> & { readonly byMentor: boolean }>`
    select h.starts_at as "startsAt", h.ends_at as "endsAt", h.mentor_id as "mentorId", ${notice} as notice,
           coalesce(m.membership_id = ${me}, false) as "byMentor",
           exists (select from founder f where f.venture_id = b.venture_id and f.membership_id = ${me}) as "byFounder"
      from office_hour_booking b join office_hour h on h.tenant_id = b.tenant_id and h.id = b.office_hour_id
      join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id where b.id = ${bookingId}`;
  if (!found) throw new TypeError('Whoever asks holds the booking.');
  return { ...found, side: sideOf(tx, found) };
}

function sideOf({ actor }: Tx, { byFounder, byMentor }: { byFounder: boolean; byMentor: boolean }): Side | null {
  if (byFounder) return 'venture';
  if (byMentor) return 'mentor';
  if (actor.via === 'house') return 'house';
  return actor.permissions.has('hours.all') ? 'office' : null;
}

/** The first that waits for an hour of this mentor, may have it, and has not been asked about this one. */
export async function nextWaiting(tx: Tx, officeHourId: string): Promise<{ waitId: string; ventureId: string } | null> {
  const [next] = await tx.sql<{ waitId: string; ventureId: string }>`
    select w.id as "waitId", w.venture_id as "ventureId"
      from office_hour h join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id and m.status in ('active', 'probation')
      join office_hour_wait w on w.tenant_id = h.tenant_id and w.ended_at is null and coalesce(w.mentor_id = h.mentor_id, true)
      join venture v on v.tenant_id = w.tenant_id and v.id = w.venture_id and v.status in ('accepted', 'circulating', 'mentored')
     where h.id = ${officeHourId} and ${isFitFor(sql`h.mentor_id`, sql`w.venture_id`)}
       and not exists (select from office_hour_offer o where o.tenant_id = w.tenant_id and o.wait_id = w.id
         and (o.office_hour_id = h.id or o.outcome is null))
       and ${bookedInMonth(sql`w.venture_id`, sql`h.starts_at`)} < ${allowance}
     order by w.asked_at, w.id limit 1`;
  return next ?? null;
}
