import { Client } from 'pg';

/** Any number that no other program uses for pairs of advisory locks in this database. */
const LOCK = 72_057_594;
const AGAIN_MS = 500;
/** After the server was gone, others have so long to come back before anybody takes them for dead. */
const SETTLED_MS = 3_000;

/**
 * A worker's sign of life: a lock of a connection that is open as long as the process lives. The server drops it with
 * the process, however that ends, so that what a dead worker held is known at once and a slow one loses nothing.
 */
export class Presence {
  private readonly names = new Set<string>();
  private client: Client | undefined;
  private since = Number.POSITIVE_INFINITY;
  private stopped = false;

  constructor(private readonly url: string) {}

  async start(): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: 'outrigger-presence', keepAlive: true });
    this.client = client;
    client.on('error', () => undefined);
    client.on('end', () => this.again());
    try {
      await client.connect();
      for (const name of this.names) await show(client, name);
      this.since = Date.now();
    } catch {
      await client.end().catch(() => undefined);
    }
  }

  /** A name under which jobs are held from now on. */
  enter(name: string): void {
    this.names.add(name);
    // A connection that breaks meanwhile shows all names when it is back.
    if (this.client) show(this.client, name).catch(() => undefined);
  }

  leave(name: string): void {
    this.names.delete(name);
    this.client?.query('select pg_advisory_unlock($1, hashtext($2))', [LOCK, name]).catch(() => undefined);
  }

  /** Whether others have had the time to show themselves, too. */
  isSettled(): boolean {
    return Date.now() - this.since >= SETTLED_MS;
  }

  /** A condition in SQL: whoever held things under this name is no more. */
  static gone(name: string): string {
    return `pg_try_advisory_xact_lock(${LOCK}, hashtext(${name}))`;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private again(): void {
    this.since = Number.POSITIVE_INFINITY;
    if (!this.stopped) setTimeout(() => void this.start(), AGAIN_MS).unref();
  }
}

const show = (client: Client, name: string): Promise<unknown> =>
  client.query('select pg_advisory_lock($1, hashtext($2))', [LOCK, name]);
