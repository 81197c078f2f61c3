import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import swc from '@swc/core';

const SOURCES = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'];

/** Files of a folder and all below it, relative to the root. */
function filesBelow(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

const isSource = (file) => /\.tsx?$/.test(file) && !/\.d\.ts$|[.-]spec\.tsx?$/.test(file);
const compiledOf = (file) => join('dist', file.replace(/\.tsx?$/, '.js'));
const madeAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Compiles every server source that is newer than its output, and drops outputs whose source is gone. */
export function build(root, also = []) {
  const folders = [...SOURCES, ...also];
  const sources = folders.flatMap((folder) => filesBelow(root, folder)).filter(isSource);
  const compiler = madeAt(join(root, '.swcrc'));
  const stale = sources.filter(
    (file) => madeAt(join(root, compiledOf(file))) < Math.max(madeAt(join(root, file)), compiler),
  );
  for (const file of stale) compile(root, file);
  const wanted = new Set(sources.map(compiledOf));
  for (const folder of folders) {
    for (const file of filesBelow(root, join('dist', folder))) {
      if (file.endsWith('.js') && !wanted.has(file)) rmSync(join(root, file), { force: true });
    }
  }
}

function compile(root, file) {
  const { code, map } = swc.transformFileSync(join(root, file), {
    configFile: join(root, '.swcrc'),
    cwd: root,
    jsc: { baseUrl: root },
  });
  const target = join(root, compiledOf(file));
  mkdirSync(dirname(target), { recursive: true });
  writeWhole(`${target}.map`, map ?? '');
  writeWhole(target, `${code}//# sourceMappingURL=${target.split('/').at(-1)}.map\n`);
}

/** Another command may read or compile the same file at this moment. */
function writeWhole(file, text) {
  const draft = `${file}-${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build(join(import.meta.dirname, '..', '..', '..'));
