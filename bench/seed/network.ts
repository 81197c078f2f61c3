import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { migrate, startPostgres } from '@outrigger/tenancy';
import { Client, escapeLiteral } from 'pg';
import { migrations } from '../../migrations/index.js';
import { FULL, type Scale } from './scale.js';
import { ID_FUNCTION } from './sql.js';
import { fillings } from './statements.js';

export const SECRET = 'a secret for benchmarks, of thirty-two characters';

/** Any number that no other program uses for an advisory lock in this server. */
const LOCK = 7_205_759_404;

export type Log = (line: string) => void;

export interface Seeding {
  readonly programmes?: number;
  readonly scale?: Scale;
  /** Makes it anew even when it is there. */
  readonly fresh?: boolean;
  /** A folder of this checkout; networks of several sizes lie in several. */
  readonly folder?: string;
  readonly log?: Log;
}

/** A seeded network on a server of its own. */
export interface Network {
  readonly adminUrl: string;
  readonly secret: string;
  readonly programmes: number;
  stop(): Promise<void>;
}

/** The large network, made once and kept: used again while its recipe is the same, and brought to the newest migration. */
export async function seedNetwork({
  programmes = 91,
  scale = FULL,
  fresh = false,
  folder = '.data/bench',
  log = () => undefined,
}: Seeding = {}): Promise<Network> {
  const dataDir = resolve(folder);
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o755);
  const server = await startPostgres({ dataDir, secret: SECRET, log });
  const { adminUrl } = server;
  try {
    await seedOnce(adminUrl, { programmes, scale, fresh, log });
    return { adminUrl, secret: SECRET, programmes, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

type Wanted = Required<Omit<Seeding, 'folder'>>;

/** One seeder at a time: the others wait, and then find it made. */
async function seedOnce(adminUrl: string, { programmes, scale, fresh, log }: Wanted): Promise<void> {
  const server = new URL(adminUrl);
  const database = server.pathname.slice(1);
  server.pathname = '/postgres';
  await connected(server.toString(), async (db) => {
    await db.query('select pg_advisory_lock($1)', [LOCK]);
    const recipe = recipeOf(programmes, scale);
    if (!fresh && (await kept(db, database)) === recipe) {
      // Migrations are append only: rows that were there before a newer one are as good after it.
      await migrate({ adminUrl, secret: SECRET, migrations });
      return;
    }
    await db.query(`drop database if exists ${database} with (force)`);
    await db.query(`create database ${database}`);
    await migrate({ adminUrl, secret: SECRET, migrations });
    await fill(adminUrl, { from: 1, to: programmes, scale, log });
    await db.query(`comment on database ${database} is ${escapeLiteral(recipe)}`);
  });
}

async function kept(db: Client, database: string): Promise<string | undefined> {
  const { rows } = await db.query<{ recipe: string | null }>(
    `select shobj_description(oid, 'pg_database') as recipe from pg_database where datname = $1`,
    [database],
  );
  return rows[0]?.recipe ?? undefined;
}

/** Changes with anything that the rows follow from, but for migrations. */
function recipeOf(programmes: number, scale: Scale): string {
  const parts = [programmes, scale, ID_FUNCTION, fillings(scale)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

export interface Filled {
  readonly rows: number;
  readonly seconds: number;
}

/**
 * Writes the programmes from `from` to `to` into a migrated database. No trigger runs, so nothing is queued for the
 * worker; what a trigger would check, the statements hold by themselves.
 */
export function fill(
  adminUrl: string,
  { from, to, scale, log }: { from: number; to: number; scale: Scale; log: Log },
): Promise<Filled> {
  return connected(adminUrl, async (db) => {
    const begun = performance.now();
    const since = (): number => (performance.now() - begun) / 1000;
    await db.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '64MB'`);
    await db.query(ID_FUNCTION);
    let rows = 0;
    for (const { what, text } of fillings(scale)) {
      const { rowCount } = await db.query(text, [from, to]);
      rows += rowCount ?? 0;
      log(
        `${what.padEnd(20)}${(rowCount ?? 0).toLocaleString('en').padStart(12)} rows ${since().toFixed(1).padStart(8)} s`,
      );
    }
    await db.query('vacuum analyze');
    const { rows: sizes } = await db.query<{ size: string }>(
      'select pg_size_pretty(pg_database_size(current_database())) as size',
    );
    log(
      `${'in all'.padEnd(20)}${rows.toLocaleString('en').padStart(12)} rows ${since().toFixed(1).padStart(8)} s, ${sizes[0]?.size}`,
    );
    return { rows, seconds: since() };
  });
}

/** As the administrator, who passes by row security. */
export async function connected<T>(url: string, deed: (db: Client) => Promise<T>): Promise<T> {
  const db = new Client({ connectionString: url });
  await db.connect();
  try {
    return await deed(db);
  } finally {
    await db.end();
  }
}
