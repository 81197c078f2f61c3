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

/** In which language a member of this row is written to: the chosen one, in the programme's variety where it has one. */
export const localeOf = (member: Sql): Sql => sql`(select case when ${member}.locale is null
    or split_part(p.locale, '-', 1) = ${member}.locale then p.locale else ${member}.locale end
  from programme p where p.tenant_id = ${member}.tenant_id)`;

/** A column of the member that `key` names: how rows of other rooms read a person's name or address. */
export const ofMember = (row: Sql, column: 'name' | 'email', key = 'membership_id'): Sql =>
  sql`(select p.${raw(column)} from membership p where p.tenant_id = ${row}.tenant_id and p.id = ${row}.${raw(key)})`;
