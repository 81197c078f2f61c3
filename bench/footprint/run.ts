import type { Client } from 'pg';
import { OPERATIONS, type Subject } from '../graphql/operations.js';
import { requestTo } from '../graphql/servers.js';
import { subjectsOf } from '../graphql/subjects.js';
import { connected, type Network, seedNetwork } from '../seed/network.js';
import { Clients, median } from '../support/load.js';
import { backends, memoryOf } from '../support/meter.js';
import { type Running, startProduct } from '../support/process.js';

const STARTS = 5;
const REQUESTS = 2_000;
const CONCURRENCY = 50;

const log = (line: string): void => void process.stdout.write(`${line}\n`);
const readings = OPERATIONS.filter(({ kind }) => kind !== 'mutation');

async function ask(url: string, subject: Subject, requests: number, concurrency: number): Promise<void> {
  const clients = new Clients(url, concurrency);
  const asked = Array.from({ length: requests }, (_, index) => {
    const operation = readings[index % readings.length];
    return requestTo('product', operation as (typeof readings)[number], subject);
  });
  await clients.load(asked, () => undefined);
  await clients.close();
}

/** Milliseconds from the start of a fresh process until it is ready; of the api, until its first answer. */
async function coldStart(app: 'api' | 'worker', network: Network, subject: Subject): Promise<number> {
  const begun = performance.now();
  const running = await startProduct(app, network);
  if (app === 'api') await ask(running.url, subject, 1, 1);
  const took = performance.now() - begun;
  await running.stop();
  return took;
}

/** Connections by application name, as `name 3, other 1`. */
async function connections(db: Client): Promise<string> {
  const names = (await backends(db)).map(({ name }) => name).sort();
  return [...new Set(names)].map((name) => `${name} ${names.filter((each) => each === name).length}`).join(', ');
}

async function state(what: string, db: Client, processes: Readonly<Record<string, Running>>): Promise<void> {
  const memory = Object.entries(processes).map(([name, { pid }]) => `${name} ${memoryOf(pid).toFixed(0)} MB`);
  log(`${what.padEnd(12)} ${memory.join(', ')}; connections: ${await connections(db)}`);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** The pools let go of a connection after ten idle seconds. */
const IDLE_MS = 12_000;

async function footprint(network: Network, db: Client): Promise<void> {
  const [subject] = await subjectsOf(network, db, [1]);
  if (!subject) return;
  for (const app of ['api', 'worker'] as const) {
    const times: number[] = [];
    for (let start = 0; start < STARTS; start++) times.push(await coldStart(app, network, subject));
    log(
      `cold start   ${app} ${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)}-${Math.max(...times).toFixed(0)})`,
    );
  }
  const processes = { api: await startProduct('api', network), worker: await startProduct('worker', network) };
  await ask(processes.api.url, subject, 1, 1);
  await state('at rest', db, processes);
  const load = ask(processes.api.url, subject, REQUESTS, CONCURRENCY);
  await pause(2_000);
  await state('under load', db, processes);
  await load;
  await pause(IDLE_MS);
  await state('after', db, processes);
  for (const running of Object.values(processes)) await running.stop();
}

const network = await seedNetwork({ log });
try {
  await connected(network.adminUrl, (db) => footprint(network, db));
} finally {
  await network.stop();
}
