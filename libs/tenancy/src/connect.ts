import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { SnakeNaming } from './naming.js';
import { KEPT_MS } from './role-pool.js';
import { Tenancy } from './tenancy.js';

export interface Connection {
  /** Login of `outrigger_app`. */
  readonly url: string;
  readonly entities: readonly (new () => object)[];
  readonly poolSize: number;
  /** `worker` gets the longer statement timeout. */
  readonly purpose: 'api' | 'worker' | 'cli';
  readonly clock?: () => Date;
}

const STATEMENT_MS = { api: 5_000, worker: 60_000, cli: 60_000 };

/** Opens the runtime's pool; the connection's zone is UTC and its limits are those of security.md. */
export async function connect({ url, entities, poolSize, purpose, clock }: Connection): Promise<Tenancy> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    namingStrategy: new SnakeNaming(),
    poolSize,
    synchronize: false,
    applicationName: `outrigger-${purpose}`,
    extra: {
      statement_timeout: STATEMENT_MS[purpose],
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: KEPT_MS,
      options: '-c timezone=UTC',
      // A statement goes out behind the one before it, without waiting for that one's answer.
      pipeline: true,
    },
  });
  await source.initialize();
  // A connection can break in the moment between the pool and its user, when nobody else listens: that would end us.
  const { master } = source.driver as unknown as { readonly master: Pool };
  master.on('connect', (client) => client.on('error', () => undefined));
  return new Tenancy(source, clock);
}
