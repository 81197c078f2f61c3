import type { Role } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** Those of the addresses whose members were removed: a table does not bring them back. */
export async function revokedAmong(tx: Tx, emails: readonly string[]): Promise<ReadonlySet<string>> {
  const revoked = await tx.sql<{ email: string }>`
    select m.email from unnest(${[...emails]}::text[]) as x (email)
      join membership m on m.email = x.email and m.status = 'revoked'`;
  return new Set(revoked.map(({ email }) => email));
}

/**
 * Makes these people members with this role; who is a member already gains the role. Nobody is written to: the office
 * invites when it is ready.
 *
 * @returns how to find the membership of an address.
 */
export async function enrolAll(tx: Tx, people: readonly Person[], role: Role): Promise<(email: string) => string> {
  const each = [...new Map(people.map(({ name, email }) => [email, { id: uuid(), name, email }])).values()];
  // In the order of addresses, so that two imports never wait for each other in a circle.
  await tx.sql`
    insert into membership as known (id, name, email, roles, status)
    select id, name, email, array[${role}::text], 'invited'
      from jsonb_to_recordset(${JSON.stringify(each)}) as x (id uuid, name text, email text) order by email
        on conflict (tenant_id, email) do update set roles = known.roles || excluded.roles
     where known.status <> 'revoked' and not known.roles @> excluded.roles`;
  const members = await tx.sql<{ id: string; email: string }>`
    select m.id, m.email from unnest(${each.map(({ email }) => email)}::text[]) as x (email)
      join membership m on m.email = x.email`;
  const ids = new Map(members.map(({ id, email }) => [email, id]));
  return (email) => {
    const id = ids.get(email);
    if (!id) throw new TypeError('A membership that was just made is not there.');
    return id;
  };
}
