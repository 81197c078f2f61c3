import { Pool, type PoolClient, types } from 'pg';
import { type Said, saying } from './audit/said.js';
import { Sql, statement } from './sql.js';

/**
 * The one place that knows people across programmes: sign-ins, memberships of a person, API keys. Runs as
 * `outrigger_identity`, which can read nothing that a programme keeps about its ventures or mentors.
 */
export class IdentityStore {
  private readonly pool: Pool;

  constructor(url: string, size: number) {
    this.pool = new Pool({
      connectionString: url,
      max: size,
      application_name: 'outrigger-identity',
      options: '-c timezone=UTC',
    });
    this.pool.on('error', () => undefined);
    // A connection that breaks while it is in use has no other listener: without one the process would end.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  sql<T>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<T[]> {
    return run<T>(this.pool, strings, values);
  }

  /** Several statements that hold or fall together. @param said for the audit trails of the programmes that they touch. */
  async together<T>(said: Said, deed: (sql: IdentityStore['sql']) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query(`begin; ${saying(said)}`);
      const result = await deed((strings, ...values) => run(client, strings, values));
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

async function run<T>(db: Pool | PoolClient, strings: TemplateStringsArray, values: readonly unknown[]): Promise<T[]> {
  const { rows } = await db.query(statement(new Sql(strings, values)));
  return rows as T[];
}

const DATE = 1082;
// A calendar day is text everywhere in the house: as a Date it would shift with the process's zone.
types.setTypeParser(DATE, (day: string) => day);
