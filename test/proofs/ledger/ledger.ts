import { setTimeout as pause } from 'node:timers/promises';
import { type House, openHouse } from '../../support/house.js';
import { PostOffice } from '../../support/post-office.js';
import { freePort } from '../../support/processes.js';
import { Asking, type Counts } from './asking.js';
import { Book, type Entry } from './book.js';
import { MortalPostgres } from './ground.js';
import { type Deaths, killing } from './killing.js';
import { type Post, sort } from './letters.js';
import { Kept } from './mortal.js';
import { type Stage, stage } from './programme.js';
import { drained, type Reactions, reactionsIn, type Trails, trailsOf } from './reckoning.js';
import { compare, type Difference, type Found, foundAt, PLACES } from './rows.js';
import { writing } from './writers.js';

export interface Ledger {
  readonly counts: Counts;
  readonly faults: readonly string[];
  readonly deaths: Deaths;
  /** Processes that ended though nobody killed them. */
  readonly ownEnds: number;
  readonly drainedMs: number;
  readonly rows: readonly Difference[];
  readonly reactions: Reactions;
  readonly post: Post;
  readonly trails: Trails;
}

export interface Keeping {
  readonly seconds: number;
  readonly programmes: number;
  /** How many api processes. */
  readonly apis: number;
}

const NO_PRICE = { COST_PER_TOKEN: '1000000000', COST_PER_PROGRAMME: '1000000000', COST_PER_ADDRESS: '1000000000' };
const SETTLING_MS = 500;
/** Milliseconds between two kills; in a short run less, a part of its seconds. */
const MEAN_MS = 2_500;
const SHORT_MEAN = 200;

/** Writes while everything dies, then reckons up. */
export async function keepLedger(keeping: Keeping): Promise<Ledger> {
  const postgres = await MortalPostgres.start();
  const office = new PostOffice();
  try {
    const smtpUrl = await office.open();
    const house = await openHouse();
    const stages: Stage[] = [];
    for (let index = 0; index < keeping.programmes; index++) stages.push(await stage(house, `programme-${index}`, 60));
    await house.leave();
    return await kept(keeping, { postgres, office, house, stages, smtpUrl });
  } finally {
    await office.close();
    await postgres.stop();
  }
}

interface Scene {
  readonly postgres: MortalPostgres;
  readonly office: PostOffice;
  readonly house: House;
  readonly stages: readonly Stage[];
  readonly smtpUrl: string;
}

async function kept(keeping: Keeping, scene: Scene): Promise<Ledger> {
  const { adminUrl, secret } = scene.house.database;
  const ports = await Promise.all(Array.from({ length: keeping.apis }, freePort));
  const env = { NODE_ENV: 'production', DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret, ...NO_PRICE };
  const post = { SMTP_URL: scene.smtpUrl, MAIL_DOMAIN: 'mail.example.org' };
  const apis = ports.map(
    (port, index) => new Kept(`api ${index + 1}`, 'apps/api/src/main.js', { ...env, ...post, PORT: String(port) }),
  );
  const worker = new Kept('worker', 'apps/worker/src/main.js', { ...env, ...post });
  const processes = [...apis, worker];
  const book = new Book();
  try {
    await Promise.all(processes.map((each) => each.start()));
    const before = await Promise.all(PLACES.map((place) => foundAt(adminUrl, place)));
    const asking = new Asking(() => ports.map((port) => `http://127.0.0.1:${port}`));
    const deadline = Date.now() + keeping.seconds * 1_000;
    const goesOn = (): boolean => Date.now() < deadline;
    const [deaths] = await Promise.all([
      killing([...processes, scene.postgres], Math.min(MEAN_MS, keeping.seconds * SHORT_MEAN), goesOn),
      writing(scene.stages, asking, book, goesOn),
    ]);
    const drainedMs = await drained(adminUrl);
    await pause(SETTLING_MS);
    const ownEnds = processes.reduce((sum, each) => sum + each.ownEnds, 0);
    const { counts, faults } = asking;
    const reckoned = await reckon(scene, book.read(), before);
    return { counts, faults, deaths, ownEnds, drainedMs, ...reckoned, trails: trailsOf(env) };
  } finally {
    await Promise.all(processes.map((each) => each.stop()));
    book.close();
  }
}

async function reckon(
  { house, office, stages }: Scene,
  entries: readonly Entry[],
  before: readonly Found[],
): Promise<Pick<Ledger, 'rows' | 'reactions' | 'post'>> {
  const { adminUrl } = house.database;
  const rows = await Promise.all(
    PLACES.map(async (place, index) =>
      compare(place, entries, before[index] ?? new Map(), await foundAt(adminUrl, place)),
    ),
  );
  return { rows, reactions: await reactionsIn(adminUrl), post: sort(office.mails, entries, stages) };
}
