import type { GraphQLSchema } from 'graphql';
import { Client } from 'pg';
import { roleUrl } from '@outrigger/tenancy';
import { startApi } from '../../../apps/api/src/api.js';
import { asking } from '../../support/client.js';
import { introspect } from '../attack/operations.js';
import { type Asker, askersOf, CENTRE, forget } from './askers.js';

/** A seeded network, and the product on it. */
export interface Ground {
  /** The administrator's. */
  readonly db: Client;
  /** A connection of each role that answers people. */
  readonly asRole: ReadonlyMap<string, Client>;
  readonly schema: GraphQLSchema;
  readonly askers: readonly Asker[];
}

export interface Seeded {
  readonly adminUrl: string;
  readonly secret: string;
}

const PLENTY = { perToken: 1e9, perProgramme: 1e9, perAddress: 1e9, inHand: 100 };
const ROLES = ['outrigger_app', 'outrigger_identity', 'outrigger_analyst'] as const;
/** The centre, and a programme as most are. */
const PROGRAMMES = [CENTRE, 2];

/** Starts the api in this process on a network of programmes, has people of every role come, and cleans up. */
export async function onNetwork<T>({ adminUrl, secret }: Seeded, deed: (ground: Ground) => Promise<T>): Promise<T> {
  const db = await opened(adminUrl);
  const asRole = new Map<string, Client>();
  for (const role of ROLES) asRole.set(role, await opened(roleUrl(adminUrl, role, secret)));
  const api = await startApi({
    appUrl: roleUrl(adminUrl, 'outrigger_app', secret),
    identityUrl: roleUrl(adminUrl, 'outrigger_identity', secret),
    analystUrl: roleUrl(adminUrl, 'outrigger_analyst', secret),
    secret,
    poolSize: 2,
    purpose: 'api',
    publicUrl: 'http://localhost',
    mailDomain: 'mail.example.org',
    smtpUrl: 'smtp://127.0.0.1:9',
    host: '127.0.0.1',
    port: 0,
    production: false,
    webRoot: import.meta.dirname,
    limits: PLENTY,
  });
  try {
    const schema = await introspect(asking(api.url, {}));
    const askers = await askersOf({ url: api.url, adminUrl, secret }, db, PROGRAMMES);
    return await deed({ db, asRole, schema, askers });
  } finally {
    await api.stop();
    await forget(db);
    await Promise.all([db, ...asRole.values()].map((client) => client.end()));
  }
}

async function opened(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}
