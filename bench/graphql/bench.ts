import { connected, type Log, type Network } from '../seed/network.js';
import { type Operation, OPERATIONS } from './operations.js';
import { makePeerSchema, dropPeerSchema } from './peer-schema.js';
import { compare, type Course, interleaved } from './rounds.js';
import { type Server, startServers, stopServers } from './servers.js';
import { reportsFor, subjectsOf } from './subjects.js';
import { type Aim, aimsOf, latencyAim, type Result, table } from './tell.js';

export interface Size {
  readonly rounds: number;
  readonly requests: number;
  readonly concurrency: number;
  readonly warm: number;
}

/** How many programmes ask at once in the last part. */
const AT_ONCE = 10;

export interface Outcome {
  /** What each operation answered, everywhere alike. */
  readonly answers: readonly unknown[];
  readonly results: readonly Result[];
  readonly aims: readonly Aim[];
}

/** @throws Error when two servers answer differently. */
export async function benchGraphql(network: Network, size: Size, only: RegExp, log: Log): Promise<Outcome> {
  await makePeerSchema(network.adminUrl);
  const servers = await startServers(network, size.concurrency);
  try {
    return await connected(network.adminUrl, async (db) => {
      const programmes = Array.from({ length: AT_ONCE }, (_, index) => 1 + (index % network.programmes));
      const subjects = await subjectsOf(network, db, programmes);
      const reports = await reportsFor(db, subjects.at(-1) as (typeof subjects)[number], size.requests);
      const operations = OPERATIONS.filter(({ name }) => only.test(name));
      const course = { db, subjects: subjects.slice(-1), reports, ...size };
      return await run(operations, servers, course, { ...course, subjects }, log);
    });
  } finally {
    await stopServers(servers);
    await dropPeerSchema(network.adminUrl);
  }
}

async function run(
  operations: readonly Operation[],
  servers: readonly Server[],
  course: Course,
  everybody: Course,
  log: Log,
): Promise<Outcome> {
  const answers: unknown[] = [];
  for (const operation of operations) answers.push(await compare(operation, servers, course));
  log(`${operations.length} operations: all servers answer alike.\n`);
  const measure = async (operation: Operation, by: Course): Promise<Result> => {
    const result = { operation, rounds: await interleaved(operation, servers, by) };
    log(table(result));
    return result;
  };
  const results: Result[] = [];
  for (const operation of operations) results.push(await measure(operation, course));
  log(`${AT_ONCE} programmes at once\n`);
  const crowded: Result[] = [];
  for (const operation of operations.filter(({ kind }) => kind !== 'mutation')) {
    crowded.push(await measure(operation, everybody));
  }
  return { answers, results, aims: [...results.flatMap(aimsOf), ...latencyAim(crowded)] };
}
