import { type Instant, sql } from '@outrigger/tenancy';
import { endOfCourse, isSilent, REMINDER_HOURS } from '@outrigger/whirlwinds';
import type { WorkStatement } from './work-statement.js';

/** Days before a whirlwind from which silence is worth a word, and hours from which it needs its plan. */
const SILENT_DAYS = 7;
const PLAN_HOURS = 36;
/** Hours after its end until which an answer is no matter, and from which it is to be closed. */
const ANSWER_HOURS = 4;
const CLOSE_HOURS = 24;

const w = sql`w`;

/** How many say nothing, nobody reminded of it since. */
const silent = (now: Instant) => sql`(select count(*) from whirlwind_guest g
  where g.tenant_id = w.tenant_id and g.whirlwind_id = w.id and ${isSilent}
    and coalesce(w.reminded_at, '-infinity') < ${now}::timestamptz - make_interval(hours => ${REMINDER_HOURS}::int))`;

/** What waits around whirlwinds (A2). */
export const WHIRLWIND_WORK = {
  whirlwindSilent: ({ now }) => sql`select w.id, w.name, n.silent::text, null::int, w.starts_at from whirlwind w
    cross join lateral (select ${silent(now)} as silent) n
    where w.status = 'asking' and w.starts_at between ${now}::timestamptz
      and ${now}::timestamptz + make_interval(days => ${SILENT_DAYS}::int) and n.silent > 0`,
  whirlwindPlan: ({ now }) => sql`select w.id, w.name, null, null::int, w.starts_at from whirlwind w
    where w.status = 'asking' and w.starts_at between ${now}::timestamptz
      and ${now}::timestamptz + make_interval(hours => ${PLAN_HOURS}::int)`,
  whirlwindAnswers: ({ now }) => sql`select w.id, w.name, n.silent::text, null::int, ${endOfCourse(w)} from whirlwind w
    cross join lateral (select ${silent(now)} as silent) n
    where w.status = 'planned' and ${endOfCourse(w)} between ${now}::timestamptz - make_interval(hours => ${CLOSE_HOURS}::int)
      and ${now}::timestamptz - make_interval(hours => ${ANSWER_HOURS}::int) and n.silent > 0`,
  whirlwindClose: ({ now }) => sql`select w.id, w.name, null, null::int, ${endOfCourse(w)} from whirlwind w
    where w.status = 'planned' and ${endOfCourse(w)} < ${now}::timestamptz - make_interval(hours => ${CLOSE_HOURS}::int)`,
} as const satisfies Readonly<Record<string, WorkStatement>>;
