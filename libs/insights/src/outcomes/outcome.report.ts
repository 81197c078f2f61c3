import { ofMember } from '@outrigger/identity';
import { raw, sql, type Tx } from '@outrigger/tenancy';
import { type Span, within } from '../period.js';
import type { Cohort } from './outcome.entity.js';
import { rateOf } from './rate.sql.js';

/** What the ventures of one cohort told, by the last answer to the last question of each in the period. */
export interface CohortOutcomes {
  readonly cohort: Cohort;
  readonly asked: number;
  readonly answered: number;
  readonly inBusiness: number;
  readonly acquired: number;
  readonly closed: number;
  readonly fullTimeStaff: number;
  readonly partTimeStaff: number;
  /** In euros, by the rate of the year that they are of. */
  readonly revenue: number;
  readonly raised: number;
  /** Answers with amounts in a currency of which no rate is kept: they are in no sum. */
  readonly unconverted: number;
}

/**
 * One statement for all cohorts.
 *
 * @param isForFunder only answers whose founders disclose them; those of the comparison were consented to as sums.
 */
export const outcomesIn = (
  tx: Tx,
  period: Span,
  isForFunder = false,
): Promise<CohortOutcomes[]> => tx.sql<CohortOutcomes>`
  with last as (
    select distinct on (s.venture_id) s.id, s.venture_id, s.cohort from outcome_survey s
     where ${within(sql`s.asked_at`, period)} order by s.venture_id, s.asked_at desc, s.id desc),
  told as (
    select l.cohort, a.*, (select sum((r->>'amount')::float8) from jsonb_array_elements(a.raised) r) as raised_sum, ${rateOf('a')} as per_euro
      from last l join lateral (select a.* from outcome_answer a where a.survey_id = l.id
        order by a.answered_at desc, a.id desc limit 1) a on true
     where ${!isForFunder} or a.discloses or l.cohort = 'declined')
  select c.cohort, (select count(*)::int from last l where l.cohort = c.cohort) as asked, count(t.id)::int as answered,
         count(t.id) filter (where t.standing = 'in_business')::int as "inBusiness",
         count(t.id) filter (where t.standing in ('acquired', 'merged'))::int as acquired,
         count(t.id) filter (where t.standing = 'closed')::int as closed,
         coalesce(sum(t.full_time_staff), 0)::int as "fullTimeStaff", coalesce(sum(t.part_time_staff), 0)::int as "partTimeStaff",
         round(coalesce(sum(t.revenue / t.per_euro), 0))::float8 as revenue,
         round(coalesce(sum(t.raised_sum / t.per_euro), 0))::float8 as raised,
         count(t.id) filter (where t.currency is not null and t.per_euro is null)::int as unconverted
    from unnest(array['mentored', 'graduated', 'declined']) with ordinality c (cohort, place)
    left join told t on t.cohort = c.cohort group by c.cohort, c.place order by c.place`;

/** What was answered, one venture after another, the latest first. */
export interface OutcomeLine {
  readonly id: string;
  readonly ventureId: string;
  readonly venture: string;
  readonly cohort: Cohort;
  readonly unchanged: boolean;
  readonly standing: string;
  readonly fullTimeStaff: number | null;
  readonly partTimeStaff: number | null;
  readonly revenue: number | null;
  readonly currency: string | null;
  readonly answeredAt: Date;
  readonly toldByName: string | null;
}

/** Answers at a time. */
const MOST_LINES = 100;

/** The history of answers of the period: each stays, a later one counts. */
export const answersIn = (tx: Tx, period: Span): Promise<OutcomeLine[]> => tx.sql<OutcomeLine>`
  select a.id, a.venture_id as "ventureId", v.name as venture, s.cohort, a.unchanged, a.standing, a.full_time_staff as "fullTimeStaff",
         a.part_time_staff as "partTimeStaff", a.revenue, a.currency, a.answered_at as "answeredAt",
         ${ofMember(raw('a'), 'name', 'told_by')} as "toldByName"
    from outcome_survey s join outcome_answer a on a.tenant_id = s.tenant_id and a.survey_id = s.id
    join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
   where ${within(sql`s.asked_at`, period)} order by a.answered_at desc, a.id desc limit ${MOST_LINES}`;
