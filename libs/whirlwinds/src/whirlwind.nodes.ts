import { type Computed, EVERYONE, many, node, NOBODY, one, type Visible } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { actorIsWarranted } from '@outrigger/mentors';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ANSWER_HOURS } from './course.policy.js';
import { endOfCourse, endOfRound, startOfRound } from './times.sql.js';
import type { Side } from './whirlwind.entity.js';
import { bothWilling } from './willing.js';

/** Guest `guest` is the reader: as a mentor with a current warrant (C2), or as a founder. */
const isMe: Visible = (guest, actor) => sql`(exists (select from mentor gm where gm.tenant_id = ${guest}.tenant_id
    and gm.id = ${guest}.mentor_id and gm.membership_id = ${actor.memberId} and ${actorIsWarranted(actor)})
  or exists (select from founder gf where gf.tenant_id = ${guest}.tenant_id and gf.venture_id = ${guest}.venture_id
    and gf.membership_id = ${actor.memberId}))`;

/** V4: ventures choose among mentors and hear nothing of each other; mentors know each other. */
const otherSide = (row: Sql): Sql => sql`(${row}.mentor_id is not null or me.mentor_id is not null)`;

/** That the reader is a guest of the whirlwind that `id` names, and of such a kind. */
const isGuestOf = (
  row: Sql,
  id: Sql,
  actor: Parameters<Visible>[1],
  kind: Sql = EVERYONE,
): Sql => sql`exists (select from whirlwind_guest me
  join whirlwind mw on mw.tenant_id = me.tenant_id and mw.id = me.whirlwind_id and mw.status <> 'draft'
  where me.tenant_id = ${row}.tenant_id and me.whirlwind_id = ${id} and ${isMe(raw('me'), actor)} and ${kind})`;

const forTheOffice =
  (asGuest: Visible): Visible =>
  (row, actor) => {
    if (may(actor, 'whirlwinds.run')) return EVERYONE;
    return actor.memberId ? asGuest(row, actor) : NOBODY;
  };

const counted = (row: Sql, which: Sql): Sql => sql`(select count(*)::int from whirlwind_guest cg
  where cg.tenant_id = ${row}.tenant_id and cg.whirlwind_id = ${row}.id and ${which})`;

node('Whirlwind', {
  from: 'whirlwind',
  visible: forTheOffice((row, actor) => isGuestOf(row, sql`${row}.id`, actor)),
  fields: {
    endsAt: (row) => endOfCourse(row),
    answersUntil: (row) => sql`(${endOfCourse(row)} + make_interval(hours => ${ANSWER_HOURS}))`,
    planShare: (row, actor) =>
      may(actor, 'whirlwinds.run')
        ? sql`case when ${row}.plan_bound > 0 then ${row}.plan_total::float8 / ${row}.plan_bound end`
        : sql`null::float8`,
    mentorsComing: (row) => counted(row, sql`cg.mentor_id is not null and cg.coming = 'yes'`),
    venturesComing: (row) => counted(row, sql`cg.venture_id is not null and cg.coming = 'yes'`),
    unanswered: (row) => counted(row, sql`cg.coming = 'none'`),
  },
  edges: {
    guests: many('WhirlwindGuest', 'whirlwind_id', {
      order: (row) => sql`${row}.mentor_id is null, ${row}.table_number nulls last, ${row}.id`,
      max: 300,
    }),
    meetings: many('WhirlwindMeeting', 'whirlwind_id', {
      order: (row) => sql`${row}.round, ${guestOf(row, 'mentor_guest_id', sql`g.table_number`)}, ${row}.id`,
      max: 1200,
    }),
  },
});

