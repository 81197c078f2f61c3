import { type Role, ROLES } from '@outrigger/kernel';
import { permissionsOf, SCOPES } from '@outrigger/identity';
import { IdentityStore, roleUrl } from '@outrigger/tenancy';
import type { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { signedIn } from '../../../bench/graphql/signed-in.js';
import { managerOf, slugOf } from '../../../bench/seed/scale.js';
import { type Ask, asking } from '../../support/client.js';

/** Somebody of a programme of the network, by role. */
export interface Asker {
  readonly role: Role;
  /** Counted from 1; the first is the centre. */
  readonly programme: number;
  readonly permissions: ReadonlySet<string>;
  readonly ask: Ask;
}

interface Site {
  readonly url: string;
  readonly adminUrl: string;
  readonly secret: string;
}

/** Whom the seed made. */
const SEEDED: Partial<Record<Role, string>> = { manager: 'manager-0', mentor: 'mentor-1', entrepreneur: 'founder-1' };
export const CENTRE = 1;
const NAME = 'Gate';

/** One of each role in each of these programmes; `forget` takes away whom the seed had not made. */
export async function askersOf(site: Site, db: Client, programmes: readonly number[]): Promise<Asker[]> {
  const store = new IdentityStore(roleUrl(site.adminUrl, 'outrigger_identity', site.secret), 2);
  try {
    const askers: Asker[] = [];
    for (const programme of programmes) {
      for (const role of ROLES) askers.push(await asker(role, programme, site, store, db));
    }
    return askers;
  } finally {
    await store.close();
  }
}

async function asker(role: Role, programme: number, { url }: Site, store: IdentityStore, db: Client): Promise<Asker> {
  const slug = slugOf(programme);
  const headers = async (): Promise<Record<string, string>> => {
    if (role === 'partner') return partner(url, await signedIn(store, managerOf(programme), slug));
    const login = `${SEEDED[role] ?? `gate-${role}`}@${slug}.example.org`;
    if (!SEEDED[role]) await addMember(db, slug, login, role);
    return signedIn(store, login, slug);
  };
  const permissions = permissionsOf([role], programme === CENTRE);
  return { role, programme, permissions, ask: asking(url, await headers()) };
}

/** As the seed writes: no trigger runs. */
async function addMember(db: Client, slug: string, login: string, role: Role): Promise<void> {
  const person = uuid();
  await db.query(`begin; set local session_replication_role = replica`);
  await db.query(`insert into person (id, login, password_hash, created_at) values ($1, $2, 'none', now())`, [
    person,
    login,
  ]);
  await db.query(
    `insert into membership (tenant_id, id, person_id, name, email, roles, status)
     select id, $1, $2, $3, $4, array[$5], 'active' from tenant where slug = $6`,
    [uuid(), person, NAME, login, role, slug],
  );
  await db.query('commit');
}

async function partner(url: string, manager: Record<string, string>): Promise<Record<string, string>> {
  const { data } = await asking(url, manager)(
    `mutation ($input: CreateApiClientInput!) { createApiClient(input: $input) { key } }`,
    { input: { name: NAME, scopes: SCOPES } },
  );
  const key = data?.['createApiClient'].key as string;
  return { authorization: `Bearer ${key}`, ...(manager['x-programme'] && { 'x-programme': manager['x-programme'] }) };
}

/** The network is kept for others: it ends as it began. */
export async function forget(db: Client): Promise<void> {
  await db.query(`begin; set local session_replication_role = replica`);
  await db.query(`delete from api_client where name = '${NAME}'`);
  await db.query(`delete from sign_in where person_id in (select person_id from membership where name = '${NAME}')`);
  await db.query(`delete from person where id in (select person_id from membership where name = '${NAME}')`);
  await db.query(`delete from membership where name = '${NAME}'`);
  await db.query(`delete from graphile_worker._private_jobs`);
  await db.query('commit');
}
