import { fork } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));

/** A builder alone would go on when we are killed. */
const GONE_WITH_US = `data:text/javascript,process.once('disconnect',()=>process.exit(1));process.channel.unref()`;

/** When the newest file of the console's sources was written. */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** True in a checkout whose console is not built from the sources as they are. */
export function consoleIsStale(): boolean {
  const sources = join(ROOT, 'apps', 'web');
  if (!existsSync(sources)) return false;
  const built = statSync(join(ROOT, 'dist', 'web', 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return newest(sources) > built;
}

/** @throws Error with what the builder said. */
export function buildConsole(): Promise<void> {
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = fork(vite, ['build', join('apps', 'web'), '--logLevel', 'warn'], {
    cwd: ROOT,
    execArgv: ['--import', GONE_WITH_US],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The console cannot be built: ${said.trim() || 'its builder ended'}`));
    });
  });
}
