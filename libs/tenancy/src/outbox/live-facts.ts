import { house } from '@outrigger/kernel';
import { Client } from 'pg';
import type { Tenancy } from '../tenancy.js';
import type { Fact } from './reaction.js';

type Listener = (fact: Fact) => void;

const RETRY_MS = 1_000;

/**
 * Facts as they are committed, for those who have something open. The channel carries opaque ids; the fact is
 * read under the tenant's row security, and only when somebody of that tenant listens.
 */
export class LiveFacts {
  private readonly listeners = new Map<string, Set<Listener>>();
  private client: Client | undefined;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly tenancy: Tenancy,
  ) {}

  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.url, application_name: 'outrigger-live' });
    this.client = client;
    client.on('error', () => undefined);
    client.on('end', () => this.again());
    client.on('notification', ({ payload = '' }) => void this.arrived(payload).catch(() => undefined));
    try {
      await client.connect();
      await client.query('set idle_in_transaction_session_timeout = 0; listen fact');
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  /** @returns how to stop listening. */
  on(tenantId: string, listener: Listener): () => void {
    const set = this.listeners.get(tenantId) ?? new Set();
    this.listeners.set(tenantId, set.add(listener));
    return () => {
      set.delete(listener);
      if (set.size === 0) this.listeners.delete(tenantId);
    };
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private again(): void {
    if (!this.stopped) setTimeout(() => void this.start(), RETRY_MS).unref();
  }

  private async arrived(ids: string): Promise<void> {
    const [tenantId = '', factId = ''] = ids.split(':');
    const listeners = this.listeners.get(tenantId);
    if (!listeners) return;
    const [fact] = await this.tenancy.read(
      house(tenantId),
      (tx) => tx.sql<Fact>`select id, name, payload, at from fact where id = ${factId}`,
    );
    if (fact) for (const listener of listeners) listener(fact);
  }
}
