import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { HouseModule, ROOMS } from '@outrigger/house';
import { DiagnosisService, ReportService } from '@outrigger/insights';
import { type Actor, house } from '@outrigger/kernel';
import { migrate, roleUrl, startPostgres, Tenancy, type Tx } from '@outrigger/tenancy';
import pg from 'pg';
import { migrations } from '../../migrations/index.js';
import { fill } from '../seed/network.js';
import { slugOf, TEN_YEARS } from '../seed/scale.js';

const SECRET = 'a secret for benchmarks, of thirty-two characters';
const RUNS = 60;
/** The centre and the programme that is asked, both of that size. */
const [PROGRAMMES, OURS] = [2, 2];
/** The bar of the house: milliseconds of the server at the 99th percentile, everything read from the database. */
const MOST_MS = 300;
const day = (yearsAgo: number): string =>
  new Date(Date.now() - yearsAgo * 365.25 * 86_400_000).toISOString().slice(0, 10);

@Module({})
class BenchModule {}

type Question = readonly [name: string, ask: (tx: Tx) => Promise<unknown>];

function questionsTo(reports: ReportService, diagnoses: DiagnosisService): Question[] {
  const spans = [1, 10].map((years) => [years, { firstDay: day(years) }] as const);
  return spans.flatMap(([years, period]) => [
    [`figures, ${years} years`, (tx: Tx) => reports.report(tx, period)] as const,
    [`trends by month, ${years} years`, (tx: Tx) => reports.trends(tx, period, 'month')] as const,
    [`rows of attendance, ${years} years`, (tx: Tx) => reports.rows(tx, 'attendance', period, { first: 25 })] as const,
    [`diagnosis, ${years} years`, (tx: Tx) => diagnoses.diagnose(tx, period)] as const,
  ]);
}

/** Each in a transaction of its own, as a query of the api has it. */
async function timesOf(tenancy: Tenancy, actor: Actor, ask: Question[1]): Promise<number[]> {
  const taken: number[] = [];
  for (let run = -5; run < RUNS; run++) {
    const begun = performance.now();
    await tenancy.read(actor, ask);
    if (run >= 0) taken.push(performance.now() - begun);
  }
  return taken.sort((a, b) => a - b);
}

async function tenantOf(adminUrl: string, slug: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('vacuum analyze');
  const { rows } = await client.query<{ id: string }>('select id from tenant where slug = $1', [slug]);
  await client.end();
  return rows[0]?.id ?? '';
}

const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-bench-'));
chmodSync(dataDir, 0o755);
const server = await startPostgres({ dataDir, secret: SECRET });
try {
  await migrate({ adminUrl: server.adminUrl, secret: SECRET, migrations });
  await fill(server.adminUrl, { from: 1, to: PROGRAMMES, scale: TEN_YEARS, log: () => undefined });
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
  const actor = house(await tenantOf(server.adminUrl, slugOf(OURS)));
  process.stdout.write('ten years of the largest programme, ms of the server: median     p99    at most\n');
  for (const [name, ask] of questionsTo(app.get(ReportService), app.get(DiagnosisService))) {
    const taken = await timesOf(app.get(Tenancy), actor, ask);
    const [median = NaN, late = NaN] = [taken[RUNS >> 1], taken[Math.ceil(RUNS * 0.99) - 1]];
    const figures = [median, late].map((ms) => ms.toFixed(1).padStart(8)).join('');
    process.stdout.write(`${name.padEnd(51)}${figures}   ${String(MOST_MS).padStart(8)}\n`);
    if (!(late < MOST_MS)) process.exitCode = 1;
  }
  await app.close();
} finally {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
