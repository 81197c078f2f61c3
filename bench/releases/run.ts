import { house } from '@outrigger/kernel';
import { PartsService, publishInThread, releaseEntities } from '@outrigger/releases';
import { connect, migrate, type Tenancy } from '@outrigger/tenancy';
import type { Client } from 'pg';
import { connected, fill } from '../seed/network.js';
import { SMALL } from '../seed/scale.js';
import { onEmptyServer } from '../support/in-house.js';
import { askedOfTenYears } from './questions.js';

const SIZES = [25, 50, 100, 200];
/** A quarter for each size: what was measured once is not measured again. */
const PERIODS = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];
/** Twice the programmes may take this much more than twice the time. */
const SLACK = 1.25;
const MEGABYTE = 1_048_576;

interface Taken {
  readonly programmes: number;
  readonly measuringMs: number;
  readonly controlMs: number;
  readonly megabytes: number;
}

/** Programmes of all kinds in 23 countries, begun at different times, that share their figures. */
const SHARING = `
  update programme p set kind = (array['university', 'accelerator', 'incubator', 'hybrid', 'economic_development'])[1 + n.at % 5],
    country = (array['US', 'US', 'US', 'FR', 'DE', 'GB', 'IN', 'KE', 'NG', 'BR', 'CA', 'MX'])[1 + n.at % 12],
    launched_on = date '2026-06-01' - (n.at % 9) * 300
    from (select tenant_id, row_number() over (order by tenant_id)::int as at from programme) n where n.tenant_id = p.tenant_id;
  insert into sharing_choice (tenant_id, id, level, named, training, chosen_at)
    select p.tenant_id, gen_random_uuid(), 'aggregate', '{}', 'immersion', now() from programme p
     where not exists (select from sharing_choice c where c.tenant_id = p.tenant_id)`;

async function release(tenancy: Tenancy, tenants: readonly string[], period: string): Promise<Taken> {
  const service = new PartsService();
  const began = performance.now();
  const parts = [];
  for (const id of tenants) parts.push(await tenancy.write(house(id), (tx) => service.measure(tx, period, null)));
  const measured = performance.now();
  await publishInThread(parts, () => undefined);
  const megabytes = process.memoryUsage().rss / MEGABYTE;
  return {
    programmes: tenants.length,
    measuringMs: measured - began,
    controlMs: performance.now() - measured,
    megabytes,
  };
}

/** What releases of growing networks take, each network made of the one before. */
async function measured(tenancy: Tenancy, adminUrl: string, admin: Client): Promise<Taken[]> {
  const taken: Taken[] = [];
  for (const [at, size] of SIZES.entries()) {
    await fill(adminUrl, { from: 1 + (SIZES[at - 1] ?? 0), to: size, scale: SMALL, log: () => undefined });
    await admin.query(SHARING);
    await admin.query('vacuum analyze');
    const { rows } = await admin.query<{ id: string }>('select id from tenant order by id');
    const one = await release(
      tenancy,
      rows.map(({ id }) => id),
      PERIODS[at] ?? '',
    );
    taken.push(one);
    const figures = [one.measuringMs / 1_000, one.controlMs / 1_000, one.megabytes].map((each) =>
      each.toFixed(1).padStart(13),
    );
    log(`${String(size).padStart(4)} programmes ${figures.join('')}`);
  }
  return taken;
}

function growsInTime([first, ...others]: readonly Taken[]): boolean {
  const last = others.at(-1);
  if (!first || !last) return true;
  const growth = (last.measuringMs + last.controlMs) / (first.measuringMs + first.controlMs);
  const most = SLACK * (last.programmes / first.programmes);
  log(`eight times the programmes take ${growth.toFixed(1)} times as long (at most ${most})`);
  return growth <= most;
}

const log = (line: string): void => void process.stdout.write(`${line}\n`);

await onEmptyServer(async ({ url, ...database }) => {
  await migrate(database);
  const { adminUrl } = database;
  const tenancy = await connect({
    url: url('outrigger_app'),
    entities: releaseEntities,
    poolSize: 2,
    purpose: 'worker',
  });
  await connected(adminUrl, async (admin) => {
    log('a release of       measuring, s   control, s   process, MB');
    if (!growsInTime(await measured(tenancy, adminUrl, admin))) process.exitCode = 1;
    const { rows } = await admin.query<{ id: string }>('select tenant_id as id from programme where is_centre');
    const asked = { tenancy, centreId: rows[0]?.id ?? '', analystUrl: url('outrigger_analyst') };
    if (!(await askedOfTenYears(asked, log))) process.exitCode = 1;
  });
  await tenancy.close();
}, true);
