/** The console's typed documents are those of a fresh generation from the committed schema. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = ['package.json', 'apps/api/schema.graphql', 'apps/web/codegen.ts', 'apps/web/src'];
const GENERATED = join('apps', 'web', 'src', 'gql');

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const text = (folder, name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);

// Generated elsewhere: whoever builds the console meanwhile finds it whole.
const copy = mkdtempSync(join(tmpdir(), 'outrigger-documents-'));
try {
  for (const source of SOURCES) cpSync(join(ROOT, source), join(copy, source), { recursive: true });
  rmSync(join(copy, GENERATED), { recursive: true, force: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const codegen = join(ROOT, 'node_modules', '.bin', 'graphql-codegen');
  execFileSync(codegen, ['--config', 'apps/web/codegen.ts'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  const [committed, fresh] = [join(ROOT, GENERATED), join(copy, GENERATED)];
  const names = new Set([...files(committed), ...files(fresh)]);
  const changed = [...names].filter((name) => text(committed, name) !== text(fresh, name));
  if (changed.length > 0)
    console.log(`Not as generated from the schema: ${changed.join(', ')}. Run \`npm run generate\` and commit.`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
