import { extend, many, node, one, through } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Sql, sql } from '@outrigger/tenancy';
import { VentureType } from '@outrigger/ventures';
import { PRE_READ } from './preparing/preparation.service.js';
import { ActionType, SessionType } from './session.graphql.js';

const nameOf = (row: Sql, key: string): Sql => ofMember(row, 'name', key);

/** Open before done, the one that is due first on top. */
const byUrgency = (row: Sql): Sql => sql`${row}.done_at nulls first, ${row}.due_on nulls last, ${row}.id`;

/** Who sees which mentors have opened what they were given to read. */
const READ_OVER: ReadonlySet<string> = new Set(['manager', 'entrepreneur']);

/** Null where there is nothing to read. */
const hasPreRead = (row: Sql): Sql => sql`(
  select bool_and(exists (select from file_reading r
      where r.tenant_id = f.tenant_id and r.file_id = f.id and r.membership_id = ${row}.membership_id))
    from stored_file f where f.tenant_id = ${row}.tenant_id and f.subject_id = ${row}.session_id and f.kind = ${PRE_READ})`;

node('Session', {
  from: 'session',
  visible: through('Venture', 'venture_id'),
  fields: {
    roomName: (row) => sql`(select r.name from room r where r.tenant_id = ${row}.tenant_id and r.id = ${row}.room_id)`,
    agendaLocked: (row) => sql`(${row}.status in ('held', 'cancelled') or coalesce(${row}.starts_at <= now(), false))`,
  },
  edges: {
    venture: one('Venture', 'venture_id'),
    team: one('Team', 'team_id'),
    agenda: many('AgendaItem', 'session_id', { order: (row) => sql`${row}.position`, max: 20 }),
    attendees: many('Attendee', 'session_id', {
      order: (row) => sql`array_position(array['lead', 'mentor', 'founder'], ${row}.part), ${row}.id`,
      max: 30,
    }),
    report: one('SessionReport', 'id', { at: 'session_id' }),
    actions: many('Action', 'session_id', { order: byUrgency, max: 50 }),
  },
});

node('AgendaItem', { from: 'agenda_item', visible: through('Session', 'session_id') });

node('Attendee', {
  from: 'session_attendance',
  visible: through('Session', 'session_id'),
  fields: {
    name: (row) => nameOf(row, 'membership_id'),
    hasPreRead: (row, { roles }) => (roles.some((role) => READ_OVER.has(role)) ? hasPreRead(row) : sql`null::boolean`),
    word: (row, { roles }) => (roles.includes('manager') ? sql`${row}.word` : sql`null::text`),
  },
});

node('SessionReport', {
  from: 'session_report',
  visible: through('Session', 'session_id'),
  fields: { filedBy: (row) => nameOf(row, 'filed_by') },
  edges: { topics: many('ReportTopic', 'report_id', { order: (row) => sql`${row}.minutes desc, ${row}.id`, max: 14 }) },
});

node('ReportTopic', { from: 'report_topic', visible: through('SessionReport', 'report_id') });

node('Action', {
  from: 'action',
  visible: through('Venture', 'venture_id'),
  fields: { ownerName: (row) => nameOf(row, 'owner_id') },
  edges: { session: one('Session', 'session_id'), venture: one('Venture', 'venture_id') },
});

extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'sessions',
    returns: () => [SessionType],
    options: { description: 'The last 50, newest first.' },
  },
  many('Session', 'venture_id', { order: (row) => sql`${row}.number desc`, max: 50 }),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'actions',
    returns: () => [ActionType],
    options: { description: 'Up to 50, open ones first.' },
  },
  many('Action', 'venture_id', { order: byUrgency, max: 50 }),
);
