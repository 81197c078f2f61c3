import { Client } from 'pg';
import { RUNTIME_ROLES } from './provision.js';

/** What a look at the database found; lists name what is wrong, and are empty when all is well. */
export interface Inspection {
  readonly version: string;
  /** Major and minor. */
  readonly release: readonly [number, number];
  readonly missingRoles: readonly string[];
  /** Runtime roles that may more than they should. */
  readonly mightyRoles: readonly string[];
  /** Tenant tables whose row security is not forced, or that have no policy. */
  readonly openTables: readonly string[];
}

/** Looks, changes nothing. */
export async function inspect(adminUrl: string): Promise<Inspection> {
  const db = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 });
  await db.connect();
  try {
    const names = async (text: string, values: unknown[] = []): Promise<string[]> => {
      const { rows } = await db.query<{ name: string }>(text, values);
      return rows.map(({ name }) => name);
    };
    const [version = ''] = await names(`select current_setting('server_version') as name`);
    const [number = '0'] = await names(`select current_setting('server_version_num') as name`);
    return {
      version,
      release: [Math.floor(Number(number) / 10_000), Number(number) % 10_000],
      missingRoles: await names(
        `select name from unnest($1::text[]) as name where name not in (select rolname from pg_roles)`,
        [RUNTIME_ROLES],
      ),
      mightyRoles: await names(
        `select rolname as name from pg_roles where rolname = any($1)
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`,
        [RUNTIME_ROLES],
      ),
      openTables: await names(`
        select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
         where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
           and (not c.relforcerowsecurity or not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`),
    };
  } finally {
    await db.end();
  }
}
