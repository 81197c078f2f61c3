import { IdentityStore, migrate, readSettings, urlFor } from '@outrigger/tenancy';
import { type MigratingSite, openMigrating } from '../at-site.js';
import { runDemo } from '../demo.command.js';
import { networkState } from '../demo/network-state.js';
import { type Child, startChild, stopChildren } from './children.js';
import { buildConsole, consoleIsStale } from './console-build.js';
import { refuseTakenPorts } from './ports.js';
import { step } from './progress.js';
import { welcome } from './welcome.js';

/** Database, schema, demo, api, worker, mailbox and console, in this order; stops them in the other. */
export async function startAll(): Promise<void> {
  await refuseTakenPorts(readSettings(process.env));
  const site = await step('PostgreSQL', (log) => openMigrating(log));
  const children: Child[] = [];
  const stop = stopper(site, children);
  try {
    await step('Schema', () => migrate(site));
    const demo = await demoState(site);
    if (demo === 'empty' && !site.settings.production) await step('Demo network', () => runDemo(site, false));
    children.push(...startChildren(site));
    await step('Api, worker, mailbox', () => Promise.all(children.map(({ ready }) => ready)));
    for (const child of children) child.process.once('exit', () => void stop(1, `The ${child.name} ended.`));
    process.stdout.write(welcome(site.settings, (await demoState(site)) === 'demo'));
    // The api answers without it, so a console that cannot be built stops nothing.
    if (consoleIsStale())
      await step('Console', buildConsole).catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    process.stdout.write('Ready. Ctrl-C stops everything.\n');
  } catch (error) {
    await stop(1, error instanceof Error ? error.message : String(error));
  }
}

/** Children first, the database last; a second signal does not wait. */
function stopper(site: MigratingSite, children: readonly Child[]): (code: number, why?: string) => Promise<void> {
  let stopping = false;
  const stop = async (code: number, why?: string): Promise<void> => {
    if (stopping) return;
    stopping = true;
    if (why) process.stderr.write(`${why}\n`);
    await stopChildren(children);
    await site.close();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      process.stdout.write('\nStopping …\n');
      void stop(0);
    });
  }
  return stop;
}

function startChildren(site: MigratingSite): Child[] {
  const env = { DATABASE_URL: site.adminUrl, OUTRIGGER_SECRET: site.secret };
  const mailbox = site.settings.smtpUrl ? [] : [startChild('mailbox', 'apps/cli/src/main.js', ['mailbox'], env)];
  return [
    startChild('api', 'apps/api/src/main.js', [], env),
    startChild('worker', 'apps/worker/src/main.js', [], env),
    ...mailbox,
  ];
}

async function demoState(site: MigratingSite): Promise<'empty' | 'demo' | 'real'> {
  const store = new IdentityStore(urlFor(site, 'outrigger_identity'), 1);
  return networkState(store).finally(() => store.close());
}
