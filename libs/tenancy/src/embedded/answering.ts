import { Client, DatabaseError } from 'pg';

const DATABASE = 'outrigger';
const WRONG_PASSWORD = '28P01';
/** Starting or stopping, too many guests, and another one who makes our database at this moment. */
const PASSING = new Set(['57P01', '57P02', '57P03', '53300', '42P04', '23505']);

/** The administrator's way to our database. */
export const urlOf = (port: number, password: string, database = DATABASE): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;

/** The server's data was made with another secret than ours. */
export class WrongSecret extends Error {}

/**
 * Whether the server answers now, with our database in it.
 *
 * @throws WrongSecret, or what the server said where waiting would not help.
 */
export async function answers(port: number, password: string): Promise<boolean> {
  const client = new Client({ connectionString: urlOf(port, password, 'postgres') });
  try {
    await client.connect();
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
    return true;
  } catch (error) {
    if (!(error instanceof DatabaseError) || PASSING.has(error.code ?? '')) return false;
    throw error.code === WRONG_PASSWORD ? new WrongSecret() : error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
