/** The console's typed documents are those of a fresh generation from the committed schema. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const GENERATED = join(ROOT, 'apps', 'web', 'src', 'gql');

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const kept = mkdtempSync(join(tmpdir(), 'outrigger-documents-'));
cpSync(GENERATED, kept, { recursive: true });
try {
  execFileSync('npm', ['run', '--silent', 'codegen'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  const names = new Set([...files(kept), ...files(GENERATED)]);
  const text = (folder, name) => (files(folder).includes(name) ? readFileSync(join(folder, name), 'utf8') : undefined);
  const changed = [...names].filter((name) => text(kept, name) !== text(GENERATED, name));
  if (changed.length > 0)
    console.log(`Not as generated from the schema: ${changed.join(', ')}. Run \`npm run generate\` and commit.`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} finally {
  rmSync(GENERATED, { recursive: true });
  cpSync(kept, GENERATED, { recursive: true });
  rmSync(kept, { recursive: true });
}
