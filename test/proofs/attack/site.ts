import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { openDatabase, type TestDatabase } from '../../support/database.js';

/** The product on a copy of the stage: what is done to it is done to nothing else. */
export interface Site {
  readonly url: string;
  /** Method and address of all that HTTP answers at. */
  readonly routes: readonly string[];
  readonly database: TestDatabase;
  /** All that it wrote, for a proof that fails. */
  said(): string;
  close(): Promise<void>;
}

export interface SiteOptions {
  /** The folder of compiled files. */
  readonly dist: string;
  readonly webRoot: string;
  /** Statements that make its database worse before anybody asks. */
  readonly sql?: readonly string[];
  /** Starts the demo's catcher of mail as well, to learn its ways in. */
  readonly mailbox?: boolean;
  /** Letters go there; without it nothing reacts to facts. */
  readonly smtpUrl?: string;
}

const PLENTY = { perToken: 1e9, perProgramme: 1e9, perAddress: 1e9, inHand: 100 };

const settingsOn = (database: TestDatabase, { webRoot, smtpUrl, mailbox }: SiteOptions): object => ({
  mailbox,
  appUrl: database.url('outrigger_app'),
  identityUrl: database.url('outrigger_identity'),
  analystUrl: database.url('outrigger_analyst'),
  ...(smtpUrl && { dispatcherUrl: database.url('outrigger_dispatcher') }),
  secret: database.secret,
  poolSize: 6,
  purpose: 'api',
  publicUrl: 'http://localhost',
  mailDomain: 'mail.example.org',
  smtpUrl: smtpUrl ?? 'smtp://127.0.0.1:9',
  host: '127.0.0.1',
  port: 0,
  production: false,
  webRoot,
  limits: PLENTY,
});

export async function openSite(root: string, template: TestDatabase, options: SiteOptions): Promise<Site> {
  const database = await openDatabase(template.adminUrl);
  for (const statement of options.sql ?? []) await database.admin(statement);
  const told = JSON.stringify({ dist: options.dist, settings: settingsOn(database, options) });
  const api = fork(join(root, 'test', 'proofs', 'attack', 'planted-api.mjs'), [told], {
    cwd: root,
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [api.stdout, api.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(api, 'exit');
  const [ready] = (await Promise.race([once(api, 'message'), ended.then(() => [null])])) as [Ready | null];
  if (!ready) throw new Error(`The api did not start:\n${text}`);
  const close = async (): Promise<void> => {
    api.disconnect();
    await ended;
    await database.drop();
  };
  return { ...ready, database, said: () => text, close };
}

type Ready = Pick<Site, 'url' | 'routes'>;
