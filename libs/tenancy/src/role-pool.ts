import { Pool, type PoolClient, types } from 'pg';
import { Sql, statement } from './sql.js';

/** Milliseconds that a connection waits for its next use: with it go its sign-in and all that was planned on it. */
export const KEPT_MS = 5 * 60_000;

/** Connections of one runtime role, beside the runtime's own. */
export function rolePool(url: string, size: number, name: string): Pool {
  const pool = new Pool({
    connectionString: url,
    max: size,
    idleTimeoutMillis: KEPT_MS,
    application_name: `outrigger-${name}`,
    options: '-c timezone=UTC',
  });
  pool.on('error', () => undefined);
  // A connection that breaks while it is in use has no other listener: without one the process would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** One statement; every `${value}` is a bound parameter. */
export async function ask<T>(
  db: Pool | PoolClient,
  strings: TemplateStringsArray,
  values: readonly unknown[],
): Promise<T[]> {
  const { rows } = await db.query(statement(new Sql(strings, values)));
  return rows as T[];
}

const DATE = 1082;
// A calendar day is text everywhere in the house: as a Date it would shift with the process's zone.
types.setTypeParser(DATE, (day: string) => day);
