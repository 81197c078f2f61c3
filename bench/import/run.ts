import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type ImportReport, ImportService } from '@outrigger/integrations';
import { house } from '@outrigger/kernel';
import { DEFAULT_POLICY } from '@outrigger/programmes';
import { Tenancy } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { inHouse, type Services } from '../support/in-house.js';
import { mentorTable } from './table.js';

const SEED = 2026;
const ROWS = 10_000;
const MARKS = [2_500, 5_000, 10_000];
/** The bars of the house. */
const LEAST_ROWS_A_SECOND = 1_000;
const MOST_GROWTH_MB = 16;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are in use after the rubbish is taken out. */
function heapMb(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1_000_000;
}

async function founded(tenancy: Tenancy): Promise<string> {
  const id = uuid();
  await tenancy.found(house(id), house(id), 'bench', async (tx) => {
    await tx.sql`insert into programme (id, name, kind, country, zone, locale, status, is_centre)
      values (${id}, 'Programme of the bench', 'university', 'FR', 'Europe/Paris', 'en', 'active', true)`;
    await tx.sql`insert into programme_policy (id, version, settings, decided_at)
      values (${uuid()}, 1, ${DEFAULT_POLICY}, ${tx.now})`;
  });
  return id;
}

interface Run {
  readonly report: ImportReport;
  readonly seconds: number;
  /** Megabytes beyond what was in use before, at each mark. */
  readonly growth: readonly number[];
}

/** With `MARKS` to measure memory at; the clock stands still meanwhile. */
async function run(app: Services, tenantId: string): Promise<Run> {
  const tenancy = app.get(Tenancy);
  const before = heapMb();
  const growth: number[] = [];
  let aside = 0;
  const begun = performance.now();
  const onProgress = (rows: number): void => {
    const stopped = performance.now();
    if (MARKS.includes(rows) && growth.length < MARKS.indexOf(rows) + 1) growth.push(heapMb() - before);
    aside += performance.now() - stopped;
  };
  const report = await app.get(ImportService).importMentors({
    within: (deed) => tenancy.write(house(tenantId), deed),
    source: mentorTable(ROWS, SEED),
    dryRun: false,
    maxBytes: 1e9,
    onProgress,
  });
  return { report, seconds: (performance.now() - begun - aside) / 1000, growth };
}

function told(what: string, { report, seconds, growth }: Run): string {
  const memory = growth.map((mb, index) => `${MARKS[index]} rows ${mb.toFixed(1)} MB`).join(', ');
  const { rows, added, unchanged } = report;
  const speed = (rows / seconds).toFixed(0);
  return `${what}: ${speed} rows a second (${added} added, ${unchanged} unchanged); memory grown by: ${memory}\n`;
}

await inHouse(async (app) => {
  const tenantId = await founded(app.get(Tenancy));
  const first = await run(app, tenantId);
  const again = await run(app, tenantId);
  process.stdout.write(told('First', first) + told('The same again', again));
  const [early = 0, , late = 0] = first.growth;
  process.stdout.write(
    `Memory from 2,500 to 10,000 rows: ${(late - early).toFixed(1)} MB more, at most ${MOST_GROWTH_MB} are allowed.\n`,
  );
  const slow = [first, again].some(({ seconds }) => ROWS / seconds < LEAST_ROWS_A_SECOND);
  if (slow || late - early > MOST_GROWTH_MB || again.report.unchanged !== ROWS) process.exitCode = 1;
});
