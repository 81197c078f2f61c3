import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place, ServerUser } from './unprivileged.js';

/** A server of one folder: where it lies, who runs it, and its administrator's password. */
export interface Server {
  readonly place: Place;
  readonly user: ServerUser | undefined;
  readonly data: string;
  readonly password: string;
}

const INITDB = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--no-sync',
];

/** Makes the data folder, whole or not at all; one that is there stays. @throws Error in one line. */
export async function initialise({ place, user, data, password }: Server): Promise<void> {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  const fresh = `${data}-${randomUUID()}`;
  const passwordFile = join(place.home, `password-${randomUUID()}`);
  const initdb = join(place.native, 'bin', 'initdb');
  const words = [`--pgdata=${fresh}`, `--pwfile=${passwordFile}`, ...INITDB];
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    await finished(spawn(initdb, words, { ...user, cwd: place.home, stdio: ['ignore', 'ignore', 'pipe'] }));
    // A second starter at the same moment finds the first one's.
    if (!existsSync(data)) renameSync(fresh, data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

function finished(child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const last = said.trim().split('\n').at(-1) ?? String(code);
      if (code === 0) resolve();
      else reject(new Error(`PostgreSQL's data folder cannot be made: ${last}`));
    });
  });
}
