import type { GraphQLSchema } from 'graphql';
import { Client } from 'pg';
import { roleUrl } from '@outrigger/tenancy';
import { startApi } from '../../../apps/api/src/api.js';
import { asking } from '../../support/client.js';
import { introspect } from '../attack/operations.js';
import { type Asker, askersOf, forget } from './askers.js';

/** A seeded network, and the product on it. */
export interface Ground {
  readonly db: Client;
  readonly schema: GraphQLSchema;
  readonly askers: readonly Asker[];
}

export interface Seeded {
  readonly adminUrl: string;
  readonly secret: string;
}

const PLENTY = { perToken: 1e9, perProgramme: 1e9, perAddress: 1e9, inHand: 100 };
/** The centre, and a programme as most are. */
const PROGRAMMES = [1, 2];

/** Starts the api in this process on a network of programmes, has people of every role come, and cleans up. */
export async function onNetwork<T>({ adminUrl, secret }: Seeded, deed: (ground: Ground) => Promise<T>): Promise<T> {
  const db = new Client({ connectionString: adminUrl });
  await db.connect();
  const api = await startApi({
    appUrl: roleUrl(adminUrl, 'outrigger_app', secret),
    identityUrl: roleUrl(adminUrl, 'outrigger_identity', secret),
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
    return await deed({ db, schema, askers });
  } finally {
    await api.stop();
    await forget(db);
    await db.end();
  }
}
