import { Int } from '@nestjs/graphql';
import { EVERYONE, extend, many, node, NOBODY, type Visible } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { MentorType } from '@outrigger/mentors';
import { HERE, setting, TODAY } from '@outrigger/programmes';
import { type Sql, sql } from '@outrigger/tenancy';
import { ofVenture, VentureType } from '@outrigger/ventures';
import { ConflictType } from './conflict.graphql.js';
import { STANDS } from './excluded.js';
import { isSeated, leftAt } from './mentoring.report.js';

const forTheOffice: Visible = (row, actor) => {
  if (may(actor, 'conflicts.review')) return EVERYONE;
  if (!actor.memberId) return NOBODY;
  return sql`exists (select from mentor xm where xm.tenant_id = ${row}.tenant_id and xm.id = ${row}.mentor_id
    and xm.membership_id = ${actor.memberId})`;
};

const months = setting('coolingOffMonths');

/** C2: the end of the cooling-off that an intent to invest has to wait for; null when there is none, or it is over. */
const coolingOffUntil = (row: Sql): Sql => sql`case when ${row}.kind = 'intent_to_invest' and not ${isSeated(row)} then
  (select c.day from (select ((${leftAt(row)} at time zone ${HERE})::date + make_interval(months => ${months}))::date as day) c where c.day > ${TODAY}) end`;

node('Conflict', {
  from: 'conflict',
  visible: forTheOffice,
  fields: {
    // Whoever declared it knows the name; nothing else of the venture comes along (V4).
    ventureName: (row) => ofVenture(row, 'name'),
    byOffice: (
      row,
    ) => sql`exists (select from mentor xo where xo.tenant_id = ${row}.tenant_id and xo.id = ${row}.mentor_id
      and xo.membership_id is distinct from ${row}.declared_by)`,
    stands: (row) =>
      sql`exists (select from conflict x where x.tenant_id = ${row}.tenant_id and x.id = ${row}.id and ${STANDS})`,
    coolingOffUntil,
    isSeated,
    reviewer: (row) => ofMember(row, 'name', 'reviewed_by'),
  },
});

const ofPair = { order: (row: Sql): Sql => sql`${row}.declared_at desc, ${row}.id`, max: 50 };

extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'conflicts',
    returns: () => [ConflictType],
    options: { description: 'Interests that were declared, the last first; for the office and the mentor.' },
  },
  many('Conflict', 'mentor_id', ofPair),
);
extend(
  {
    on: VentureType,
    type: 'Venture',
    field: 'conflicts',
    returns: () => [ConflictType],
    options: { description: 'Interests of mentors in it, for the office; a mentor sees the own.' },
  },
  many('Conflict', 'venture_id', ofPair),
);
extend(
  {
    on: MentorType,
    type: 'Mentor',
    field: 'conflictCount',
    returns: () => Int,
    options: {
      nullable: true,
      description: 'Interests that keep them from a venture today; for the office and the mentor.',
    },
  },
  (row, actor) => {
    const count = sql`(select count(*)::int from conflict x where x.tenant_id = ${row}.tenant_id and x.mentor_id = ${row}.id and ${STANDS})`;
    return may(actor, 'conflicts.review')
      ? count
      : sql`case when ${row}.membership_id = ${actor.memberId} then ${count} end`;
  },
);
