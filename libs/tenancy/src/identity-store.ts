import type { Pool } from 'pg';
import { type Said, saying } from './audit/said.js';
import { ask, rolePool } from './role-pool.js';

/**
 * The one place that knows people across programmes: sign-ins, memberships of a person, API keys. Runs as
 * `outrigger_identity`, which can read nothing that a programme keeps about its ventures or mentors.
 */
export class IdentityStore {
  private readonly pool: Pool;

  constructor(url: string, size: number) {
    this.pool = rolePool(url, size, 'identity');
  }

  sql<T>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<T[]> {
    return ask<T>(this.pool, strings, values);
  }

  /** Several statements that hold or fall together. @param said for the audit trails of the programmes that they touch. */
  async together<T>(said: Said, deed: (sql: IdentityStore['sql']) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query(`begin; ${saying(said)}`);
      const result = await deed((strings, ...values) => ask(client, strings, values));
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
