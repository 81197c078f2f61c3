import type { Pool } from 'pg';
import { ask, rolePool } from './role-pool.js';

/**
 * What the network has published. Runs as `outrigger_analyst`, which can read releases and their cells and nothing else at
 * all: whatever a question about the network asks, no programme's rows can be in its answer.
 */
export class ReleasedStore {
  private readonly pool: Pool;

  constructor(url: string, size: number) {
    this.pool = rolePool(url, size, 'analyst');
  }

  sql<T>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<T[]> {
    return ask<T>(this.pool, strings, values);
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
