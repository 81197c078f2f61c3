import { setting } from '@outrigger/programmes';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture } from '@outrigger/ventures';
import { within } from '../period.js';
import type { Measure } from './measure.js';

/** Sessions of this venture are to come. */
const ahead = (venture: string): Sql =>
  sql`exists (select from session n where n.venture_id = ${raw(venture)} and n.status in ('planned', 'confirmed'))`;

/** Mentored ventures without a word for longer than the policy allows, and nothing to come (V5): id, name, silent_since. */
export const silentVentures = (now: Date | Sql): Sql => sql`
  select v.id, v.name, coalesce(last.ends_at, t.formed_at) as silent_since from venture v
    join team t on t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null
    left join lateral (select s.ends_at from session s where s.tenant_id = v.tenant_id and s.venture_id = v.id
      and s.status = 'held' order by s.number desc limit 1) last on true
   where v.status = 'mentored' and not ${ahead('v.id')}
     and coalesce(last.ends_at, t.formed_at) < ${now}::timestamptz - make_interval(days => ${setting('silentDays')})`;

/** What stands against a live team, in words; null for nothing (T1, T2, T3). */
const faults = sql`nullif(concat_ws(', ',
  case when k.seats < ${setting('teamMin')} then 'too few mentors' end,
  case when k.seats > ${setting('teamMax')} then 'too many mentors' end,
  case when k.leads = 0 then 'no lead' end,
  case when k.backgrounds < least(k.seats, coalesce(nullif((select settings->>'distinctBackgrounds' from programme_policy
    order by version desc limit 1), 'all')::int, k.seats)) then 'the same background twice' end), '')`;

const NOW = { way: 'count', when: 'now' } as const;

/** How teams and ventures stand (T1, T2, T3, V5). */
export const TEAM_MEASURES = {
  activeVentures: {
    ...NOW,
    unit: 'ventures',
    subject: 'venture',
    says: 'Mentored ventures with a session within the days that the policy calls active',
    rows: ({ now }) => sql`
      select v.id, v.id as subject_id, v.name as title, null as detail, last.ends_at as at, null::float8 as amount from venture v
        join lateral (select s.ends_at from session s where s.tenant_id = v.tenant_id and s.venture_id = v.id
          and s.status = 'held' order by s.number desc limit 1) last on true
       where v.status = 'mentored' and last.ends_at > ${now}::timestamptz - make_interval(days => ${setting('activeDays')})`,
  },
  silentVentures: {
    ...NOW,
    unit: 'ventures',
    subject: 'venture',
    says: 'Mentored ventures that are silent for longer than the policy allows',
    rows: ({ now }) => sql`select v.id, v.id as subject_id, v.name as title, null as detail, v.silent_since as at,
      null::float8 as amount from (${silentVentures(now)}) v`,
  },
  teamsOutOfPolicy: {
    ...NOW,
    unit: 'teams',
    subject: 'team',
    says: 'Teams at work that are smaller, larger or less mixed than the policy wants, or have no lead',
    rows: () => sql`
      select t.id, t.venture_id as subject_id, v.name as title, t.faults as detail, t.formed_at as at, null::float8 as amount
        from (select t.*, ${faults} as faults from team t cross join lateral (
          select count(*)::int as seats, count(*) filter (where s.is_lead)::int as leads,
                 count(distinct m.primary_background)::int as backgrounds
            from team_seat s join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
           where s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is null) k where t.ended_at is null) t
        join venture v on v.tenant_id = t.tenant_id and v.id = t.venture_id where t.faults is not null`,
  },
  oneAndDone: {
    way: 'count',
    when: 'during',
    unit: 'ventures',
    subject: 'venture',
    says: 'Ventures that met their team once, longer ago than the days that the policy calls active, and never again',
    rows: ({ period, now }) => sql`
      select s.venture_id as id, s.venture_id as subject_id, ${ofVenture(raw('s'), 'name')} as title, null as detail,
             s.starts_at as at, null::float8 as amount
        from (select o.tenant_id, o.venture_id, min(o.starts_at) as starts_at, min(o.ends_at) as ends_at from session o
               where o.status = 'held' group by 1, 2 having count(*) = 1) s
       where ${within(sql`s.starts_at`, period)} and not ${ahead('s.venture_id')}
         and s.ends_at < ${now}::timestamptz - make_interval(days => ${setting('activeDays')})`,
  },
} as const satisfies Readonly<Record<string, Measure>>;
