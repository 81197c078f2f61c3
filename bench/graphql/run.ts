import { fork } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IdentityStore, migrate, roleUrl, startPostgres } from '@outrigger/tenancy';
import { runDemo } from '../../apps/cli/src/demo.command.js';
import { signedIn } from './signed-in.js';
import { migrations } from '../../migrations/index.js';

/** One question, as both servers take it; their answers must be equal. */
interface Operation {
  readonly name: string;
  readonly graphql: { readonly query: string; readonly variables?: object };
  readonly path: string;
  readonly body: object;
  readonly field: string;
}

interface Server {
  readonly url: string;
  readonly cpuUrl: string;
}

const ROUNDS = 7;
const REQUESTS = 300;
const CONCURRENCY = 20;
const SECRET = 'a secret for benchmarks, of thirty-two characters';

const SESSIONS = `query { sessions(first: 20) { items { id number status startsAt venture { id name }
  team { seats { isLead mentor { name } } } agenda { title minutes } } } }`;

function start(file: string, env: Record<string, string>): Promise<Server & { stop(): void }> {
  const child = fork(join(import.meta.dirname, file), { env: { ...process.env, ...env } });
  return new Promise((resolve) => {
    child.once('message', (message) => {
      const { url, cpuUrl = `${url}/cpu` } = message as Server;
      resolve({
        url,
        cpuUrl,
        stop: () => {
          child.disconnect();
        },
      });
    });
  });
}

async function post(url: string, headers: Record<string, string>, body: object): Promise<Record<string, unknown>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Record<string, unknown>;
}

/** CPU milliseconds of the server's process for a request. */
async function measure(server: Server, once: () => Promise<unknown>): Promise<number> {
  const cpu = async (): Promise<number> => {
    const { user, system } = (await (await fetch(server.cpuUrl)).json()) as NodeJS.CpuUsage;
    return (user + system) / 1000;
  };
  const before = await cpu();
  let left = REQUESTS;
  await Promise.all(
    Array.from({ length: CONCURRENCY }, async () => {
      while (left-- > 0) await once();
    }),
  );
  return ((await cpu()) - before) / REQUESTS;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const instant = (value: unknown): unknown =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value).toISOString() : value;
const plain = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => instant(each));

async function compare(
  operation: Operation,
  product: Server,
  hand: Server,
  headers: Record<string, string>,
): Promise<void> {
  const ours = () => post(`${product.url}/graphql`, headers, operation.graphql);
  const theirs = () => post(`${hand.url}${operation.path}`, headers, operation.body);
  const [mine, limit] = [await ours(), await theirs()];
  const answer = (mine['data'] as Record<string, unknown> | null)?.[operation.field];
  if (plain(answer) !== plain(limit['data']))
    throw new Error(`${operation.name}: the answers differ.\n${plain(mine)}\n${plain(limit)}`);
  const rounds: { product: number; hand: number }[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ product: await measure(product, ours), hand: await measure(hand, theirs) });
  const ratios = rounds.map((round) => round.product / round.hand);
  const [low, high] = [Math.min(...ratios), Math.max(...ratios)];
  process.stdout.write(
    `${operation.name.padEnd(44)}${median(rounds.map((each) => each.product)).toFixed(2)} ms   ${median(
      rounds.map((each) => each.hand),
    ).toFixed(2)} ms   ${median(ratios).toFixed(2)}x (${low.toFixed(2)}-${high.toFixed(2)})\n`,
  );
}

const dataDir = mkdtempSync(join(tmpdir(), 'outrigger-bench-'));
chmodSync(dataDir, 0o755);
const postgres = await startPostgres({ dataDir, secret: SECRET, fast: true });
try {
  const database = { adminUrl: postgres.adminUrl, secret: SECRET, migrations };
  await migrate(database);
  await runDemo(database, false);
  const url = (role: Parameters<typeof roleUrl>[1]): string => roleUrl(postgres.adminUrl, role, SECRET);
  const env = {
    BENCH_APP_URL: url('outrigger_app'),
    BENCH_IDENTITY_URL: url('outrigger_identity'),
    BENCH_SECRET: SECRET,
  };
  const store = new IdentityStore(url('outrigger_identity'), 1);
  const headers = await signedIn(store, 'manager@centre.example.org', 'centre');
  const [product, hand] = await Promise.all([start('product.js', env), start('hand-written.js', env)]);
  const page = await post(`${product.url}/graphql`, headers, { query: '{ ventures(first: 1) { items { id } } }' });
  const { ventures } = page['data'] as { ventures: { items: { id: string }[] } };
  const id = ventures.items[0]?.id ?? '';
  process.stdout.write(
    `CPU of the server's process for a request, ${ROUNDS} rounds of ${REQUESTS}, concurrency ${CONCURRENCY}\n${''.padEnd(44)}product   by hand   ratio (spread)\n`,
  );
  await compare(
    {
      name: '20 sessions with venture, team and agenda',
      graphql: { query: SESSIONS },
      path: '/sessions',
      body: {},
      field: 'sessions',
    },
    product,
    hand,
    headers,
  );
  await compare(
    {
      name: 'one venture',
      graphql: { query: 'query ($id: ID!) { venture(id: $id) { id name oneLiner status } }', variables: { id } },
      path: '/venture',
      body: { id },
      field: 'venture',
    },
    product,
    hand,
    headers,
  );
  product.stop();
  hand.stop();
  await store.close();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
