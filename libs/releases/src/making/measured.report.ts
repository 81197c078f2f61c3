import { moneyTold } from '@outrigger/insights';
import { setting } from '@outrigger/programmes';
import { join, raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { CAUSE_GROUPS, type CountCode, MONEY_CODES, type MoneyCode, PROGRAMMES } from '../catalogue/measures.js';
import type { Span } from '../catalogue/period.policy.js';
import type { Amounts, Money } from '../control/publication.js';

/** Figures by the statement that counts them. */
const STATEMENTS: Readonly<Record<Exclude<CountCode, `minutes_${string}` | `causes_${string}`>, Sql>> = {
  [PROGRAMMES]: sql`select 1`,
  mentors: sql`select count(*) from mentor m, q where m.status = 'active' and coalesce(m.joined_on, q.since::date) < q.until::date`,
  mentors_warranted: sql`select count(*) from mentor m, q where m.status = 'active' and coalesce(m.joined_on, q.since::date) < q.until::date
    and exists (select from warrant w where w.tenant_id = m.tenant_id and w.mentor_id = m.id and w.signed_at < q.until
      and w.expires_on >= q.until::date and (w.revoked_at is null or w.revoked_at >= q.until))`,
  ventures: sql`select count(distinct t.venture_id) from team t, q where t.formed_at < q.until and (t.ended_at is null or t.ended_at >= q.since)`,
  sessions: sql`select count(*) from held`,
  mentor_hours: sql`select coalesce(round(sum(extract(epoch from h.ends_at - h.starts_at)) / 3600), 0) from held h
    join session_attendance a on a.tenant_id = h.tenant_id and a.session_id = h.id and a.part <> 'founder' and a.attended`,
  applied: sql`select count(*) from venture v, q where v.submitted_on >= q.since::date and v.submitted_on < q.until::date`,
  accepted: sql`select count(*) from venture v, q where v.decided_at >= q.since and v.decided_at < q.until
    and v.status in ('accepted', 'circulating', 'mentored', 'paused', 'graduated', 'closed')`,
  started: sql`select count(distinct h.venture_id) from held h, q where not exists (select from session s
    where s.tenant_id = h.tenant_id and s.venture_id = h.venture_id and s.status = 'held' and s.starts_at < q.since)`,
  active: sql`select count(distinct venture_id) from held`,
  graduated: sql`select count(*) from venture_step s, q where s.to_status = 'graduated' and s.at >= q.since and s.at < q.until`,
  teams: sql`select count(*) from standing`,
  team_seats: sql`select coalesce(sum(seats), 0) from standing`,
  teams_sized: sql`select count(*) from standing where seats between 3 and 5`,
  teams_led: sql`select count(*) from standing where leads = 1`,
  meeting_places: sql`select count(*) from places`,
  meetings_attended: sql`select count(*) from places where attended_at is not null`,
  agendas: sql`select count(*) from held h where exists (select from agenda_item i where i.tenant_id = h.tenant_id and i.session_id = h.id)`,
  arranged: sql`select count(*) from held h where exists (select from calendar_entry e where e.tenant_id = h.tenant_id and e.session_id = h.id)`,
  reports_in_time: sql`select count(*) from held h join session_report r on r.tenant_id = h.tenant_id and r.session_id = h.id
    where r.filed_at <= h.ends_at + make_interval(hours => ${setting('reportDueHours')})`,
};

/** Minutes of sessions, and causes of closed ventures, by group (D1). */
const MINUTES = sql`select t.cause_group, sum(x.minutes) as amount from held h
  join session_report r on r.tenant_id = h.tenant_id and r.session_id = h.id
  join report_topic x on x.tenant_id = r.tenant_id and x.report_id = r.id join topic t on t.code = x.topic group by 1`;
const CAUSES = sql`select f.cause_group, count(*) as amount from venture_step s join q on s.at >= q.since and s.at < q.until
  join closing_cause c on c.tenant_id = s.tenant_id and c.venture_id = s.venture_id join failure_cause f on f.code = c.code
  where s.to_status = 'closed' group by 1`;

/** A sum, and what tells whether it hides each venture: how many there are, and the two largest (R3). */
const sumOf = (
  code: MoneyCode,
): Sql => sql`(select jsonb_build_object('sum', coalesce(sum(${raw(code)}), 0), 'count', count(*),
  'largest', coalesce(to_jsonb((array_agg(${raw(code)} order by ${raw(code)} desc))[1:2]), '[]')) from told where ${raw(code)} > 0)`;

/** What a programme adds to a release. */
export interface Measured {
  readonly amounts: Amounts;
  readonly money: Money;
}

/** Everything that the programme of this transaction counts in a quarter: one statement. */
export async function measured(tx: Tx, { from, to }: Span): Promise<Measured> {
  const figures = Object.entries(STATEMENTS).map(([code, statement]) => sql`${code}::text, (${statement})`);
  const sums = MONEY_CODES.map((code) => sql`${code}::text, ${sumOf(code)}`);
  const [row] = await tx.run<Measured & { minutes: ByGroup; causes: ByGroup }>(sql`
    with q as (select ${from}::date::timestamptz as since, ${to}::date::timestamptz as until),
    held as (select s.* from session s, q where s.status = 'held' and s.starts_at >= q.since and s.starts_at < q.until),
    standing as (select s.seats, s.leads from q cross join team t
      cross join lateral (select count(*) as seats, count(*) filter (where s.is_lead) as leads from team_seat s
        where s.tenant_id = t.tenant_id and s.team_id = t.id
          and s.from_at < q.until and (s.until_at is null or s.until_at >= q.until)) s
      where t.formed_at < q.until and (t.ended_at is null or t.ended_at >= q.until)),
    places as (select p.attended_at from mentor_meeting g join q on g.starts_at >= q.since and g.starts_at < q.until
      join meeting_place p on p.tenant_id = g.tenant_id and p.meeting_id = g.id and p.is_asked and not p.is_excused
      where g.status = 'held'),
    told as (select m.* from q, lateral (${moneyTold(sql`q.since`, sql`q.until`)}) m)
    select jsonb_build_object(${join(figures)}) as amounts, jsonb_build_object(${join(sums)}) as money,
      (select coalesce(jsonb_object_agg(cause_group, amount), '{}') from (${MINUTES}) m) as minutes,
      (select coalesce(jsonb_object_agg(cause_group, amount), '{}') from (${CAUSES}) c) as causes`);
  const groups = { ...byGroup('minutes', row?.minutes), ...byGroup('causes', row?.causes) };
  return { amounts: { ...row?.amounts, ...groups }, money: row?.money ?? {} };
}

type ByGroup = Readonly<Record<string, number>>;

/** Groups have words in the tables of causes, and codes here. */
const byGroup = (prefix: 'minutes' | 'causes', amounts: ByGroup = {}): Amounts =>
  Object.fromEntries(CAUSE_GROUPS.map((group) => [`${prefix}_${group}`, amounts[group.replace('_', ' ')] ?? 0]));
