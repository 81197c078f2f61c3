import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, startPostgres } from '@outrigger/tenancy';
import { migrations } from '../../migrations/index.js';

const SECRET = 'a secret for proofs, of thirty-two characters at least';

/** For proofs that run on their own: a PostgreSQL with a migrated template, where `openDatabase` looks for it. */
export async function onOwnServer(proof: () => Promise<void>): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-proof-'));
  // The server runs as nobody where the proofs run as root.
  chmodSync(dataDir, 0o755);
  const server = await startPostgres({ dataDir, secret: SECRET, fast: true });
  try {
    await migrate({ adminUrl: server.adminUrl, secret: SECRET, migrations });
    process.env['TEST_TEMPLATE_URL'] = server.adminUrl;
    process.env['TEST_SECRET'] = SECRET;
    await proof();
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
