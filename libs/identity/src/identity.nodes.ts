import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { raw, type Sql, sql } from '@outrigger/tenancy';

node('Membership', {
  from: 'membership',
  visible: (row, actor) => (may(actor, 'people.read') ? EVERYONE : sql`${row}.id = ${actor.memberId}`),
});

node('ApiClient', {
  from: 'api_client',
  visible: (_, actor) => (may(actor, 'clients.manage') ? EVERYONE : NOBODY),
});

/** A column of the member that `key` names: how rows of other rooms read a person's name or address. */
export const ofMember = (row: Sql, column: 'name' | 'email', key = 'membership_id'): Sql =>
  sql`(select p.${raw(column)} from membership p where p.tenant_id = ${row}.tenant_id and p.id = ${row}.${raw(key)})`;
