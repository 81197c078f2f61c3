import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ready } from '@outrigger/tenancy';

/** A process of the house, started by us and gone with us. */
export interface Child {
  readonly name: string;
  readonly url: string | undefined;
  readonly process: ChildProcess;
}

const DIST = fileURLToPath(new URL('../../../..', import.meta.url));

/** Starts one and waits until it is ready. @throws Error with what it said, when it is not. */
export function startChild(
  name: string,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Child> {
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
  return new Promise((resolve, reject) => {
    child.once('message', (message) => {
      resolve({ name, url: (message as Ready).url, process: child });
    });
    child.once('exit', (code) => {
      reject(new Error(`The ${name} ended with ${code ?? 'a signal'}: ${said.trim() || 'it said nothing.'}`));
    });
  });
}

/** Asks all to stop, and waits. */
export async function stopChildren(children: readonly Child[]): Promise<void> {
  await Promise.all(
    children.map(
      ({ process: child }) =>
        new Promise<void>((resolve) => {
          if (child.exitCode !== null || child.signalCode !== null) resolve();
          child.once('exit', () => {
            resolve();
          });
          child.kill('SIGTERM');
        }),
    ),
  );
}
