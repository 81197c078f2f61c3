import { KEPT_MS, roleUrl } from '@outrigger/tenancy';
import type { Network } from '../seed/network.js';
import { Clients, type Request } from '../support/load.js';
import { type Running, startProcess, startProduct } from '../support/process.js';
import type { Operation, Report, Subject } from './operations.js';
import { workListOfPeers } from './work-list.js';

export const SERVERS = ['product', 'postgraphile', 'by hand'] as const;
export type ServerName = (typeof SERVERS)[number];

/** One of the three, with the clients that ask it. */
export interface Server extends Running {
  readonly name: ServerName;
  readonly clients: Clients;
}

/** Connections to the database, of the product and of its peers. */
const POOL_SIZE = '10';

export async function startServers(network: Network, concurrency: number): Promise<readonly Server[]> {
  const url = (role: 'outrigger_app' | 'outrigger_identity'): string => roleUrl(network.adminUrl, role, network.secret);
  const peer = {
    BENCH_APP_URL: url('outrigger_app'),
    BENCH_IDENTITY_URL: url('outrigger_identity'),
    BENCH_WORK_LIST: workListOfPeers(),
    GRAPHILE_ENV: 'production',
    POOL_SIZE,
    KEPT_MS: String(KEPT_MS),
  };
  const polyfill = ['--import', `${process.cwd()}/bench/graphql/servers/with-resolvers.mjs`];
  const running: Record<ServerName, Running> = {
    product: await startProduct('api', network),
    postgraphile: await startProcess('bench/graphql/servers/postgraphile.js', peer, polyfill),
    'by hand': await startProcess('bench/graphql/servers/hand-written.js', peer),
  };
  return SERVERS.map((name) => ({ ...running[name], name, clients: new Clients(running[name].url, concurrency) }));
}

/** The product without its peers. */
export async function productAlone(network: Network, concurrency: number): Promise<readonly Server[]> {
  const running = await startProduct('api', network);
  return [{ ...running, name: 'product', clients: new Clients(running.url, concurrency) }];
}

export async function stopServers(servers: readonly Server[]): Promise<void> {
  for (const server of servers) {
    await server.clients.close();
    await server.stop();
  }
}

/** One operation in the words of one server. */
export function requestTo(name: ServerName, operation: Operation, subject: Subject, report?: Report): Request {
  const { headers, ...about } = subject;
  if (name === 'by hand') {
    const body = operation.kind === 'mutation' ? report : about;
    return { path: `/${encodeURIComponent(operation.name)}`, headers, body: JSON.stringify(body) };
  }
  const { document, variables } = operation[name];
  const body = { query: document, variables: variables(subject, report) };
  return { path: '/graphql', headers, body: JSON.stringify(body) };
}
