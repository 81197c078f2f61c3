import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Ready } from '@outrigger/tenancy';
import type { Network } from '../seed/network.js';

/** A server in a process of its own. */
export interface Running {
  readonly pid: number;
  readonly url: string;
  /** Milliseconds from its start until it said that it was ready. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

type Settings = Readonly<Record<string, string>>;

/** @param file of `dist`, started with these settings alone and what the shell needs. */
export async function startProcess(file: string, settings: Settings, execArgv: string[] = []): Promise<Running> {
  const begun = performance.now();
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', ...settings };
  const child = fork(join(process.cwd(), 'dist', file), { env, execArgv });
  const [ready] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Ready | number];
  if (typeof ready === 'number') throw new Error(`${file} ended with ${ready} before it was ready.`);
  return {
    pid: child.pid ?? 0,
    url: ready.url ?? '',
    readyAfter: performance.now() - begun,
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** What nobody spends in a benchmark: its load is one person's. */
const UNBOUNDED = { COST_PER_TOKEN: '1000000000', COST_PER_PROGRAMME: '1000000000' };

/** The product's own process, with production's settings. */
export async function startProduct(app: 'api' | 'worker', { adminUrl, secret }: Network): Promise<Running> {
  const settings = { DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret, PORT: String(await freePort()), ...UNBOUNDED };
  return startProcess(`apps/${app}/src/main.js`, { ...settings, SMTP_URL: 'smtp://127.0.0.1:9' });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
