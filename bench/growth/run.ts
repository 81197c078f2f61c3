import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { OPERATIONS } from '../graphql/operations.js';
import { type Course, interleaved, type Turn } from '../graphql/rounds.js';
import { productAlone, stopServers } from '../graphql/servers.js';
import { reportsFor, subjectsOf } from '../graphql/subjects.js';
import { connected, fill, type Network, seedNetwork } from '../seed/network.js';
import { FULL } from '../seed/scale.js';
import { median } from '../support/load.js';

const { values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    steps: { type: 'string', default: '10,50,100,200' },
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '300' },
  },
});

const SIZE = { rounds: Number(values.rounds), requests: Number(values.requests), concurrency: 20, warm: 600 };
/** Whose manager asks: it is there from the first step on. */
const PROGRAMME = 5;
/** Times the first step's figure, at the last step: a network twenty times as large must not be felt. */
const MOST = 1.5;

const FIGURES = ['node', 'postgres', 'p50'] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

const log = (line: string): void => void process.stdout.write(`${line}\n`);

/** The middle of all rounds of one operation, at the size that the network has now. */
async function measured(network: Network, db: Client): Promise<ReadonlyMap<string, Figures>> {
  const servers = await productAlone(network, SIZE.concurrency);
  try {
    const subjects = await subjectsOf(network, db, [PROGRAMME]);
    const [subject] = subjects;
    const reports = subject ? await reportsFor(db, subject, SIZE.requests) : [];
    const course: Course = { db, subjects, reports, ...SIZE };
    const found = new Map<string, Figures>();
    for (const operation of OPERATIONS) {
      const turns = (await interleaved(operation, servers, course)).map(({ product }) => product);
      const middle = (of: keyof Turn): number => median(turns.map((turn) => turn[of]));
      found.set(operation.name, { node: middle('node'), postgres: middle('postgres'), p50: middle('p50') });
    }
    return found;
  } finally {
    await stopServers(servers);
  }
}

/** Times the first step's. */
function tell(programmes: number, first: ReadonlyMap<string, Figures>, now: ReadonlyMap<string, Figures>): number {
  log(
    `\n${`${programmes} programmes`.padEnd(32)}${'Node CPU'.padStart(20)}${'PostgreSQL CPU'.padStart(20)}${'p50'.padStart(20)}`,
  );
  let most = 0;
  for (const [name, figures] of now) {
    const cells = FIGURES.map((of) => {
      const ratio = figures[of] / (first.get(name)?.[of] ?? Number.NaN);
      if (of !== 'p50') most = Math.max(most, ratio);
      return `${figures[of].toFixed(2)} ms ${ratio.toFixed(2)}x`;
    });
    log(`  ${name.padEnd(30)}${cells.map((cell) => cell.padStart(20)).join('')}`);
  }
  return most;
}

const steps = values.steps.split(',').map(Number);
const [smallest = 10] = steps;
const network = await seedNetwork({ programmes: smallest, fresh: true, folder: '.data/bench-growth', log });
try {
  let first: ReadonlyMap<string, Figures> | undefined;
  let [at, most] = [smallest, 0];
  for (const programmes of steps) {
    if (programmes > at)
      await fill(network.adminUrl, { from: at + 1, to: programmes, scale: FULL, log: () => undefined });
    at = programmes;
    const now = await connected(network.adminUrl, (db) => measured(network, db));
    most = tell(programmes, (first ??= now), now);
  }
  log(
    `\nAt ${at} programmes no operation takes more than ${most.toFixed(2)} times the CPU of ${smallest}; ${MOST} are allowed.`,
  );
  if (most > MOST) process.exitCode = 1;
} finally {
  await network.stop();
}
