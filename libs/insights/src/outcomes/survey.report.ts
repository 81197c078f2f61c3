import { grouped } from '@outrigger/kernel';
import { HERE } from '@outrigger/programmes';
import { sql, type Tx } from '@outrigger/tenancy';
import { type Span, within } from '../period.js';
import type { Cohort, OutcomeFigures } from './outcome.entity.js';
import { type Candidate, YEARS_AFTER } from './outcome.policy.js';

export interface ToAsk extends Candidate {
  readonly ventureId: string;
}

/** Ventures in one go; the rest come with the next. */
const AT_ONCE = 200;

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
  select a.id as "ventureId", a.cohort, (a.since at time zone ${HERE})::date::text as since,
         (l.asked_at at time zone ${HERE})::date::text as "lastAsked"
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

/** A question that is out, with what was told last, and who may tell the office. */
export interface OpenSurvey extends OutcomeFigures {
  readonly id: string;
  readonly venture: string;
  readonly cohort: Cohort;
  readonly askedAt: Date;
  readonly founders: readonly { readonly id: string; readonly name: string }[];
}

/** Questions at a time. */
const MOST_OPEN = 200;

/** The last question to each venture of the period, those without an answer first. */
export async function surveysIn(tx: Tx, period: Span): Promise<OpenSurvey[]> {
  const surveys = await tx.sql<Omit<OpenSurvey, 'founders'>>`
    with last as (
      select distinct on (s.venture_id) s.* from outcome_survey s
       where ${within(sql`s.asked_at`, period)} order by s.venture_id, s.asked_at desc, s.id desc)
    select l.id, v.name as venture, l.cohort, l.asked_at as "askedAt", coalesce(a.standing, 'in_business') as standing,
           a.founded_year as "foundedYear", a.full_time_staff as "fullTimeStaff", a.part_time_staff as "partTimeStaff",
           a.revenue, a.currency, coalesce(a.raised, '[]') as raised, coalesce(a.discloses, false) as discloses
      from last l join venture v on v.tenant_id = l.tenant_id and v.id = l.venture_id
      left join lateral (select a.* from outcome_answer a where a.venture_id = l.venture_id
        order by a.answered_at desc, a.id desc limit 1) a on true
     order by (a.survey_id is not distinct from l.id), v.name, l.id limit ${MOST_OPEN}`;
  const readers = await readersOf(
    tx,
    surveys.map(({ id }) => id),
  );
  const founders = grouped(readers, ({ surveyId }) => surveyId);
  return surveys.map((survey) => ({
    ...survey,
    founders: (founders.get(survey.id) ?? []).map(({ membershipId: id, name }) => ({ id, name })),
  }));
}
