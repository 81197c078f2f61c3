import { createHmac } from 'node:crypto';
import { type Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Runtime roles: what each may do is granted table by table, in the migrations. */
export const RUNTIME_ROLES = [
  'outrigger_app',
  'outrigger_identity',
  'outrigger_dispatcher',
  'outrigger_analyst',
] as const;
export type RuntimeRole = (typeof RUNTIME_ROLES)[number];

/**
 * No wait and no work without an end. And one process a statement: a programme's rows are few, and a planner that may
 * share work among processes reads the whole network's instead of taking those by an index.
 */
const LIMITS = {
  lock_timeout: '3s',
  statement_timeout: '5s',
  idle_in_transaction_session_timeout: '10s',
  max_parallel_workers_per_gather: '0',
};

/** A runtime role's password: never stored, made from the deployment's secret. */
export const rolePassword = (secret: string, role: RuntimeRole): string =>
  createHmac('sha256', secret).update(role).digest('hex');

/** The login of a runtime role on the same server and database as the administrator's URL. */
export function roleUrl(adminUrl: string, role: RuntimeRole, secret: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.toString();
}

/** Makes the roles, extensions and schemas that need an administrator; running it again changes nothing. */
export async function provision(db: Client, secret: string): Promise<void> {
  await ensureRole(db, 'outrigger_owner', 'nologin');
  await ensureRole(db, 'outrigger_migrator', 'nologin bypassrls');
  for (const role of RUNTIME_ROLES) {
    await ensureRole(db, role, 'login nosuperuser nocreatedb nocreaterole nobypassrls');
    await db.query(`alter role ${role} password ${escapeLiteral(rolePassword(secret, role))}`);
    if (role === 'outrigger_dispatcher') continue;
    for (const [name, value] of Object.entries(LIMITS)) await db.query(`alter role ${role} set ${name} = '${value}'`);
  }
  await db.query(`create extension if not exists btree_gist; create extension if not exists pg_trgm`);
  await db.query(`alter schema public owner to outrigger_owner; revoke all on schema public from public`);
  await db.query(`grant usage on schema public to outrigger_migrator, ${RUNTIME_ROLES.join(', ')}`);
  await shutOut(db);
  await db.query(`create schema if not exists graphile_worker authorization outrigger_dispatcher`);
  // The trigger that queues a fact is the owner's, and the queue's tables obey only their own role.
  await db.query(`grant outrigger_dispatcher to outrigger_owner`);
}

/** PostgreSQL lets anybody who can log in connect, and make temporary tables: here the runtime may, and only connect. */
async function shutOut(db: Client): Promise<void> {
  const database = await currentDatabase(db);
  await db.query(`revoke all on database ${database} from public`);
  await db.query(`grant connect on database ${database} to ${RUNTIME_ROLES.join(', ')}`);
}

async function currentDatabase(db: Client): Promise<string> {
  const { rows } = await db.query<{ name: string }>('select current_database() as name');
  return escapeIdentifier(rows[0]?.name ?? '');
}

async function ensureRole(db: Client, role: string, attributes: string): Promise<void> {
  const { rowCount } = await db.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await db.query(`create role ${role} ${attributes}`);
  await db.query(`grant ${role} to current_user`);
}

/** The queue's own tables, made by the queue's library under its own role. */
export async function provisionQueue(db: Client, dispatcherUrl: string): Promise<void> {
  const { runMigrations } = await import('graphile-worker');
  const database = await currentDatabase(db);
  await db.query(`grant create on database ${database} to outrigger_dispatcher`);
  try {
    await runMigrations({ connectionString: dispatcherUrl, schema: 'graphile_worker' });
  } finally {
    await db.query(`revoke create on database ${database} from outrigger_dispatcher`);
  }
}
