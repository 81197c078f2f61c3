import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { nativeRequire } from './environment.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');

const compiledOf = (path) => join(ROOT, 'dist', relative(ROOT, path)).replace(/\.ts$/, '.js');

/** All that a spec file sees of a module: where it is, compiled, and the names that it exports. */
function written(path) {
  const compiled = compiledOf(path);
  const names = Object.keys(nativeRequire(compiled));
  return `export const { ${names.join(', ')} } = nativeRequire(${JSON.stringify(compiled)});`;
}

/**
 * Gives a spec file the product, and the libraries beside this file, as the process has loaded them, compiled, instead
 * of evaluating all of it anew for each spec file: a test of a few milliseconds would take ten seconds.
 */
export default {
  /** What a module exports is known by what it imports, too: by its names, and not by its own text. */
  getCacheKey: (_source, path) => createHash('sha256').update(written(path)).digest('hex'),
  process: (_source, path) => ({ code: written(path) }),
};
