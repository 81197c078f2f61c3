import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HouseModule, ROOMS } from '@outrigger/house';
import { migrate, type Migrating, roleUrl, startPostgres } from '@outrigger/tenancy';
import { migrations } from '../../migrations/index.js';
import { SECRET } from '../seed/network.js';

@Module({})
class BenchModule {}

/** Services of the product, by their class. */
export interface Services {
  get<T>(type: new (...given: never[]) => T): T;
}

/** A database that has nothing in it yet, not even the migrations that are given with it. */
export interface EmptyDatabase extends Migrating {
  readonly url: (role: Parameters<typeof roleUrl>[1]) => string;
}

/** A server of its own, which is gone afterwards. @param fast where what is written need not outlive a fall. */
export async function onEmptyServer<T>(bench: (database: EmptyDatabase) => Promise<T>, fast = false): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-bench-'));
  // The server runs as nobody where the bench runs as root.
  chmodSync(dataDir, 0o755);
  const server = await startPostgres({ dataDir, secret: SECRET, fast });
  const { adminUrl } = server;
  try {
    return await bench({ adminUrl, secret: SECRET, migrations, url: (role) => roleUrl(adminUrl, role, SECRET) });
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The rooms on an empty database of their own, without the api. @param bench is told where the database is, too. */
export const inHouse = (bench: (app: Services, adminUrl: string) => Promise<void>): Promise<void> =>
  onEmptyServer(async ({ url, ...database }) => {
    await migrate(database);
    const ground = {
      appUrl: url('outrigger_app'),
      identityUrl: url('outrigger_identity'),
      analystUrl: url('outrigger_analyst'),
      secret: SECRET,
      poolSize: 4,
      purpose: 'cli',
      publicUrl: 'http://localhost',
      mailDomain: 'mail.example.org',
      smtpUrl: 'smtp://127.0.0.1:9',
    } as const;
    const app = await NestFactory.createApplicationContext(
      { module: BenchModule, imports: [HouseModule.on(ground), ...ROOMS] },
      { logger: false },
    );
    await bench(app, database.adminUrl);
    await app.close();
  });

/** What asking again and again took: milliseconds of each, and of this process's CPU at each, in the mean. */
export interface Taken {
  readonly ms: readonly number[];
  readonly cpu: number;
}

/** @param warm times that do not count. */
export async function timed(runs: number, warm: number, ask: () => Promise<void>): Promise<Taken> {
  for (let run = 0; run < warm; run++) await ask();
  const ms: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    await ask();
    ms.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  return { ms, cpu: (user + system) / 1000 / runs };
}

/** Prints the middle and the 99th percentile beside the bar. @returns whether it holds. */
export function judged(name: string, { ms, cpu }: Taken, most: number): boolean {
  const sorted = [...ms].sort((a, b) => a - b);
  const [median = NaN, late = NaN] = [sorted[sorted.length >> 1], sorted[Math.ceil(sorted.length * 0.99) - 1]];
  const figures = [cpu, median, late, most].map((each) => each.toFixed(1).padStart(10)).join('');
  process.stdout.write(`${name.padEnd(36)}${figures}\n`);
  return late < most;
}

export const HEADING = `${'ms of the server'.padEnd(36)}${['CPU', 'median', 'p99', 'at most'].map((word) => word.padStart(10)).join('')}\n`;
