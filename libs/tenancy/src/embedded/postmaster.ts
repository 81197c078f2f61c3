import { readFileSync, rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The server that holds a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The live server of a data folder, if there is one; what a dead one left behind is cleared. */
export function postmasterOf(data: string): Postmaster | undefined {
  const file = join(data, 'postmaster.pid');
  const lines = read(file)?.split('\n');
  if (!lines) return undefined;
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (isPostgres(pid)) return { pid, port };
  rmSync(file, { force: true });
  return undefined;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Process ids are used again, so being alive is not enough. */
function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const command = read(`/proc/${pid}/cmdline`) ?? asked(pid);
  return command === undefined || command.includes('postgres');
}

function asked(pid: number): string | undefined {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
}
