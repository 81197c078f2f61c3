import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ready } from '@outrigger/tenancy';
import type { TestDatabase } from './database.js';
import { freePort } from './processes.js';

/** The api as it is deployed: a process of its own on somebody's database. */
export interface ApiProcess {
  readonly url: string;
  /** Megabytes in memory now, and at the most so far. */
  memory(): { readonly now: number; readonly peak: number };
  /** Seconds of CPU so far. */
  cpu(): number;
  stop(): Promise<void>;
}

/** @param env settings that differ from their defaults. */
export async function startApiProcess(
  { adminUrl, secret }: TestDatabase,
  env: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const port = String(await freePort());
  const own = { NODE_OPTIONS: '', DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret, PORT: port };
  const main = join(process.cwd(), 'dist', 'apps', 'api', 'src', 'main.js');
  const child = fork(main, { env: { ...process.env, NODE_ENV: 'production', ...own, ...env } });
  const [{ url }] = (await once(child, 'message')) as [Ready];
  const status = (name: string): number => {
    const line = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) / 1024;
  };
  return {
    url: url ?? '',
    memory: () => ({ now: status('VmRSS'), peak: status('VmHWM') }),
    cpu: () => cpuOf(child.pid ?? 0),
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const TICKS_PER_SECOND = 100;

function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
