import { parseArgs } from 'node:util';
import type { Client } from 'pg';
import { type Operation, OPERATIONS } from '../graphql/operations.js';
import { type Course, interleaved, type Turn } from '../graphql/rounds.js';
import { productAlone, type Server, stopServers } from '../graphql/servers.js';
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
/** Times the small network's figure, at the last step: a network twenty times as large must not be felt. */
const MOST = 1.5;

const FIGURES = ['node', 'postgres', 'p50'] as const;
type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;
/** Of the small network, and of the one that grows. */
type Measured = readonly [Figures, Figures];

const log = (line: string): void => void process.stdout.write(`${line}\n`);

/** One of the two networks: its database, its server, and what is asked of it. */
interface Side {
  readonly servers: readonly Server[];
  readonly course: Course;
}

async function sideOf(network: Network, db: Client): Promise<Side> {
  const subjects = await subjectsOf(network, db, [PROGRAMME]);
  const [subject] = subjects;
  const reports = subject ? await reportsFor(db, subject, SIZE.requests) : [];
  const servers = await productAlone(network, SIZE.concurrency);
  return { servers, course: { db, subjects, reports, ...SIZE, rounds: 1 } };
}

/** The same operation of both, a round each in turn: what else the machine does weighs on both alike. */
async function beside(operation: Operation, small: Side, grown: Side): Promise<Measured> {
  const turns: [Turn[], Turn[]] = [[], []];
  for (let round = 0; round < SIZE.rounds; round++) {
    for (const at of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const { servers, course } = at === 0 ? small : grown;
      const [turn] = await interleaved(operation, servers, { ...course, warm: round === 0 ? SIZE.warm : 0 });
      if (turn) turns[at].push(turn.product);
    }
  }
  return [middles(turns[0]), middles(turns[1])];
}

function middles(turns: readonly Turn[]): Figures {
  const middle = (of: keyof Turn): number => median(turns.map((turn) => turn[of]));
  return { node: middle('node'), postgres: middle('postgres'), p50: middle('p50') };
}

/** Every operation, at the size that the network has now. */
async function measured(first: Network, network: Network): Promise<ReadonlyMap<string, Measured>> {
  return connected(first.adminUrl, (smallDb) =>
    connected(network.adminUrl, async (db) => {
      const [small, grown] = [await sideOf(first, smallDb), await sideOf(network, db)];
      try {
        const found = new Map<string, Measured>();
        for (const operation of OPERATIONS) found.set(operation.name, await beside(operation, small, grown));
        return found;
      } finally {
        await stopServers([...small.servers, ...grown.servers]);
      }
    }),
  );
}

/** Times the small network's, which was asked in the same minutes. */
function tell(programmes: number, now: ReadonlyMap<string, Measured>): number {
  const heads = ['Node CPU', 'PostgreSQL CPU', 'p50'].map((head) => head.padStart(20));
  log(`\n${`${programmes} programmes`.padEnd(32)}${heads.join('')}`);
  let most = 0;
  for (const [name, [small, grown]] of now) {
    const cells = FIGURES.map((of) => {
      const ratio = grown[of] / small[of];
      if (of !== 'p50') most = Math.max(most, ratio);
      return `${grown[of].toFixed(2)} ms ${ratio.toFixed(2)}x`;
    });
    log(`  ${name.padEnd(30)}${cells.map((cell) => cell.padStart(20)).join('')}`);
  }
  return most;
}

const steps = values.steps.split(',').map(Number);
const [smallest = 10] = steps;
const seeding = { programmes: smallest, fresh: true, log };
const first = await seedNetwork({ ...seeding, folder: '.data/bench-small' });
const network = await seedNetwork({ ...seeding, folder: '.data/bench-growth' });
try {
  let [at, most] = [smallest, 0];
  for (const programmes of steps) {
    if (programmes > at)
      await fill(network.adminUrl, { from: at + 1, to: programmes, scale: FULL, log: () => undefined });
    at = programmes;
    most = tell(programmes, await measured(first, network));
  }
  log(
    `\nAt ${at} programmes no operation takes more than ${most.toFixed(2)} times the CPU of ${smallest}; ${MOST} are allowed.`,
  );
  if (most > MOST) process.exitCode = 1;
} finally {
  await network.stop();
  await first.stop();
}
