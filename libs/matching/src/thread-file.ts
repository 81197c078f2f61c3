import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file of a thread that stands beside a module, as Node reads it. Nothing reads TypeScript in a thread: from a
 * source the compiled file of the same checkout is meant.
 *
 * @param module its `import.meta.url`. @param name as compiled, `rounds.thread.js`
 */
export function threadFile(module: string, name: string): string {
  const folder = dirname(fileURLToPath(module));
  if (!module.endsWith('.ts')) return join(folder, name);
  const at = folder.lastIndexOf('/libs/');
  return join(folder.slice(0, at), 'dist', folder.slice(at), name);
}
