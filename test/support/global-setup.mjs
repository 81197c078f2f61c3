import 'reflect-metadata';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../apps/cli/bin/build.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const SECRET = 'a secret for tests, of thirty-two characters at least';

/** A server of this run's own (or the one of DATABASE_URL), and in it a migrated template for every spec file. */
export default async function setUp() {
  if (globalThis.outriggerServer) return;
  build(ROOT, ['bench', 'test']);
  const { startPostgres, migrate } = await import('../../dist/libs/tenancy/src/index.js');
  const { migrations } = await import('../../dist/migrations/index.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-test-'));
  chmodSync(dataDir, 0o755);
  const server = process.env.DATABASE_URL
    ? { adminUrl: await ownDatabase(process.env.DATABASE_URL), stop: () => Promise.resolve() }
    : await startPostgres({ dataDir, secret: SECRET, fast: true });
  await migrate({ adminUrl: server.adminUrl, secret: SECRET, migrations });
  globalThis.outriggerServer = { server, dataDir };
  process.env.TEST_TEMPLATE_URL = server.adminUrl;
  process.env.TEST_SECRET = SECRET;
}

/** A new database on somebody's server: theirs is left alone. */
async function ownDatabase(url) {
  const { Client } = (await import('pg')).default;
  const name = `outrigger_test_${process.pid}`;
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).toString();
}
