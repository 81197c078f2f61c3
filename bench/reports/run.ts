import { DiagnosisService, ReportService } from '@outrigger/insights';
import { house } from '@outrigger/kernel';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import pg from 'pg';
import { fill } from '../seed/network.js';
import { slugOf, TEN_YEARS } from '../seed/scale.js';
import { HEADING, inHouse, judged, timed } from '../support/in-house.js';

/** Times that count, and before them times that do not. */
const [RUNS, WARM] = [60, 5];
/** The centre and the programme that is asked, both of that size. */
const [PROGRAMMES, OURS] = [2, 2];
/** The bar of the house: milliseconds of the server at the 99th percentile, everything read from the database. */
const MOST_MS = 300;
const day = (yearsAgo: number): string =>
  new Date(Date.now() - yearsAgo * 365.25 * 86_400_000).toISOString().slice(0, 10);

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

async function tenantOf(adminUrl: string, slug: string): Promise<string> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query('vacuum analyze');
  const { rows } = await client.query<{ id: string }>('select id from tenant where slug = $1', [slug]);
  await client.end();
  return rows[0]?.id ?? '';
}

await inHouse(async (app, adminUrl) => {
  await fill(adminUrl, { from: 1, to: PROGRAMMES, scale: TEN_YEARS, log: () => undefined });
  const [tenancy, actor] = [app.get(Tenancy), house(await tenantOf(adminUrl, slugOf(OURS)))];
  process.stdout.write(HEADING);
  for (const [name, ask] of questionsTo(app.get(ReportService), app.get(DiagnosisService))) {
    // Each in a transaction of its own, as a query of the api has it.
    const taken = await timed(RUNS, WARM, async () => void (await tenancy.read(actor, ask)));
    if (!judged(name, taken, MOST_MS)) process.exitCode = 1;
  }
});
