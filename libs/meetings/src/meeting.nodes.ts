import { withoutConflict } from '@outrigger/conflicts';
import { filesSeenThrough } from '@outrigger/files';
import { EVERYONE, extend, many, node, NOBODY, one, through, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { actorIsWarranted } from '@outrigger/mentors';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture, VentureType } from '@outrigger/ventures';
import { isUninvited } from './cohort.report.js';
import { MeetingDecisionType } from './meeting.graphql.js';

const forTheOffice: Visible = (_, actor) => (may(actor, 'meetings.run') ? EVERYONE : NOBODY);

const count = (row: Sql, table: string, which: Sql): Sql => sql`(select count(*)::int from ${raw(table)} c
  where c.tenant_id = ${row}.tenant_id and c.meeting_id = ${row}.id and ${which})`;

const places = (row: Sql, which: Sql): Sql => count(row, 'meeting_place', which);

node('MentorMeeting', {
  from: 'mentor_meeting',
  // C4: mentors know of a meeting once they are asked to it.
  visible: (row, actor) => {
    if (may(actor, 'meetings.run')) return EVERYONE;
    return may(actor, 'meetings.read')
      ? sql`(${row}.status in ('invited', 'held') or ${row}.invited_at is not null)`
      : NOBODY;
  },
  fields: {
    lengthMinutes: (row) => sql`(extract(epoch from ${row}.ends_at - ${row}.starts_at) / 60)::int`,
    invited: (row) => places(row, sql`c.is_asked`),
    yes: (row) => places(row, sql`c.answer = 'yes'`),
    no: (row) => places(row, sql`c.answer = 'no'`),
    unanswered: (row) => places(row, sql`(c.is_asked and c.answer = 'none')`),
    expected: (row) => sql`(${places(row, sql`c.answer = 'yes'`)} + ${count(row, 'meeting_guest', sql`true`)})`,
    present: (row) =>
      sql`(${places(row, sql`c.attended_at is not null`)} + ${count(row, 'meeting_guest', sql`c.attended_at is not null`)})`,
    uninvited: (row, actor) =>
      may(actor, 'meetings.run')
        ? sql`(select count(*)::int from mentor m where m.tenant_id = ${row}.tenant_id and ${isUninvited(sql`${row}.id`)})`
        : sql`0`,
    // C2: what was said of ventures is for those whose warrant is current.
    minutes: (row, actor) =>
      may(actor, 'meetings.run')
        ? sql`${row}.minutes`
        : sql`case when ${actorIsWarranted(actor)} then ${row}.minutes end`,
    minutesByName: (row) => ofMember(row, 'name', 'minutes_by'),
  },
  edges: {
    items: many('MeetingItem', 'meeting_id', { order: (row) => sql`${row}.position`, max: 40 }),
    places: many('MeetingPlace', 'meeting_id', { order: byName, max: 500 }),
    guests: many('MeetingGuest', 'meeting_id', { order: (row) => sql`lower(${row}.name), ${row}.id`, max: 100 }),
    decisions: many('MeetingDecision', 'meeting_id', { order: (row) => sql`${row}.decided_at, ${row}.id`, max: 100 }),
    files: many('StoredFile', 'subject_id', { order: (row) => sql`${row}.id`, max: 30 }),
  },
});

filesSeenThrough('meeting', 'MentorMeeting');

function byName(row: Sql): Sql {
  return sql`lower(${nameOfMentor(row)}), ${row}.id`;
}

function nameOfMentor(row: Sql): Sql {
  return sql`(select b.name from mentor nm join membership b on b.tenant_id = nm.tenant_id and b.id = nm.membership_id
    where nm.tenant_id = ${row}.tenant_id and nm.id = ${row}.mentor_id)`;
}

/** V4, C2: of a venture a mentor hears what has circulated, and nothing of one that they hold a stake in. */
function ifCirculated(answer: (row: Sql) => Sql): (row: Sql, actor: Actor) => Sql {
  return (row, actor) => {
    if (may(actor, 'meetings.run')) return answer(row);
    const me = sql`(select me.id from mentor me where me.membership_id = ${actor.memberId})`;
    return sql`case when ${actorIsWarranted(actor)} and ${lastWords(row, sql`true`)} and
      ${withoutConflict(me, sql`${row}.venture_id`)} then ${answer(row)} end`;
  };
}

/** Something of the words under which the venture was listed last. */
const lastWords = (row: Sql, what: Sql): Sql => sql`(select ${what} from circulation_entry e
  join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id and l.sent_at is not null
  where e.tenant_id = ${row}.tenant_id and e.venture_id = ${row}.venture_id order by l.sent_at desc limit 1)`;

node('MeetingItem', {
  from: 'meeting_item',
  visible: through('MentorMeeting', 'meeting_id'),
  fields: {
    ventureId: (row, actor) => (may(actor, 'meetings.run') ? sql`${row}.venture_id` : sql`null::uuid`),
    ventureName: ifCirculated((row) => ofVenture(row, 'name')),
    blurb: ifCirculated((row) => lastWords(row, sql`e.blurb`)),
    mentorName: nameOfMentor,
  },
});

node('MeetingPlace', {
  from: 'meeting_place',
  visible: (row, actor) => {
    if (may(actor, 'meetings.run')) return EVERYONE;
    return actor.memberId
      ? sql`${row}.mentor_id = (select me.id from mentor me where me.membership_id = ${actor.memberId})`
      : NOBODY;
  },
  fields: { name: nameOfMentor },
});

node('MeetingSeries', { from: 'meeting_series', visible: () => EVERYONE });

node('MeetingGuest', {
  from: 'meeting_guest',
  visible: forTheOffice,
  fields: {
    broughtByName: (
      row,
    ) => sql`(select b.name from mentor nm join membership b on b.tenant_id = nm.tenant_id and b.id = nm.membership_id
      where nm.tenant_id = ${row}.tenant_id and nm.id = ${row}.brought_by)`,
  },
});

node('MeetingDecision', {
  from: 'meeting_decision',
  visible: forTheOffice,
  fields: {
    ventureName: (row) => ofVenture(row, 'name'),
    decidedByName: (row) => ofMember(row, 'name', 'decided_by'),
    metAt: (row) =>
      sql`(select mm.starts_at from mentor_meeting mm where mm.tenant_id = ${row}.tenant_id and mm.id = ${row}.meeting_id)`,
  },
  edges: { venture: one('Venture', 'venture_id') },
});

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'meetingDecisions',
    returns: () => [MeetingDecisionType],
    options: { description: 'What the mentors’ meetings decided on it, the newest first; for the office.' },
  },
  many('MeetingDecision', 'venture_id', { order: (row) => sql`${row}.decided_at desc, ${row}.id`, max: 50 }),
);
