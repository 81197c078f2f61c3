import { isFitFor, withoutConflict } from '@outrigger/conflicts';
import { EVERYONE, many, node, NOBODY, one, through, type Visible, widen } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { isWarranted } from '@outrigger/mentors';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture } from '@outrigger/ventures';
import { HOLDS } from './hours.report.js';

/** A column of the row's mentor, `hm`, or of their membership, `hp`. */
const ofMentor = (row: Sql, what: Sql): Sql => sql`(select ${what} from mentor hm
  join membership hp on hp.tenant_id = hm.tenant_id and hp.id = hm.membership_id
  where hm.tenant_id = ${row}.tenant_id and hm.id = ${row}.mentor_id)`;

/** Something of the hour, `bh`, that `key` names; `hp` is its mentor's membership. */
const ofHour = (row: Sql, what: Sql): Sql => sql`(select ${what} from office_hour bh
  join mentor hm on hm.tenant_id = bh.tenant_id and hm.id = bh.mentor_id
  join membership hp on hp.tenant_id = hm.tenant_id and hp.id = hm.membership_id
  where bh.tenant_id = ${row}.tenant_id and bh.id = ${row}.office_hour_id)`;

const isFounder = (ventureId: Sql, { memberId }: Actor): Sql =>
  sql`exists (select from founder hf where hf.venture_id = ${ventureId} and hf.membership_id = ${memberId})`;

const isMine = (row: Sql, { memberId }: Actor): Sql =>
  sql`exists (select from mentor hi where hi.tenant_id = ${row}.tenant_id and hi.id = ${row}.mentor_id and hi.membership_id = ${memberId})`;

/** Booked, now or before, by a venture of the actor's. */
const isHad = (row: Sql, actor: Actor): Sql => sql`exists (select from office_hour_booking hb
  where hb.tenant_id = ${row}.tenant_id and hb.office_hour_id = ${row}.id and ${isFounder(sql`hb.venture_id`, actor)})`;

/** C2: to come, of a mentor who may serve a venture of the actor's: of others founders see no hours at all. */
const isOpenTo = (row: Sql, { memberId }: Actor): Sql => sql`(${row}.closed_at is null and ${row}.starts_at > now()
  and ${isWarranted(sql`${row}.mentor_id`)} and ${ofMentor(row, sql`hm.status in ('active', 'probation')`)}
  and exists (select from founder ho join venture hv on hv.tenant_id = ho.tenant_id and hv.id = ho.venture_id
    where ho.tenant_id = ${row}.tenant_id and ho.membership_id = ${memberId}
      and hv.status in ('accepted', 'circulating', 'mentored') and ${withoutConflict(sql`${row}.mentor_id`, sql`hv.id`)}))`;

const visibleHour: Visible = (row, actor) => {
  if (may(actor, 'hours.all')) return EVERYONE;
  if (!actor.memberId) return NOBODY;
  const asFounder = actor.roles.includes('entrepreneur')
    ? sql`(${isOpenTo(row, actor)} or ${isHad(row, actor)})`
    : NOBODY;
  return sql`(${isMine(row, actor)} or ${asFounder})`;
};

const holding = (row: Sql): Sql => sql`exists (select from office_hour_booking sb
  where sb.tenant_id = ${row}.tenant_id and sb.office_hour_id = ${row}.id and sb.${HOLDS})`;

export const stateOf = (row: Sql): Sql => sql`case when ${row}.closed_at is not null then 'closed'
  when ${holding(row)} then 'booked' when ${row}.starts_at <= now() then 'over'
  when exists (select from office_hour_offer so where so.tenant_id = ${row}.tenant_id and so.office_hour_id = ${row}.id
    and so.outcome is null) then 'offered' else 'open' end`;

/** Own as a mentor, or had by one's venture. */
export const isOwn = (row: Sql, actor: Actor): Sql => sql`(${isMine(row, actor)} or ${isHad(row, actor)})`;

node('OfficeHour', {
  from: 'office_hour',
  visible: visibleHour,
  fields: {
    mentorName: (row) => ofMentor(row, sql`hp.name`),
    expertise: (row) => ofMentor(row, sql`hm.expertise`),
    place: (row, actor) =>
      may(actor, 'hours.all') ? sql`${row}.place` : sql`case when ${isOwn(row, actor)} then ${row}.place end`,
    state: stateOf,
    isMine: (row, actor) => isMine(row, actor),
  },
  edges: {
    booking: one('OfficeHourBooking', 'id', { at: 'office_hour_id', where: (row) => sql`${row}.${HOLDS}` }),
  },
});

node('OfficeHourBooking', {
  from: 'office_hour_booking',
  visible: through('Venture', 'venture_id'),
  fields: {
    ventureName: (row) => ofVenture(row, 'name'),
    mentorName: (row) => ofHour(row, sql`hp.name`),
    startsAt: (row) => ofHour(row, sql`bh.starts_at`),
    endsAt: (row) => ofHour(row, sql`bh.ends_at`),
    bookedByName: (row) => ofMember(row, 'name', 'booked_by'),
    byMine: (row, actor) => isFounder(sql`${row}.venture_id`, actor),
  },
  edges: {
    venture: one('Venture', 'venture_id'),
    checkIn: one('CheckIn', 'id', { at: 'booking_id' }),
  },
});

// V4, C2: the mentor of that hour sees what the venture told for it, while nothing keeps them apart.
widen('OfficeHourBooking', (row, actor) =>
  actor.roles.includes('mentor') && actor.memberId
    ? sql`exists (select from office_hour wh join mentor wm on wm.tenant_id = wh.tenant_id and wm.id = wh.mentor_id
        where wh.tenant_id = ${row}.tenant_id and wh.id = ${row}.office_hour_id and wm.membership_id = ${actor.memberId}
          and ${isFitFor(sql`wm.id`, sql`${row}.venture_id`)})`
    : NOBODY,
);

const ofBooking = (row: Sql, what: Sql): Sql => sql`(select ${ofHour(raw('cb'), what)} from office_hour_booking cb
  where cb.tenant_id = ${row}.tenant_id and cb.id = ${row}.booking_id)`;

node('CheckIn', {
  from: 'check_in',
  visible: through('OfficeHourBooking', 'booking_id'),
  fields: {
    at: (row) => ofBooking(row, sql`bh.starts_at`),
    mentorName: (row) => ofBooking(row, sql`hp.name`),
    writtenByName: (row) => ofMember(row, 'name', 'written_by'),
  },
  edges: { problems: many('CheckInProblem', 'check_in_id', { order: (row) => sql`${row}.position`, max: 10 }) },
});

node('CheckInProblem', { from: 'check_in_problem', visible: through('CheckIn', 'check_in_id') });

/** For the founders of the venture and the office; whom else a venture waits for is nobody's business. */
const ofOwnVenture: Visible = (row, actor) => {
  if (may(actor, 'hours.all')) return EVERYONE;
  return actor.memberId ? isFounder(sql`${row}.venture_id`, actor) : NOBODY;
};

node('OfficeHourWait', {
  from: 'office_hour_wait',
  visible: ofOwnVenture,
  fields: { ventureName: (row) => ofVenture(row, 'name'), mentorName: (row) => ofMentor(row, sql`hp.name`) },
});

node('OfficeHourOffer', {
  from: 'office_hour_offer',
  visible: ofOwnVenture,
  fields: {
    ventureName: (row) => ofVenture(row, 'name'),
    mentorName: (row) => ofHour(row, sql`hp.name`),
    startsAt: (row) => ofHour(row, sql`bh.starts_at`),
  },
});
