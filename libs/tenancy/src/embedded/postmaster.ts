import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The server that holds a data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** A server writes its file in one go, right after it made it: an unfinished one that is older will stay so. */
const UNFINISHED_MS = 1_000;

/** The live server of a data folder, if there is one; what a dead one left behind is cleared. */
export function postmasterOf(data: string): Postmaster | undefined {
  const file = join(data, 'postmaster.pid');
  const lines = unlessFailing(() => readFileSync(file, 'utf8'))?.split('\n');
  if (!lines) return undefined;
  const [pid, port] = [whole(lines[0]), whole(lines[3])];
  if (pid && port && serves(pid, data)) return { pid, port };
  if ((pid && port) || ageOf(file) > UNFINISHED_MS) rmSync(file, { force: true });
  return undefined;
}

/** Whether processes of a server work in a data folder; told on systems with `/proc` only. */
export function hasChildren(data: string): boolean {
  const folder = realpathSync(data);
  const processes = (unlessFailing(() => readdirSync('/proc')) ?? []).filter((name) => /^\d+$/.test(name));
  return processes.some((pid) => unlessFailing(() => readlinkSync(`/proc/${pid}/cwd`)) === folder);
}

const whole = (text = ''): number | undefined => (/^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined);

const ageOf = (file: string): number => Date.now() - (unlessFailing(() => statSync(file))?.mtimeMs ?? Date.now());

/** Process ids are used again, so being alive is not enough: a server lives in the folder that it serves. */
function serves(pid: number, data: string): boolean {
  if (!alive(pid)) return false;
  const folder = unlessFailing(() => readlinkSync(`/proc/${pid}/cwd`));
  return folder === undefined ? commandOf(pid).includes('postgres') : folder === realpathSync(data);
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** For systems without `/proc`. */
function commandOf(pid: number): string {
  const ask = (): string => execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
  return unlessFailing(ask) ?? '';
}

function unlessFailing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
