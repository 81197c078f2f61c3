import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { WeeklyWindow } from '../availability.entity.js';
import { USUAL_WEEK, ZONE } from '../times.report.js';
import { STALE_DAYS } from './hours-question.policy.js';

/** Somebody whom the office would ask. */
export interface ToAsk {
  readonly membershipId: string;
  readonly mentorId: string;
  readonly name: string;
  /** When their hours were last told or confirmed; null when never. */
  readonly knownAt: Date | null;
  /** Of the last question. */
  readonly askedAt: Date | null;
  /** Whether they answered it. */
  readonly answeredAt: Date | null;
}

/** When hours were last known to be true, of an availability `a`. */
const KNOWN_AT: Sql = sql`case when a.weekly is not null then greatest(a.told_at, a.confirmed_at) else a.confirmed_at end`;

/** Those that were named; without names the active ones whose hours are not known, or old. Who was never known first. */
export function toAsk(tx: Tx, mentorIds: readonly string[] | null): Promise<ToAsk[]> {
  const stale = sql`(${KNOWN_AT} is null or ${KNOWN_AT} < ${tx.now}::timestamptz - make_interval(days => ${STALE_DAYS}))`;
  const which = mentorIds ? sql`m.id = any(${[...mentorIds]})` : sql`m.status = 'active' and ${stale}`;
  return tx.sql<ToAsk>`
    select b.id as "membershipId", m.id as "mentorId", b.name, ${KNOWN_AT} as "knownAt", q.asked_at as "askedAt", q.answered_at as "answeredAt"
      from mentor m join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
      left join availability a on a.tenant_id = b.tenant_id and a.membership_id = b.id
      left join lateral (select h.asked_at, h.answered_at from hours_question h
        where h.tenant_id = b.tenant_id and h.membership_id = b.id order by h.asked_at desc limit 1) q on true
     where ${which} order by ${KNOWN_AT} nulls first, b.name, m.id limit 500`;
}

/** A question as its page shows it. */
export interface AskedHours {
  readonly id: string;
  readonly membershipId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly zone: string;
  /** What they told; else the usual one. */
  readonly weekly: readonly WeeklyWindow[];
  readonly toldHours: boolean;
  /** Days asked about on which other hours are told already. */
  readonly taken: readonly string[];
}

/** Undefined for a question that is missing, or of somebody else. */
export async function askedHours(tx: Tx, id: string): Promise<AskedHours | undefined> {
  const [found] = await tx.sql<Omit<AskedHours, 'toldHours' | 'weekly'> & { weekly: readonly WeeklyWindow[] | null }>`
    select q.id, q.membership_id as "membershipId", q.from_on::text as "fromOn", q.until_on::text as "untilOn",
           q.closes_at as "closesAt", q.closed_at as "closedAt", q.answered_at as "answeredAt", ${ZONE} as zone, a.weekly,
           array(select to_char(g.day, 'YYYY-MM-DD') from generate_series(q.from_on, q.until_on, interval '1 day') g(day)
             where exists (select from dated_hours d where d.tenant_id = q.tenant_id and d.membership_id = m.id
               and g.day between d.from_on and d.until_on)) as taken
      from hours_question q join membership m on m.tenant_id = q.tenant_id and m.id = q.membership_id
      left join availability a on a.tenant_id = m.tenant_id and a.membership_id = m.id
     where q.id = ${id} and q.membership_id = ${tx.actor.memberId}`;
  return found && { ...found, weekly: found.weekly ?? USUAL_WEEK, toldHours: found.weekly !== null };
}

/** Whoever was asked and has not answered, as the letter needs to know them. */
export interface HoursReader {
  readonly questionId: string;
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly closesAt: Date;
}

export const hoursReaders = (tx: Tx, questionIds: readonly string[]): Promise<HoursReader[]> => tx.sql<HoursReader>`
  select q.id as "questionId", m.id as "membershipId", m.name, m.email as address,
         q.from_on::text as "fromOn", q.until_on::text as "untilOn", q.closes_at as "closesAt"
    from hours_question q join membership m on m.tenant_id = q.tenant_id and m.id = q.membership_id and m.status <> 'revoked'
   where q.id = any(${[...questionIds]}) and q.closed_at is null and q.answered_at is null order by m.name, m.id`;
