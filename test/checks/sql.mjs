/** squawk over the SQL of every migration, as the migrations write it. */
import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../../apps/cli/bin/build.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

/** Rules that do not fit, each with its reason. */
const EXCLUDED = {
  'require-concurrent-index-creation': 'the tables are new, or small enough for an index to take less than a second',
  'prefer-robust-stmts': 'each migration is one transaction: it runs whole or not at all',
  'require-timeout-settings': 'the migrating connection sets lock_timeout for all',
  'adding-foreign-key-constraint': "foreign keys stand in the table's own create statement",
  'constraint-missing-not-valid': 'the tables are empty',
  'prefer-bigint-over-int': 'minutes, positions, versions and counts stay small',
  'prefer-bigint-over-smallint': 'hours a month stay small',
  'ban-drop-table': 'only `down` drops tables',
};

build(ROOT);
const { migrations } = await import('../../dist/migrations/index.js');
const folder = mkdtempSync(join(tmpdir(), 'outrigger-sql-'));
try {
  const files = [];
  for (const Migration of migrations) {
    const statements = [];
    // The migration writes to a recorder in place of a database: what it says is what is linted.
    await new Migration().up({ query: async (text) => void statements.push(text.trim().replace(/;?$/, ';')) });
    const file = join(folder, `${Migration.name}.sql`);
    writeFileSync(file, `${statements.join('\n\n')}\n`);
    files.push(file);
  }
  const squawk = join(ROOT, 'node_modules', '.bin', 'squawk');
  const { status } = spawnSync(
    squawk,
    [`--exclude=${Object.keys(EXCLUDED).join(',')}`, '--pg-version=16.0', '--assume-in-transaction', ...files],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
