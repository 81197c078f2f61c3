import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedPostgres, migrate, startPostgres } from '@outrigger/tenancy';
import { Client } from 'pg';
import { migrations } from '../../../migrations/index.js';
import { freePort } from '../../support/processes.js';
import type { Mortal } from './mortal.js';

const SECRET = 'a secret for proofs, of thirty-two characters at least';

/** Somebody's way out to elsewhere may have its port for a moment. */
const AGAIN_MS = 60_000;

/** A PostgreSQL that keeps what it said it keeps, and can be killed: all of it, at any moment. */
export class MortalPostgres implements Mortal {
  readonly name = 'postgres';
  private constructor(
    readonly dataDir: string,
    private readonly port: number,
    private server: EmbeddedPostgres,
  ) {}

  static async start(): Promise<MortalPostgres> {
    const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-ledger-'));
    // The server runs as nobody where the proofs run as root.
    chmodSync(dataDir, 0o755);
    const port = await freePort();
    const server = await startPostgres({ dataDir, secret: SECRET, port });
    await migrate({ adminUrl: server.adminUrl, secret: SECRET, migrations });
    process.env['TEST_TEMPLATE_URL'] = server.adminUrl;
    process.env['TEST_SECRET'] = SECRET;
    return new MortalPostgres(dataDir, port, server);
  }

  /** The postmaster; its children go when they see that it is gone. */
  async kill(): Promise<number> {
    const since = performance.now();
    const [pid = ''] = readFileSync(join(this.dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGKILL');
    await this.server.stop();
    await this.again();
    return performance.now() - since;
  }

  async stop(): Promise<void> {
    await this.server.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private async again(): Promise<void> {
    const { dataDir, port } = this;
    for (const deadline = Date.now() + AGAIN_MS; ; await pause(200)) {
      try {
        this.server = await startPostgres({ dataDir, secret: SECRET, port });
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }
}

/** Looks into the database behind the product's back. */
export async function look<T>(url: string, text: string, values: readonly unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, [...values])).rows as T[];
  } finally {
    await client.end();
  }
}
