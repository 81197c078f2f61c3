import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process of the house, started by us and gone with us. */
export interface Child {
  readonly name: string;
  readonly process: ChildProcess;
  /** @throws Error with what it said, when it ends before it is ready. */
  readonly ready: Promise<void>;
}

const DIST = fileURLToPath(new URL('../../../..', import.meta.url));
/** What a process takes at the most to finish what it has in hand is 20 seconds; then it hangs. */
const PATIENCE_MS = 22_000;

/** Starts one; it is to be waited for, and to be stopped, from this moment. */
export function startChild(
  name: string,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Child {
  const child = fork(`${DIST}/${file}`, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    detached: true,
  });
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2_000);
    process.stderr.write(chunk);
  });
  const ready = new Promise<void>((resolve, reject) => {
    child.once('message', () => void resolve());
    child.once('exit', (code) => {
      reject(new Error(`The ${name} ended with ${code ?? 'a signal'}${said ? '' : ' and said nothing'}.`));
    });
  });
  return { name, process: child, ready };
}

/** Asks all to stop, and waits; one that hangs is ended. */
export async function stopChildren(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map(({ process: child }) => stopped(child)));
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const hanging = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    child.once('exit', () => {
      clearTimeout(hanging);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
