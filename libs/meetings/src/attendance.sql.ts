import { type Sql, sql } from '@outrigger/tenancy';

/** On leave on that day. @param m the mentor @param meeting as SQL */
export const isOnLeave = (
  m: Sql,
  meeting: Sql,
): Sql => sql`coalesce(${m}.leave_from <= (${meeting}.starts_at at time zone ${meeting}.zone)::date
  and coalesce(${m}.leave_until >= (${meeting}.starts_at at time zone ${meeting}.zone)::date, true), false)`;

const TWELVE = 12;

/** `at` and `came` of the last twelve meetings that the mentor was asked to, without leave, the newest first. */
const lastTwelve = (m: Sql): Sql => sql`
  select mm.starts_at as at, mp.attended_at is not null as came
    from meeting_place mp join mentor_meeting mm on mm.tenant_id = mp.tenant_id and mm.id = mp.meeting_id
   where mp.tenant_id = ${m}.tenant_id and mp.mentor_id = ${m}.id and mm.status in ('invited', 'held') and mm.ends_at <= now()
     and (mp.attended_at is not null or mp.is_asked and not mp.is_excused and not ${isOnLeave(m, sql`mm`)})
   order by mm.starts_at desc limit ${TWELVE}`;

/** Of the last twelve. */
export const attended = (m: Sql): Sql => sql`(select count(*) filter (where t.came)::int from (${lastTwelve(m)}) t)`;

/** How many the last twelve are: fewer for somebody who is new. */
export const counted = (m: Sql): Sql => sql`(select count(*)::int from (${lastTwelve(m)}) t)`;

/** C4: missed since the last one that they came to. */
export const missedInARow = (
  m: Sql,
): Sql => sql`(select count(*) filter (where t.at > coalesce(t.last, '-infinity'))::int
  from (select l.at, max(l.at) filter (where l.came) over () as last from (${lastTwelve(m)}) l) t)`;

export const lastAttended = (m: Sql): Sql => sql`(select max(mm.starts_at)
  from meeting_place mp join mentor_meeting mm on mm.tenant_id = mp.tenant_id and mm.id = mp.meeting_id
  where mp.tenant_id = ${m}.tenant_id and mp.mentor_id = ${m}.id and mp.attended_at is not null)`;
