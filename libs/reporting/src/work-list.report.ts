import { computed } from '@outrigger/graph';
import { silentVentures } from '@outrigger/insights';
import { setting, TODAY } from '@outrigger/programmes';
import { Instant, join, raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { ofVenture } from '@outrigger/ventures';
import { MENTOR_WORK } from './mentor-work.report.js';
import { WHIRLWIND_WORK } from './whirlwind-work.report.js';
import { type Asks, type WorkStatement } from './work-statement.js';

/** Something at the office that waits for a deed. */
export interface WorkItem {
  /** Of the venture, session, mentor or action that the deed is about. */
  readonly id: string;
  /** Whom it is about: a venture's or a mentor's name, or what was promised. */
  readonly title: string;
  readonly detail: string | null;
  /** Of a session: its number. */
  readonly number: number | null;
  /** Since when it waits, or when it runs out. */
  readonly at: Date | null;
}

export interface WorkGroup {
  readonly kind: WorkKind;
  readonly count: number;
  readonly items: readonly WorkItem[];
}

/** Days before its end from which a warrant is to be renewed (C2). */
const NOTICE_DAYS = 30;

/** Days that mentors and founders have to answer to a team (T4). */
const ANSWER_DAYS = 3;
/** Days before a session from which an invitation without an answer is worth a reminder (S2). */
const REPLY_DAYS = 5;
/** Hours after which a list's venture without enough interest is worth a look (T4). */
const INTEREST_HOURS = 48;

/** Days that the owner of an introduction has after being reminded (A5). */
const REMINDED_DAYS = 2;
/** Days after an office hour in which its check-in can be written (A1). */
const CHECK_IN_DAYS = 30;

const [a, b, c, i, m, s] = [raw('a'), raw('b'), raw('c'), raw('i'), raw('m'), raw('s')];

const newest = sql`lateral (select w.expires_on, w.revoked_at from warrant w
  where w.tenant_id = m.tenant_id and w.mentor_id = m.id order by w.expires_on desc, w.id desc limit 1)`;

/** Proposed teams that are out, `p`, with their venture, `v`. */
const OUT = raw(
  `team_proposal p join venture v on v.tenant_id = p.tenant_id and v.id = p.venture_id and p.status = 'proposed'`,
);

/** Somebody said no, or all agreed and a rule has stood against it since: only another proposal helps (T4). */
const STUCK =
  raw(`(exists (select from team_proposal_seat s where s.tenant_id = p.tenant_id and s.proposal_id = p.id and s.answer = 'no')
  or p.founder_answer = 'yes' and not exists (select from team_proposal_seat s
    where s.tenant_id = p.tenant_id and s.proposal_id = p.id and s.answer <> 'yes'))`);

/** The mentors who have said so, by name. */
const saying = (
  answer: 'no' | 'none',
  actor: Asks['actor'],
): Sql => sql`(select string_agg(${computed('Mentor', 'name', m, actor)}, ', '
  order by s.is_lead desc, s.id) from team_proposal_seat s join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
  where s.tenant_id = p.tenant_id and s.proposal_id = p.id and s.answer = ${answer})`;

/** Days after which nobody is asked for a summary any more (S3). */
const SUMMARY_DAYS = 21;

/** The office reminded of it within the last day: the line rests. */
const remindedOf = (about: string, now: Instant): Sql => sql`exists (select from session_reminder r
  where r.tenant_id = s.tenant_id and r.session_id = s.id and r.about = ${about} and r.step = 'office'
    and r.reminded_at > ${now}::timestamptz - interval '24 hours')`;

/** Mails to reply addresses that the office has to see to: who writes, about which invitation, and what. */
const waitingMail = (which: Sql): Sql => sql`select i.id, coalesce(i.from_name, i.from_address, ''),
    concat_ws(' · ', (select v.name || ', ' || s.number from calendar_entry e
      join session s on s.tenant_id = e.tenant_id and s.id = e.session_id
      join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      where e.tenant_id = i.tenant_id and e.id = i.entry_id), i.words), null::int, i.came_at
  from incoming_mail i where i.waits and ${which}`;

/**
 * What may wait at the office, in the order in which it is shown; each says id, title, detail, number, at (V5).
 * A kind is made of rows that are open, so each is found by an index and short, however long the history.
 */
const KINDS = {
  decide: () => sql`select v.id, v.name, v.one_liner, null::int, v.submitted_on::timestamptz from venture v
    where v.status in ('submitted', 'screening')`,
  form: () => sql`select v.id, v.name, v.one_liner, null::int, v.decided_at from venture v
    where (v.status = 'accepted' or v.status = 'circulating' and (select count(*) from interest i
      where i.tenant_id = v.tenant_id and i.venture_id = v.id and i.until_at is null and i.answer = 'yes') >= ${setting('teamMin')})
    and not exists (select from team t where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null)
    and not exists (select from team_proposal p where p.tenant_id = v.tenant_id and p.venture_id = v.id and p.status = 'proposed')`,
  swap: ({ actor }) => sql`select v.id, v.name, nullif(${saying('no', actor)}, ''), null::int, p.proposed_at from ${OUT}
    where ${STUCK}`,
  answers: ({
    actor,
    now,
  }) => sql`select v.id, v.name, nullif(${saying('none', actor)}, ''), null::int, p.proposed_at from ${OUT}
    where not ${STUCK} and p.proposed_at < ${now}::timestamptz - make_interval(days => ${ANSWER_DAYS}::int)`,
  wish: () => sql`select v.id, v.name, w.words, null::int, w.asked_at from team_wish w
    join venture v on v.tenant_id = w.tenant_id and v.id = w.venture_id where w.settled_at is null`,
  list: ({ now }) => sql`select l.id, coalesce(string_agg(v.name, ', ' order by e.position), ''),
      nullif(array_to_string(l.missing, ', '), ''), null::int, coalesce(l.for_day::timestamptz, l.made_at)
    from circulation l left join circulation_entry e on e.tenant_id = l.tenant_id and e.circulation_id = l.id
    left join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id
    where l.status = 'draft' and l.send_at is null and coalesce(l.for_day, ${now}::date) <= ${now}::date + 1
    group by l.tenant_id, l.id`,
  interest: ({ now }) => sql`select v.id, v.name, a.yes || ' / ' || ${setting('teamMin')}, null::int, l.sent_at
    from circulation l join circulation_entry e on e.tenant_id = l.tenant_id and e.circulation_id = l.id
    join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id and v.status = 'circulating'
    cross join lateral (select count(*)::int as yes from interest i where i.tenant_id = v.tenant_id and i.venture_id = v.id
      and i.until_at is null and i.answer = 'yes') a
    where l.status = 'sent' and l.sent_at < ${now}::timestamptz - make_interval(hours => ${INTEREST_HOURS})
      and a.yes < ${setting('teamMin')}`,
  unwanted: () => sql`select v.id, v.name, last.outcome, null::int, last.closed_at from venture v
    cross join lateral (select e.outcome, l.status, l.closed_at from circulation_entry e
      join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id
      where e.tenant_id = v.tenant_id and e.venture_id = v.id order by l.made_at desc limit 1) last
    where v.status in ('circulating', 'mentored') and last.status = 'closed' and last.outcome in ('few', 'nobody')`,
  strength: () => sql`select v.id, v.name, nullif(array_to_string(f.missing, ', '), ''), null::int, f.until_at
    from team t join venture v on v.tenant_id = t.tenant_id and v.id = t.venture_id and v.status = 'mentored'
    left join lateral (select g.until_at, g.missing from team_seat g where g.tenant_id = t.tenant_id and g.team_id = t.id
      and g.until_at is not null order by g.until_at desc limit 1) f on true
    where t.ended_at is null and (select case when bool_or(s.is_lead) then count(*) else 0 end from team_seat s
      where s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is null) < ${setting('teamMin')}`,
  asked:
    () => sql`select s.id, ${ofVenture(s, 'name')}, w.urgency || ': ' || coalesce((select string_agg(t.label, ', ' order by t.position)
      from topic t where t.code = any(w.topics)), ''), s.number, w.asked_at from session s
    join session_wish w on w.tenant_id = s.tenant_id and w.session_id = s.id and w.asked_by is not null
    where s.status = 'planned'`,
  arrange: () =>
    sql`select s.id, ${ofVenture(s, 'name')}, null, s.number, null::timestamptz from session s where s.status = 'planned' and not s.arranger
      and not exists (select from session_wish w where w.tenant_id = s.tenant_id and w.session_id = s.id and w.asked_by is not null)`,
  agenda: ({ now }) => sql`select s.id, ${ofVenture(s, 'name')}, null, s.number, s.starts_at from session s
    where s.status = 'confirmed' and s.starts_at > ${now}::timestamptz
      and s.starts_at < ${now}::timestamptz + make_interval(hours => ${setting('agendaDueHours')})
      and not exists (select from agenda_item i where i.tenant_id = s.tenant_id and i.session_id = s.id)
      and not ${remindedOf('agenda', now)}`,
  stuck: () => sql`select s.id, ${ofVenture(s, 'name')}, s.stuck_why, s.number, s.stuck_at from session s
    where s.stuck_at is not null and s.status in ('planned', 'confirmed')`,
  quorum: ({ now }) => sql`select s.id, ${ofVenture(s, 'name')}, null, s.number, s.starts_at from session s
    where s.status = 'confirmed' and s.weak_at is not null and s.starts_at > ${now}::timestamptz and s.stuck_at is null`,
  replies: ({
    actor,
    now,
  }) => sql`select s.id, ${ofVenture(s, 'name')}, (select string_agg(${computed('Attendee', 'name', a, actor)}, ', ' order by a.id)
      from session_attendance a where a.tenant_id = s.tenant_id and a.session_id = s.id and a.answer = 'none'), s.number, s.starts_at
    from session s where s.status = 'confirmed' and s.starts_at > ${now}::timestamptz
      and s.starts_at < ${now}::timestamptz + make_interval(days => ${REPLY_DAYS}::int)
      and coalesce(s.reminded_at, '-infinity') < ${now}::timestamptz - make_interval(days => 1)
      and exists (select from session_attendance a where a.tenant_id = s.tenant_id and a.session_id = s.id and a.answer = 'none')`,
  report: ({ now }) => sql`select s.id, ${ofVenture(s, 'name')}, null, s.number, s.ends_at from session s
    where s.status = 'confirmed' and s.ends_at < ${now}::timestamptz - make_interval(hours => ${setting('reportDueHours')})
      and not ${remindedOf('report', now)}`,
  summary: ({ now }) => sql`select s.id, ${ofVenture(s, 'name')}, null, s.number, s.ends_at from session s
    where s.status in ('confirmed', 'held') and s.ends_at < ${now}::timestamptz - make_interval(hours => ${setting('summaryDueHours')})
      and s.starts_at > ${now}::timestamptz - make_interval(days => ${SUMMARY_DAYS}::int)
      and not exists (select from session_summary w where w.tenant_id = s.tenant_id and w.session_id = s.id)
      and not ${remindedOf('summary', now)}`,
  word: () => sql`select w.id, b.name, left(w.words, 160), null::int, w.told_at from office_word w
    join membership b on b.tenant_id = w.tenant_id and b.id = w.from_id where w.settled_at is null`,
  silent: ({ now }) => sql`select v.id, v.name, null, null::int, v.silent_since from (${silentVentures(now)}) v`,
  timeAsked: () => waitingMail(sql`i.outcome = 'time'`),
  guestAsks: () => waitingMail(sql`i.outcome = 'guest'`),
  wordsCame: () => waitingMail(sql`i.outcome not in ('time', 'guest')`),
  addressBounces: () => sql`select x.id, coalesce((select m.name from membership m where m.tenant_id = x.tenant_id
      and m.email = x.address and m.status <> 'revoked'), x.address), concat_ws(' · ', x.address, x.words), null::int, x.since
    from suppression x where x.lifted_at is null`,
  warrant: ({ actor }) => sql`select m.id, ${computed('Mentor', 'name', m, actor)},
      ${computed('Mentor', 'warrantState', m, actor)}, null::int, w.expires_on::timestamptz
    from mentor m left join ${newest} w on true where m.status = 'active'
      and (w.expires_on is null or w.revoked_at is not null or w.expires_on <= ${TODAY} + ${NOTICE_DAYS}::int)`,
  conflict: ({
    actor,
  }) => sql`select m.id, ${computed('Mentor', 'name', m, actor)}, ${ofVenture(c, 'name')}, null::int, c.declared_at
    from conflict c join mentor m on m.tenant_id = c.tenant_id and m.id = c.mentor_id where c.state = 'open'`,
  introductionOwner: () => sql`select i.id, ${ofVenture(i, 'name')}, i.wanted, null::int, i.asked_at from introduction i
    where i.status = 'asked'`,
  introductionOverdue: ({ actor }) => sql`select i.id, ${ofVenture(i, 'name')},
      concat_ws(' · ', ${computed('Introduction', 'ownerName', i, actor)}, i.next_step), null::int, i.next_on::timestamptz
    from introduction i where i.status not in ('asked', 'closed') and i.reminded_on = i.next_on
      and i.next_on < ${TODAY} - ${REMINDED_DAYS}::int`,
  introductionAsked:
    () => sql`select r.id, r.from_programme, null, null::int, r.received_at from received_introduction r
    where r.answer is null and r.emptied_at is null`,
  checkIn: ({
    now,
  }) => sql`select b.id, ${ofVenture(b, 'name')}, p.name, null::int, h.ends_at from office_hour_booking b
    join office_hour h on h.tenant_id = b.tenant_id and h.id = b.office_hour_id
    join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id
    join membership p on p.tenant_id = m.tenant_id and p.id = m.membership_id
    where b.cancelled_at is null and h.ends_at > ${now}::timestamptz - make_interval(days => ${CHECK_IN_DAYS}::int)
      and greatest(h.ends_at, b.asked_at) < ${now}::timestamptz - make_interval(hours => ${setting('summaryDueHours')})
      and not exists (select from check_in k where k.tenant_id = b.tenant_id and k.booking_id = b.id)`,
  action: ({
    actor,
  }) => sql`select a.id, a.text, concat_ws(' · ', ${computed('Action', 'ownerName', a, actor)}, ${ofVenture(a, 'name')}),
      null::int, a.due_on::timestamptz from action a where a.done_at is null and a.due_on < ${TODAY}`,
  ...MENTOR_WORK,
  ...WHIRLWIND_WORK,
} as const satisfies Readonly<Record<string, WorkStatement>>;

export type WorkKind = keyof typeof KINDS;

export const WORK_KINDS = Object.keys(KINDS) as readonly WorkKind[];

/** All kinds with their counts and the first `perKind` of each, the longest waiting on top: one statement. */
export function workList(tx: Tx, perKind: number): Promise<WorkGroup[]> {
  const { actor, now } = tx;
  return tx.planned<WorkGroup>(workStatement({ actor, now: new Instant(now) }, perKind)).then(everyKind);
}

function everyKind(found: readonly WorkGroup[]): WorkGroup[] {
  const byKind = new Map(found.map((group) => [group.kind, group]));
  return WORK_KINDS.map((kind) => byKind.get(kind) ?? { kind, count: 0, items: [] });
}

/** Kind, count and items of every kind in which something waits. */
export function workStatement(asks: Asks, perKind: number): Sql {
  const all = WORK_KINDS.map((kind) => sql`select ${raw(`'${kind}'`)}, o.* from (${KINDS[kind](asks)}) o`);
  return sql`
    with work (kind, id, title, detail, number, at) as (${join(all, ' union all ')}),
    ranked as (select *, row_number() over (partition by kind order by at nulls first, id, detail) as rank from work)
    select kind, count(*)::int as count, coalesce(json_agg(json_build_object(
        'id', id, 'title', title, 'detail', detail, 'number', number, 'at', at) order by rank)
      filter (where rank <= ${perKind}), '[]') as items
    from ranked group by kind`;
}
