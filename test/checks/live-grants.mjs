import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const SECRET = 'a secret for checks, of thirty-two characters at least';

/** What each role may do in a database that these migrations have just made. */
export async function liveGrants() {
  const { migrate, readCatalogue, startPostgres } = await import('../../dist/libs/tenancy/src/index.js');
  const { grantsOf } = await import('../../dist/libs/tenancy/src/catalogue/grant-rules.js');
  const { migrations } = await import('../../dist/migrations/index.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-check-'));
  chmodSync(dataDir, 0o755);
  const server = await startPostgres({ dataDir, secret: SECRET, fast: true });
  try {
    await migrate({ adminUrl: server.adminUrl, secret: SECRET, migrations });
    const client = new pg.Client({ connectionString: server.adminUrl });
    await client.connect();
    try {
      return grantsOf(await readCatalogue(client));
    } finally {
      await client.end();
    }
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
