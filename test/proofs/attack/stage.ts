import { setTimeout as pause } from 'node:timers/promises';
import type { TestDatabase } from '../../support/database.js';
import { openHouse, type Programme } from '../../support/house.js';
import { PostOffice } from '../../support/post-office.js';
import { type Attacker, member, partner, type Slug, SLUGS, stranger } from './attackers.js';
import { plantCanaries } from './canaries.js';
import { type TenantTable, tenantTables } from './catalogue.js';
import { fill, type Filled } from './filling.js';
import { Secrets } from './secrets.js';

/** Three full programmes with canaries in all their texts, as a database to copy. */
export interface Stage {
  readonly database: TestDatabase;
  readonly tables: readonly TenantTable[];
  readonly secrets: Secrets;
  readonly tenants: ReadonlyMap<string, Slug>;
  readonly idOf: Readonly<Record<Slug, string>>;
  /** People of other programmes, and of none. */
  readonly outsiders: readonly Attacker[];
  /** The victim's own, the manager first. */
  readonly insiders: readonly Attacker[];
  /** Inputs of deeds that work, by programme and mutation. */
  readonly deeds: Readonly<Record<Slug, ReadonlyMap<string, object>>>;
  /** Columns and tables that hold no canary although nobody said why. */
  readonly barren: readonly string[];
  close(): Promise<void>;
}

export async function setStage(): Promise<Stage> {
  const office = new PostOffice();
  const house = await openHouse({ smtpUrl: await office.open() });
  const { database } = house;
  const filled = new Map<Slug, Filled>();
  try {
    const founded: Programme[] = [];
    for (const slug of SLUGS) founded.push(await house.programme(slug));
    await Promise.all(
      founded.map(async (programme, index) => filled.set(SLUGS[index] as Slug, await fill(house, programme))),
    );
    await settled(database);
  } finally {
    await Promise.all([house.leave(), office.close()]);
  }
  const tables = await tenantTables(database);
  const of = (slug: Slug): Filled => filled.get(slug) as Filled;
  const barren: string[] = [];
  await database.admin(`update letter set last_error = 'Words.'`);
  for (const slug of SLUGS) barren.push(...(await plantCanaries(database, tables, of(slug).programme)));
  const tenants = new Map(SLUGS.map((slug) => [of(slug).programme.id, slug]));
  const secrets = await Secrets.of(database, tables, tenants);
  const empty = SLUGS.flatMap((slug) => secrets.empty(slug, tables).map((table) => `${table}: ${slug} has no row`));
  return {
    database,
    tables,
    secrets,
    tenants,
    idOf: Object.fromEntries(SLUGS.map((slug) => [slug, of(slug).programme.id])) as Record<Slug, string>,
    outsiders: [...membersOf('neighbour', of('neighbour')), ...centre(of('centre')), ...strangers(of('victim'))],
    deeds: { centre: of('centre').deeds, victim: of('victim').deeds, neighbour: of('neighbour').deeds },
    insiders: membersOf('victim', of('victim')),
    barren: [...new Set([...barren, ...empty])],
    close: () => database.drop(),
  };
}

function membersOf(slug: Slug, filled: Filled): Attacker[] {
  const { programme, alpha, beta, stray, observer, analyst, key } = filled;
  const [lead, second] = alpha.mentors as [Filled['stray'], Filled['stray']];
  return [
    member(`manager of ${slug}`, slug, programme.manager, ['manager'], null),
    member(`lead of ${slug}`, slug, lead, ['mentor'], [alpha.ventureId]),
    member(`mentor of ${slug}`, slug, second, ['mentor'], [alpha.ventureId]),
    member(`mentor of ${slug}, on no team`, slug, stray, ['mentor'], []),
    member(`founder of ${slug}`, slug, alpha.founder, ['entrepreneur'], [alpha.ventureId]),
    member(`another founder of ${slug}`, slug, beta.founder, ['entrepreneur'], [beta.ventureId]),
    member(`observer of ${slug}`, slug, observer, ['observer'], []),
    member(`analyst of ${slug}`, slug, analyst, ['analyst'], []),
    partner(slug, key),
  ];
}

const centre = ({ programme, trainer }: Filled): Attacker[] => [
  member('manager of centre', 'centre', programme.manager, ['manager'], null),
  member('trainer of centre', 'centre', trainer, ['trainer'], []),
];

const strangers = ({ gone, revokedKey }: Filled): Attacker[] => [
  stranger('anonymous', {}),
  stranger('revoked mentor of victim', gone.headers),
  stranger('revoked key of victim', { authorization: `Bearer ${revokedKey}`, 'x-programme': 'victim' }),
];

const PATIENCE = 400;

/** Until everything has reacted to everything. @throws Error when that takes more than 20 seconds. */
async function settled({ admin }: TestDatabase): Promise<void> {
  for (let tries = 0; tries < PATIENCE; tries++) {
    const [row] = await admin<{ jobs: number; waiting: number }>(
      `select (select count(*) from graphile_worker.jobs)::int as jobs,
              (select count(*) from letter where state = 'waiting')::int as waiting`,
    );
    if (row?.jobs === 0 && row.waiting === 0) return;
    await pause(50);
  }
  throw new Error('The worker does not come to rest.');
}