node('WhirlwindGuest', {
  from: 'whirlwind_guest',
  visible: forTheOffice(
    (row, actor) =>
      sql`(${isMe(row, actor)} or ${row}.coming = 'yes' and ${isGuestOf(row, sql`${row}.whirlwind_id`, actor, otherSide(row))})`,
  ),
  fields: {
    side: (row) => sql`case when ${row}.mentor_id is null then 'venture' else 'mentor' end`,
    name: (row) => nameOf(row),
    line: (
      row,
    ) => sql`coalesce((select v.one_liner from venture v where v.tenant_id = ${row}.tenant_id and v.id = ${row}.venture_id),
      (select array_to_string(m.expertise, ', ') from mentor m where m.tenant_id = ${row}.tenant_id and m.id = ${row}.mentor_id))`,
    isMine: isMe,
    myWish: (row, actor) => sql`(select w.weight from whirlwind_wish w
      join whirlwind_guest me on me.tenant_id = w.tenant_id and me.id = w.guest_id
      where w.tenant_id = ${row}.tenant_id and w.other_id = ${row}.id and ${isMe(raw('me'), actor)} limit 1)`,
    wishCount: (row, actor) =>
      may(actor, 'whirlwinds.run')
        ? sql`(select count(*)::int from whirlwind_wish w where w.tenant_id = ${row}.tenant_id and w.guest_id = ${row}.id)`
        : sql`null::int`,
  },
});

/** What a guest of a meeting says; `g` in it. */
function guestOf(row: Sql, key: 'mentor_guest_id' | 'venture_guest_id', what: Sql): Sql {
  return sql`(select ${what} from whirlwind_guest g where g.tenant_id = ${row}.tenant_id and g.id = ${row}.${raw(key)})`;
}

function nameOf(guest: Sql): Sql {
  return sql`coalesce((select v.name from venture v where v.tenant_id = ${guest}.tenant_id and v.id = ${guest}.venture_id),
    (select b.name from mentor m join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
      where m.tenant_id = ${guest}.tenant_id and m.id = ${guest}.mentor_id))`;
}

const isAtTable: Visible = (
  row,
  actor,
) => sql`exists (select from whirlwind_guest g where g.tenant_id = ${row}.tenant_id
  and g.id in (${row}.mentor_guest_id, ${row}.venture_guest_id) and ${isMe(raw('g'), actor)})`;

const wordOf = (row: Sql, side: Side, what: Sql): Sql => sql`(select ${what} from whirlwind_answer a
  where a.tenant_id = ${row}.tenant_id and a.meeting_id = ${row}.id and a.side = ${side})`;

/** Neither side reads what the other said: only whether both would go on. */
const ownWord =
  (side: Side): Computed =>
  (row, actor) => {
    const word = wordOf(row, side, sql`a.answer`);
    return may(actor, 'whirlwinds.run')
      ? word
      : sql`case when ${guestOf(row, `${side}_guest_id`, isMe(raw('g'), actor))} then ${word} end`;
  };

const noteOf =
  (side: Side): Computed =>
  (row, actor) =>
    may(actor, 'whirlwinds.run') ? wordOf(row, side, sql`a.note`) : sql`null::text`;

const ofEvent = (row: Sql, what: (event: Sql) => Sql): Sql =>
  sql`(select ${what(raw('e'))} from whirlwind e where e.tenant_id = ${row}.tenant_id and e.id = ${row}.whirlwind_id)`;

node('WhirlwindMeeting', {
  from: 'whirlwind_meeting',
  visible: forTheOffice(isAtTable),
  fields: {
    mentorId: (row) => guestOf(row, 'mentor_guest_id', sql`g.mentor_id`),
    ventureId: (row) => guestOf(row, 'venture_guest_id', sql`g.venture_id`),
    mentorName: (row) => guestOf(row, 'mentor_guest_id', nameOf(raw('g'))),
    ventureName: (row) => guestOf(row, 'venture_guest_id', nameOf(raw('g'))),
    tableNumber: (row) => guestOf(row, 'mentor_guest_id', sql`g.table_number`),
    startsAt: (row) => ofEvent(row, (event) => startOfRound(event, sql`${row}.round`)),
    endsAt: (row) => ofEvent(row, (event) => endOfRound(event, sql`${row}.round`)),
    isMine: isAtTable,
    isMutual: (row, actor) =>
      may(actor, 'whirlwinds.run')
        ? bothWilling(row)
        : sql`case when ${ofEvent(row, (event) => sql`${event}.status = 'closed'`)} then ${bothWilling(row)} end`,
    mentorAnswer: ownWord('mentor'),
    ventureAnswer: ownWord('venture'),
    mentorNote: noteOf('mentor'),
    ventureNote: noteOf('venture'),
  },
  edges: { followUp: one('WhirlwindFollowUp', 'id', { at: 'meeting_id' }) },
});
