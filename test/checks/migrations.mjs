/** Migrations go up, down and up again on a real server, and the schema is the same both times. */
import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { build } from '../../apps/cli/bin/build.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const SECRET = 'a secret for checks, of thirty-two characters at least';

const CATALOGUE = `
  select 'column' as kind, table_name || '.' || column_name as name, concat_ws(' ', data_type, is_nullable, column_default) as what
    from information_schema.columns where table_schema = 'public'
  union all select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
  union all select 'policy', tablename || '.' || policyname, concat_ws(' ', cmd, roles, qual, with_check) from pg_policies where schemaname = 'public'
  union all select 'grant', table_name || ' to ' || grantee, privilege_type from information_schema.role_table_grants where table_schema = 'public'
  union all select 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p
    where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  union all select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'relation', oid::regclass::text, concat_ws(' ', relkind, relowner::regrole, relrowsecurity, relforcerowsecurity, reloptions)
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')
  union all select 'view', viewname, definition from pg_views where schemaname = 'public'
  order by 1, 2, 3`;

async function catalogue(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(CATALOGUE);
  await client.end();
  return rows.map((row) => JSON.stringify(row)).filter((line) => !line.includes('schema_migration'));
}

build(ROOT);
const { migrate, startPostgres, unmigrate } = await import('../../dist/libs/tenancy/src/index.js');
const { migrations } = await import('../../dist/migrations/index.js');
const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-check-'));
chmodSync(dataDir, 0o755);
const server = await startPostgres({ dataDir, secret: SECRET, fast: true });
try {
  const database = { adminUrl: server.adminUrl, secret: SECRET, migrations };
  await migrate(database);
  const first = await catalogue(server.adminUrl);
  await unmigrate(database);
  const left = await catalogue(server.adminUrl);
  await migrate(database);
  const second = await catalogue(server.adminUrl);
  const faults = [
    ...left.map((line) => `left behind: ${line}`),
    ...first.filter((line) => !second.includes(line)).map((line) => `missing the second time: ${line}`),
    ...second.filter((line) => !first.includes(line)).map((line) => `new the second time: ${line}`),
  ];
  console.log(
    faults.length === 0
      ? `${migrations.length} migrations up, down and up: ${first.length} parts of the schema alike.`
      : faults.join('\n'),
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
