import { computed } from '@outrigger/graph';
import { MISSED_IN_A_ROW } from '@outrigger/meetings';
import { setting, TODAY } from '@outrigger/programmes';
import { raw, sql } from '@outrigger/tenancy';
import type { WorkStatement } from './work-statement.js';

/** Days that somebody who was asked for a reference has to answer (C1). */
const REFERENCE_DAYS = 7;
/** Days before a mentors' meeting from which its invitations are due, and from which silence is worth a word (C4). */
const INVITE_DAYS = 28;
const SILENT_DAYS = 4;

const m = raw('m');

/** What waits for the mentors themselves: those who come and come back (C1), and their meetings (C4). */
export const MENTOR_WORK = {
  mentorInterview: () => sql`select a.id, a.name, null, null::int, a.status_since from mentor_application a
    where a.status = 'applied'`,
  mentorSheet: ({ now }) => sql`select a.id, a.name, null, null::int, i.starts_at from mentor_application a
    join mentor_interview i on i.tenant_id = a.tenant_id and i.application_id = a.id and i.filed_at is null
    where a.status = 'interviewing' and i.starts_at < ${now}::timestamptz`,
  mentorReference: ({ now }) => sql`select a.id, a.name, r.name, null::int, r.asked_at from mentor_reference r
    join mentor_application a on a.tenant_id = r.tenant_id and a.id = r.application_id
      and a.status in ('applied', 'interviewing', 'screening')
    where r.answered_at is null and r.asked_at < ${now}::timestamptz - make_interval(days => ${REFERENCE_DAYS}::int)`,
  mentorDecision: () => sql`select a.id, a.name, null, null::int, a.status_since from mentor_application a
    where a.status = 'screening'`,
  mentorReturn: ({ actor }) => sql`select m.id, ${computed('Mentor', 'name', m, actor)}, null, null::int,
      m.leave_until::timestamptz from mentor m where m.status = 'on_leave' and m.leave_until < ${TODAY}`,
  meetingSeries: ({ now }) => sql`select p.id, p.name, null, null::int, null::timestamptz from programme p
    where not exists (select from mentor_meeting q where q.starts_at > ${now} and q.status <> 'cancelled')
      and (select count(*) from mentor o where o.status = 'active') >= ${setting('teamMin')}`,
  meetingPlan: ({ now }) => sql`select q.id, p.name, null, null::int, q.starts_at from mentor_meeting q
    join programme p on p.tenant_id = q.tenant_id where q.status = 'planned' and q.starts_at > ${now}
      and q.starts_at < ${now}::timestamptz + make_interval(days => ${INVITE_DAYS}::int)`,
  meetingSilent: ({ now }) => sql`select q.id, p.name, count(*)::text, null::int, q.starts_at from mentor_meeting q
    join programme p on p.tenant_id = q.tenant_id
    join meeting_place e on e.tenant_id = q.tenant_id and e.meeting_id = q.id and e.is_asked and e.answer = 'none'
    where q.status = 'invited' and q.starts_at > ${now}
      and q.starts_at < ${now}::timestamptz + make_interval(days => ${SILENT_DAYS}::int)
      and coalesce(q.asked_again_at < ${now}::timestamptz - interval '1 day', true)
    group by q.tenant_id, q.id, p.name, q.starts_at`,
  meetingMinutes: ({ now }) => sql`select q.id, p.name, null, null::int, q.ends_at from mentor_meeting q
    join programme p on p.tenant_id = q.tenant_id where q.status = 'invited' and q.ends_at < ${now}`,
  meetingMissed: ({ actor }) => sql`select m.id, ${computed('Mentor', 'name', m, actor)},
      ${computed('Mentor', 'missedInARow', m, actor)}::text, null::int, ${computed('Mentor', 'lastMeetingAt', m, actor)}
    from mentor m where m.status = 'active' and ${computed('Mentor', 'missedInARow', m, actor)} >= ${MISSED_IN_A_ROW}::int
      and not exists (select from meeting_absence x where x.tenant_id = m.tenant_id and x.mentor_id = m.id
        and x.asked_at > (select max(q.ends_at) from meeting_place e join mentor_meeting q on q.tenant_id = e.tenant_id
          and q.id = e.meeting_id and q.status in ('invited', 'held') and q.ends_at <= now()
          where e.tenant_id = m.tenant_id and e.mentor_id = m.id and e.is_asked))`,
} as const satisfies Readonly<Record<string, WorkStatement>>;
