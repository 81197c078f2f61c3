import { raw, type Tx } from '@outrigger/tenancy';
import { type Candidate, YEARS_AFTER } from './outcome.policy.js';

export interface ToAsk extends Candidate {
  readonly ventureId: string;
}

/** Ventures in one go; the rest come with the next. */
const AT_ONCE = 200;
const ZONE = raw(`(select p.zone from programme p)`);

/** Ventures that may be asked, and were not within the last year, the longest waiting first. */
export const candidates = (tx: Tx): Promise<ToAsk[]> => tx.sql<ToAsk>`
  with able as (
    select v.id, 'mentored' as cohort, min(t.formed_at) as since from venture v
      join team t on t.tenant_id = v.tenant_id and t.venture_id = v.id where v.status in ('mentored', 'paused') group by v.id
    union all
    select k.venture_id, 'graduated', k.at from venture_step k
      join venture v on v.tenant_id = k.tenant_id and v.id = k.venture_id and v.status = 'graduated'
     where k.to_status in ('graduated', 'closed') and k.to_status = 'graduated'
    union all
    select v.id, 'declined', v.decided_at from venture v where v.status = 'declined' and v.decided_at is not null
      and exists (select from outcome_consent c where c.tenant_id = v.tenant_id and c.venture_id = v.id and c.withdrawn_at is null))
  select a.id as "ventureId", a.cohort, (a.since at time zone ${ZONE})::date::text as since,
         (l.asked_at at time zone ${ZONE})::date::text as "lastAsked"
    from able a left join lateral (select s.asked_at from outcome_survey s where s.venture_id = a.id
      order by s.asked_at desc limit 1) l on true
   where greatest(l.asked_at, a.since) < ${tx.now}::timestamptz - interval '364 days'
     and (a.cohort = 'mentored' or a.since > ${tx.now}::timestamptz - make_interval(years => ${YEARS_AFTER}::int, days => 2))
   order by greatest(l.asked_at, a.since), a.id limit ${AT_ONCE}`;

/** Whom a survey is sent to. */
export interface SurveyReader {
  readonly surveyId: string;
  readonly venture: string;
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
}

/** The founders of these surveys' ventures; of those who were declined only who consented and has not withdrawn. */
export const readersOf = (tx: Tx, surveyIds: readonly string[]): Promise<SurveyReader[]> => tx.sql<SurveyReader>`
  select s.id as "surveyId", v.name as venture, b.id as "membershipId", b.name, b.email as address from outcome_survey s
    join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
    join founder f on f.tenant_id = s.tenant_id and f.venture_id = s.venture_id
    join membership b on b.tenant_id = f.tenant_id and b.id = f.membership_id and b.status <> 'revoked'
   where s.id = any(${[...surveyIds]}) and (s.cohort <> 'declined' or exists (select from outcome_consent c
     where c.tenant_id = s.tenant_id and c.venture_id = s.venture_id and c.membership_id = b.id and c.withdrawn_at is null))
   order by v.name, b.name, b.id`;
