import { computed } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { SEAT_HOURS } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import { given } from './given.js';

/** One month of the last twelve. */
export interface CommitmentMonth {
  /** Its first day, in the programme's zone. */
  readonly month: string;
  /** None before the mentor joined, nor in a month that is all leave. */
  readonly hoursPromised: number;
  readonly hoursGiven: number;
  readonly given: readonly { readonly source: string; readonly count: number; readonly hours: number }[];
}

const MONTHS = 12;

/**
 * C3: what a mentor promised and gave, month by month, this one last; one statement.
 *
 * @returns empty for a mentor who is not there, or whose hours are not the actor's to see.
 */
export function commitment(tx: Tx, mentorId: string): Promise<CommitmentMonth[]> {
  const mine = may(tx.actor, 'commitment.all') ? sql`true` : sql`m.membership_id = ${tx.actor.memberId}`;
  const span = { from: sql`c.starts_at`, to: sql`c.ends_at` };
  return tx.sql<CommitmentMonth>`
    select c.month::date::text as month, c.promised as "hoursPromised",
           coalesce(sum(g.hours), 0)::float8 as "hoursGiven",
           coalesce(json_agg(json_build_object('source', g.source, 'count', g.count, 'hours', g.hours) order by g.source)
             filter (where g.source is not null), '[]') as given
      from (select m.tenant_id, m.membership_id, t.month, t.month at time zone p.zone as starts_at,
                   (t.month + interval '1 month') at time zone p.zone as ends_at,
                   case when m.joined_on >= t.month + interval '1 month' then 0
                        when m.leave_from <= t.month and coalesce(m.leave_until >= t.month + interval '1 month - 1 day', true) then 0
                        else m.hours_per_month end as promised
              from mentor m join programme p on p.tenant_id = m.tenant_id
              cross join lateral generate_series(date_trunc('month', ${tx.now}::timestamptz at time zone p.zone) - make_interval(months => ${MONTHS - 1}),
                date_trunc('month', ${tx.now}::timestamptz at time zone p.zone), interval '1 month') as t (month)
             where m.id = ${mentorId} and ${mine}) c
      left join lateral (select s.source, count(*)::int as count, round(sum(s.minutes)::numeric / 60, 1)::float8 as hours
        from (${given(sql`c`, span)}) s where s.at >= c.starts_at group by s.source) g on true
     group by c.month, c.promised order by c.month`;
}

/** How many of the cohort are in which use; the office's filters with their counts. */
export interface CohortUse {
  readonly active: number;
  readonly free: number;
  readonly idle: number;
  readonly overloaded: number;
  /** Missed three meetings in a row (C4). */
  readonly absent: number;
  readonly expiring: number;
}

export async function cohortUse(tx: Tx): Promise<CohortUse> {
  const row = sql`m`;
  const told = (field: string): ReturnType<typeof sql> => computed('Mentor', field, row, tx.actor);
  const [use] = await tx.sql<CohortUse>`
    select count(*)::int as active,
           count(*) filter (where m.hours_per_month - ${told('hoursCommitted')} >= ${SEAT_HOURS.member})::int as free,
           count(*) filter (where ${told('isIdle')})::int as idle,
           count(*) filter (where ${told('isOverloaded')})::int as overloaded,
           count(*) filter (where ${told('isAbsent')})::int as absent,
           count(*) filter (where ${told('isExpiring')})::int as expiring
      from mentor m where m.status = 'active'`;
  return use ?? { active: 0, free: 0, idle: 0, overloaded: 0, absent: 0, expiring: 0 };
}
