import { EVERYONE, many, node, NOBODY, through } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { may } from '@outrigger/kernel';
import { raw, type Sql, sql } from '@outrigger/tenancy';

/** What a row that names a venture shows of it, and no more (V4). */
export const ofVenture = (row: Sql, column: 'name' | 'one_liner' | 'needs' | 'sector' | 'stage'): Sql =>
  sql`(select v.${raw(column)} from venture v where v.tenant_id = ${row}.tenant_id and v.id = ${row}.venture_id)`;

/** V4: the office sees all; a founder sees the own venture; rooms above widen it to the venture's team. */
node('Venture', {
  from: 'venture',
  visible: (row, actor) => {
    if (may(actor, 'ventures.all')) return EVERYONE;
    if (!actor.memberId) return NOBODY;
    return sql`exists (select from founder f where f.tenant_id = ${row}.tenant_id and f.venture_id = ${row}.id and f.membership_id = ${actor.memberId})`;
  },
  edges: {
    founders: many('Founder', 'venture_id', { order: (row) => sql`${row}.id`, max: 20 }),
  },
});

node('Founder', {
  from: 'founder',
  visible: through('Venture', 'venture_id'),
  fields: {
    name: (row) => ofMember(row, 'name'),
    email: (row, actor) => (may(actor, 'people.contact') ? ofMember(row, 'email') : sql`null`),
  },
});
