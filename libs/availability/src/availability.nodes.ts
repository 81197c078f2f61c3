import { EVERYONE, extend, many, node, one, type Visible } from '@outrigger/graph';
import { MembershipType } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { MentorType } from '@outrigger/mentors';
import { TODAY } from '@outrigger/programmes';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { AvailabilityType } from './availability.graphql.js';
import { zoneOf } from './times.report.js';

const own =
  (key: string): Visible =>
  (row, actor) =>
    may(actor, 'availability.record') ? EVERYONE : sql`${row}.${raw(key)} = ${actor.memberId}`;

const told = (row: Sql, column: string): Sql => sql`(select a.${raw(column)} from availability a
  where a.tenant_id = ${row}.tenant_id and a.membership_id = ${row}.id)`;

/** The beginning and the end of ranges, and nothing else of them. */
const asBlocks = (ranges: Sql): Sql => sql`coalesce((select json_agg(json_build_object(
  'startsAt', lower(b.during), 'endsAt', upper(b.during)) order by b.during) from (${ranges}) b), '[]')`;

const AHEAD = raw(`tstzrange(now(), now() + interval '28 days')`);

node('Availability', {
  from: 'membership',
  visible: own('id'),
  fields: {
    zone: zoneOf,
    ownZone: (row) => told(row, 'zone'),
    weekly: (row) => told(row, 'weekly'),
    toldAt: (row) => told(row, 'told_at'),
    confirmedAt: (row) => told(row, 'confirmed_at'),
    busy: (row) =>
      asBlocks(sql`select unnest(range_agg(t.during)) as during from (
        select s.during from busy_span s where s.membership_id = ${row}.id and s.during && ${AHEAD}
        union all select e.during from engagement e where e.membership_id = ${row}.id and e.during && ${AHEAD}) t`),
  },
  edges: {
    datedHours: many('DatedHours', 'membership_id', {
      order: (row) => sql`${row}.from_on, ${row}.id`,
      max: 60,
      where: (row) => sql`${row}.until_on >= ${TODAY} - 1`,
    }),
    calendars: many('BusyCalendar', 'membership_id', { order: (row) => sql`${row}.added_at, ${row}.id`, max: 5 }),
  },
});

node('DatedHours', { from: 'dated_hours', visible: own('membership_id') });

const fetched = (column: string) => (row: Sql) => sql`(select f.${raw(column)} from calendar_fetch f
  where f.tenant_id = ${row}.tenant_id and f.calendar_id = ${row}.id)`;

node('BusyCalendar', {
  from: 'busy_calendar',
  visible: own('membership_id'),
  fields: {
    fetchedAt: fetched('fetched_at'),
    readAt: fetched('read_at'),
    trouble: fetched('trouble'),
    notes: fetched('notes'),
    nextBusy: (row) =>
      asBlocks(sql`select s.during from busy_span s where s.tenant_id = ${row}.tenant_id and s.calendar_id = ${row}.id
        and upper(s.during) > now() order by s.during limit 3`),
  },
});

const OPTIONS = { nullable: true, description: 'When they can meet; for the person and the office.' };
extend(
  { on: MembershipType, type: 'Membership', field: 'availability', returns: () => AvailabilityType, options: OPTIONS },
  one('Availability', 'id'),
);
extend(
  { on: MentorType, type: 'Mentor', field: 'availability', returns: () => AvailabilityType, options: OPTIONS },
  one('Availability', 'membership_id'),
);
