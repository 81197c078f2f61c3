import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HouseModule, ROOMS } from '@outrigger/house';
import { house } from '@outrigger/kernel';
import { TimesService } from '@outrigger/sessions';
import { migrate, roleUrl, startPostgres, Tenancy } from '@outrigger/tenancy';
import { migrations } from '../../migrations/index.js';
import { founded, sessionOf } from './people.js';

const SECRET = 'a secret for benchmarks, of thirty-two characters';
const WEEKS = 6;
/** The bars of the house: milliseconds of the server at the 99th percentile, everything read from the database. */
const SIZES = [
  { people: 8, runs: 300, most: 100 },
  { people: 200, runs: 60, most: 1000 },
];

@Module({})
class BenchModule {}

/** Best times through the service, each in a transaction of its own, as a query of the api has it. */
async function timesOf(
  app: { get<T>(type: new (...given: never[]) => T): T },
  tenantId: string,
  people: number,
  runs: number,
) {
  const [tenancy, times] = [app.get(Tenancy), app.get(TimesService)];
  const sessionId = await tenancy.write(house(tenantId), (tx) => sessionOf(tx, people));
  const taken: number[] = [];
  for (let run = -10; run < runs; run++) {
    const begun = performance.now();
    const { times: found } = await tenancy.read(house(tenantId), (tx) =>
      times.suggest(tx, { sessionId, weeks: WEEKS }),
    );
    if (found.length === 0) throw new Error(`No time for ${people} people.`);
    if (run >= 0) taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b);
}

const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-bench-'));
chmodSync(dataDir, 0o755);
const server = await startPostgres({ dataDir, secret: SECRET });
try {
  await migrate({ adminUrl: server.adminUrl, secret: SECRET, migrations });
  const url = (role: Parameters<typeof roleUrl>[1]): string => roleUrl(server.adminUrl, role, SECRET);
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
  const tenantId = await founded(app.get(Tenancy));
  process.stdout.write('people  six weeks, ms of the server: median     p99    at most\n');
  for (const { people, runs, most } of SIZES) {
    const taken = await timesOf(app, tenantId, people, runs);
    const [median = NaN, late = NaN] = [taken[runs >> 1], taken[Math.ceil(runs * 0.99) - 1]];
    const figures = [median, late].map((ms) => ms.toFixed(1).padStart(8)).join('');
    process.stdout.write(`${String(people).padStart(6)}  ${' '.repeat(26)}${figures}   ${String(most).padStart(8)}\n`);
    if (!(late < most)) process.exitCode = 1;
  }
  await app.close();
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
