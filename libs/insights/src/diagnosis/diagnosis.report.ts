import { raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { type Span, within } from '../period.js';
import type { CauseMentions, GroupCounts } from './attention.policy.js';
import { CARE_DAYS, type VentureTalk } from './risk-cover.policy.js';

/** What was talked about, planned and feared, by group; on every row of how many it is told. */
export interface Talk extends GroupCounts {
  /** Sessions that were held and reported with topics. */
  readonly sessions: number;
  /** Ventures whose risks were scored. */
  readonly assessed: number;
}

/** Minutes of sessions held in the period, by group, and how many sessions they are of; `topics` joins them to `t`. */
const minutesOf = (topics: Sql, period: Span): Sql => sql`
  select p.cause_group, sum(t.minutes)::int as minutes, count(distinct s.id)::int as sessions
    from session s ${topics} join topic p on p.code = t.topic
   where s.status = 'held' and ${within(sql`s.starts_at`, period)} group by grouping sets ((p.cause_group), ())`;

const REPORTED = raw(`join session_report r on r.tenant_id = s.tenant_id and r.session_id = s.id
  join report_topic t on t.tenant_id = r.tenant_id and t.report_id = r.id`);
const PLANNED = raw('join agenda_item t on t.tenant_id = s.tenant_id and t.session_id = s.id');

/** Each part is summed once: asked for group by group, a part is read anew for each. */
export const talkIn = (tx: Tx, period: Span): Promise<Talk[]> => tx.sql<Talk>`
  with talked as materialized (${minutesOf(REPORTED, period)}),
  planned as materialized (${minutesOf(PLANNED, period)}),
  feared as materialized (
    select r.cause_group, sum(r.score)::int as points, count(distinct r.venture_id)::int as ventures from risk_score r
     where r.quarter between date_trunc('quarter', ${period.firstDay}::date)::date and ${period.lastDay}::date
     group by grouping sets ((r.cause_group), ()))
  select g.cause_group as "group", coalesce(t.minutes, 0) as minutes, coalesce(a.minutes, 0) as "agendaMinutes",
         coalesce(f.points, 0) as "riskPoints",
         (select sessions from talked where cause_group is null) as sessions,
         (select ventures from feared where cause_group is null) as assessed
    from (select cause_group from topic union select cause_group from failure_cause) g
    left join talked t using (cause_group) left join planned a using (cause_group) left join feared f using (cause_group)`;

/** What ventures die of, once by the newest edition, once by the programme's own closings. */
export interface Causes {
  readonly edition: string;
  readonly year: number;
  readonly sample: number | null;
  readonly source: string;
  readonly shares: readonly CauseMentions[];
  readonly own: readonly CauseMentions[];
  /** Ventures of the programme that closed with a cause. */
  readonly closings: number;
  /** Of these, whose weightiest cause had a session on its group before. */
  readonly talkedAbout: number;
}

/** Whether a closed venture's sessions were ever about the group of its weightiest cause. */
const wasTalkedAbout = sql`exists (select from session s
  join session_report r on r.tenant_id = s.tenant_id and r.session_id = s.id
  join report_topic rt on rt.tenant_id = r.tenant_id and rt.report_id = r.id join topic p on p.code = rt.topic
  where s.tenant_id = k.tenant_id and s.venture_id = k.venture_id and s.status = 'held' and p.cause_group = c.cause_group)`;

const summed = (rows: Sql): Sql =>
  sql`coalesce((select json_agg(json_build_object('group', cause_group, 'mentions', mentions)) from (${rows}) m), '[]')`;

export async function causesOf(tx: Tx): Promise<Causes> {
  const [causes] = await tx.sql<Causes>`
    with own as (
      select k.rank, c.cause_group, k.rank = 1 and ${wasTalkedAbout} as is_talked
        from closing_cause k join failure_cause c on c.code = k.code)
    select e.edition, e.year, e.sample, e.source,
           ${summed(sql`select c.cause_group, sum(h.percent)::int as mentions from cause_share h
             join failure_cause c on c.code = h.code where h.edition = e.edition group by 1`)} as shares,
           ${summed(sql`select cause_group, count(*)::int as mentions from own group by 1`)} as own,
           (select count(*)::int from own where rank = 1) as closings,
           (select count(*)::int from own where is_talked) as "talkedAbout"
      from taxonomy_edition e where e.taxonomy = 'causes' order by e.year desc, e.edition desc limit 1`;
  if (!causes) throw new Error('The taxonomy of causes has no edition.');
  return causes;
}

export interface RiskyVenture extends VentureTalk {
  readonly id: string;
  readonly name: string;
  /** Its next session that has not begun. */
  readonly nextSessionId: string | null;
  /** Groups that wait on its agenda as a suggestion, or are on it. */
  readonly nextGroups: readonly string[];
}

/** Ventures at a time. */
export const MOST_VENTURES = 200;

const grouped = (rows: Sql): Sql => sql`coalesce((select json_agg(distinct cause_group) from (${rows}) g), '[]')`;

/** Ventures that have a team and were assessed, with their newest scores and what their last sessions were about. */
export const riskyVentures = (tx: Tx): Promise<RiskyVenture[]> => tx.sql<RiskyVenture>`
  select v.id, v.name, a.scores, n.id as "nextSessionId", l.sessions as "lastSessions", l.on_need as "lastOnNeed",
         ${grouped(sql`select p.cause_group from session s
           join session_report r on r.tenant_id = s.tenant_id and r.session_id = s.id
           join report_topic t on t.tenant_id = r.tenant_id and t.report_id = r.id join topic p on p.code = t.topic
           where s.tenant_id = v.tenant_id and s.venture_id = v.id and s.status = 'held'
             and s.starts_at > ${tx.now}::timestamptz - make_interval(days => ${CARE_DAYS}::int)`)} as "talkedAbout",
         ${grouped(sql`select p.cause_group from agenda_suggestion q join topic p on p.code = q.topic
           where q.tenant_id = v.tenant_id and q.session_id = n.id and q.state = 'open'
           union all select p.cause_group from agenda_item i join topic p on p.code = i.topic
           where i.tenant_id = v.tenant_id and i.session_id = n.id`)} as "nextGroups"
    from venture v
    join lateral (select json_agg(json_build_object('causeGroup', cause_group, 'part', part, 'score', score)) as scores
      from (select distinct on (r.cause_group, r.part) r.cause_group, r.part, r.score from risk_score r
        where r.tenant_id = v.tenant_id and r.venture_id = v.id order by r.cause_group, r.part, r.quarter desc) r) a
      on a.scores is not null
    left join lateral (select s.id from session s where s.tenant_id = v.tenant_id and s.venture_id = v.id
      and s.status in ('planned', 'confirmed') and (s.starts_at is null or s.starts_at > ${tx.now})
      order by s.number limit 1) n on true
    cross join lateral (select count(*)::int as sessions, count(*) filter (where on_need)::int as on_need from (
      select exists (select from report_topic t join topic p on p.code = t.topic and p.cause_group = 'need'
          where t.tenant_id = r.tenant_id and t.report_id = r.id) as on_need
        from session s join session_report r on r.tenant_id = s.tenant_id and r.session_id = s.id
       where s.tenant_id = v.tenant_id and s.venture_id = v.id and s.status = 'held' order by s.number desc limit 3) r) l
   where v.status = 'mentored' order by v.name, v.id limit ${MOST_VENTURES}`;
