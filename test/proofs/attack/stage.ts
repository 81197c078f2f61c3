import type { TestDatabase } from '../../support/database.js';
import { type House, openHouse, type Person, type Programme } from '../../support/house.js';
import { PostOffice } from '../../support/post-office.js';
import { settled } from '../../support/settled.js';
import { askAs, type Attacker, member, partner, type Slug, SLUGS, stranger } from './attackers.js';
import { plantCanaries } from './canaries.js';
import { type TenantTable, tenantTables } from './catalogue.js';
import { fill, type Filled } from './filling.js';
import { rehearse } from './mutations.js';
import { introspect } from './operations.js';
import { Raid } from './raid.js';
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
  let stage: Stage;
  try {
    const founded: Programme[] = [];
    for (const slug of SLUGS) founded.push(await house.programme(slug));
    const filled = await Promise.all(founded.map((programme) => fill(house, programme)));
    stage = await described(database, filled);
    await doTheRest(house, stage, filled);
    await settled(database, { andLetters: true });
  } finally {
    await Promise.all([house.leave(), office.close()]);
  }
  return withCanaries(stage);
}

/** Mutations that end what is needed, or make what nobody counts. */
const LEFT_UNDONE = /^(signOut|createProgramme|launchAdopter|makeRelease)/;

/** What filling does not know of is done once by whoever may: a new room's tables hold rows without a word here. */
async function doTheRest({ api, database }: House, stage: Stage, filled: readonly Filled[]): Promise<void> {
  const site = { url: api.url, database, routes: [], said: () => '', close: () => Promise.resolve() };
  for (const [index, { deeds, done }] of filled.entries()) {
    const people = membersOf(SLUGS[index] as Slug, filled[index] as Filled);
    const schema = await introspect(askAs(site, people[0] as Attacker));
    const known = new Set([...done, ...deeds.keys()]);
    await rehearse(
      new Raid(stage, site, schema, stage.secrets),
      people,
      {},
      {
        wanted: (name) => !known.has(name) && !LEFT_UNDONE.test(name),
      },
    );
  }
}

async function described(database: TestDatabase, filled: readonly Filled[]): Promise<Stage> {
  const [centre, victim, neighbour] = filled as [Filled, Filled, Filled];
  const tables = await tenantTables(database);
  const tenants = new Map(SLUGS.map((slug, index) => [filled[index]?.programme.id ?? '', slug]));
  return {
    database,
    tables,
    tenants,
    secrets: await Secrets.of(database, tables, tenants),
    idOf: { centre: centre.programme.id, victim: victim.programme.id, neighbour: neighbour.programme.id },
    outsiders: [...membersOf('neighbour', neighbour), ...network(centre), ...strangers(victim)],
    insiders: membersOf('victim', victim),
    deeds: { centre: centre.deeds, victim: victim.deeds, neighbour: neighbour.deeds },
    barren: [],
    close: () => database.drop(),
  };
}

/** Tables that a door beside GraphQL fills, or the worker in time; the head of a trail has its programme's own id. */
const MAY_BE_EMPTY: readonly string[] = ['link_device', 'audit_seal', 'audit_head'];

async function withCanaries(stage: Stage): Promise<Stage> {
  const { database, tables, tenants } = stage;
  await database.admin(`update letter set last_error = 'Words.'`);
  const barren: string[] = [];
  for (const [id, slug] of tenants) barren.push(...(await plantCanaries(database, tables, { id, slug })));
  const secrets = await Secrets.of(database, tables, tenants);
  const empty = SLUGS.flatMap((slug) => secrets.empty(slug, tables)).filter((table) => !MAY_BE_EMPTY.includes(table));
  return { ...stage, secrets, barren: [...new Set([...barren, ...empty.map((table) => `${table}: no row`)])] };
}

function membersOf(slug: Slug, filled: Filled): Attacker[] {
  const { programme, alpha, beta, stray, observer, analyst, key } = filled;
  const [lead, second] = alpha.mentors as [Filled['stray'], Filled['stray']];
  const of = ({ memberId }: Person, ...own: string[]): string[] => [...own, ...(filled.ventures.get(memberId) ?? [])];
  return [
    member(`manager of ${slug}`, slug, programme.manager, ['manager'], null),
    member(`lead of ${slug}`, slug, lead, ['mentor'], of(lead, alpha.ventureId)),
    member(`mentor of ${slug}`, slug, second, ['mentor'], of(second, alpha.ventureId)),
    member(`mentor of ${slug}, on no team`, slug, stray, ['mentor'], of(stray)),
    member(`founder of ${slug}`, slug, alpha.founder, ['entrepreneur'], of(alpha.founder, alpha.ventureId)),
    member(`another founder of ${slug}`, slug, beta.founder, ['entrepreneur'], of(beta.founder, beta.ventureId)),
    member(`observer of ${slug}`, slug, observer, ['observer'], []),
    member(`analyst of ${slug}`, slug, analyst, ['analyst'], []),
    partner(slug, key),
  ];
}

const network = ({ programme, trainer }: Filled): Attacker[] => [
  member('manager of centre', 'centre', programme.manager, ['manager'], null),
  member('trainer of centre', 'centre', trainer, ['trainer'], []),
];

const strangers = ({ gone, revokedKey }: Filled): Attacker[] => [
  stranger('anonymous', {}),
  stranger('revoked mentor of victim', gone.headers),
  stranger('revoked key of victim', { authorization: `Bearer ${revokedKey}`, 'x-programme': 'victim' }),
];
