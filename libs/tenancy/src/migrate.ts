import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { provision, provisionQueue, roleUrl } from './provision.js';

export interface Migrating {
  /** A login that may make roles: the administrator's. */
  readonly adminUrl: string;
  readonly secret: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** Any number that no other program uses for an advisory lock in this database. */
const LOCK = 7_205_759_403;
const OLDEST_SERVER = 160_000;

/**
 * Brings a database to head, one process at a time: the others wait and then find nothing to do.
 *
 * @returns the names of the migrations that ran.
 * @throws Error in one line for a server that is too old or a login that may not make roles.
 */
export async function migrate({ adminUrl, secret, migrations }: Migrating): Promise<string[]> {
  const lock = new Client({ connectionString: adminUrl });
  await lock.connect();
  try {
    await refuseOldServer(lock);
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    await provision(lock, secret);
    await provisionQueue(lock, roleUrl(adminUrl, 'outrigger_dispatcher', secret));
    return await withMigrations(adminUrl, migrations, async (source) => {
      const ran = await source.runMigrations({ transaction: 'each' });
      return ran.map(({ name }) => name);
    });
  } finally {
    await lock.end();
  }
}

/** Undoes all migrations, newest first: only for the check that each can be undone. */
export async function unmigrate({ adminUrl, migrations }: Omit<Migrating, 'secret'>): Promise<void> {
  await withMigrations(adminUrl, migrations, async (source) => {
    for (const _ of migrations) await source.undoLastMigration({ transaction: 'each' });
  });
}

/** True when every migration of this build has run. */
export async function atHead({ adminUrl, migrations }: Omit<Migrating, 'secret'>): Promise<boolean> {
  return withMigrations(adminUrl, migrations, async (source) => !(await source.showMigrations()));
}

async function withMigrations<T>(
  adminUrl: string,
  migrations: readonly (new () => MigrationInterface)[],
  deed: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url: adminUrl,
    migrations: [...migrations],
    migrationsTableName: 'schema_migration',
    applicationName: 'outrigger-migrate',
    extra: { options: '-c role=outrigger_owner -c timezone=UTC -c lock_timeout=10s' },
  });
  await source.initialize();
  try {
    return await deed(source);
  } finally {
    await source.destroy();
  }
}

async function refuseOldServer(db: Client): Promise<void> {
  const { rows } = await db.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const [server] = rows;
  if (server && server.number < OLDEST_SERVER) {
    throw new Error(`PostgreSQL ${server.version} is too old: Outrigger needs 16 or later. Point DATABASE_URL at one.`);
  }
}
