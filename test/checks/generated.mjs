/** What is made from the code and committed: equal to a fresh making, or, with --write, made anew. */
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { build } from '../../apps/cli/bin/build.mjs';
import { liveGrants } from './live-grants.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const write = process.argv.includes('--write');
const faults = [];

function keep(file, text) {
  const path = join(ROOT, file);
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (known === text) return;
  if (!write) return void faults.push(file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}

/** The README with what stands between two marks replaced. */
function between(text, mark, inside) {
  const [open, close] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  return start < 0 || end < 0 ? text : `${text.slice(0, start + open.length)}\n${inside}\n${text.slice(end)}`;
}

const grantsFile = (grants) =>
  format(
    `import type { Grants } from '@outrigger/tenancy';

    /** What each role may do, made by \`npm run generate\`: a change of a grant is seen here by whoever reviews it. */
    export const GRANTS: Grants = ${JSON.stringify(grants)};`,
    { parser: 'typescript', printWidth: 120, singleQuote: true, trailingComma: 'all' },
  );

build(ROOT);
const { printHouseSchema } = await import('../../dist/apps/api/src/schema.js');
const { permissionMatrix } = await import('../../dist/libs/identity/src/index.js');
const { settingsTable } = await import('../../dist/libs/tenancy/src/index.js');
const { grantsTable } = await import('../../dist/libs/tenancy/src/catalogue/grant-rules.js');
keep('apps/api/schema.graphql', await printHouseSchema());
keep(
  'docs/permissions.md',
  `# Who may do what\n\nMade from [role-table.ts](../libs/identity/src/role-table.ts) by \`npm run generate\`.\n\n${permissionMatrix()}`,
);
const grants = await liveGrants();
keep('migrations/grants.ts', await grantsFile(grants));
keep(
  'docs/grants.md',
  `# What each role of the database may do\n\nMade from the catalogue of a migrated database by \`npm run generate\`.\n\n${grantsTable(grants)}`,
);
keep('README.md', between(readFileSync(join(ROOT, 'README.md'), 'utf8'), 'settings', settingsTable()));
if (write) execFileSync('npm', ['run', '--silent', 'codegen'], { cwd: ROOT, stdio: 'inherit' });
if (faults.length > 0) {
  console.log(`Not as the code would make them: ${faults.join(', ')}. Run \`npm run generate\` and commit.`);
  process.exitCode = 1;
}
