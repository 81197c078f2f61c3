import { Refused } from '@outrigger/kernel';
import { connect, IdentityStore, type Migrating, roleUrl } from '@outrigger/tenancy';
import { Command } from 'commander';
import { type DemoLogin, demoLogins } from './demo/logins.js';
import type { DemoMade } from './demo/make-demo.js';
import { resetDemo } from './demo/reset-demo.js';

/** A migrated database, reached as its administrator; whoever opened it closes it. */
export interface DemoDatabase extends Migrating {
  close(): Promise<void>;
}

/** `outrigger demo [--reset]`. */
export function demoCommand(open: () => Promise<DemoDatabase>): Command {
  return new Command('demo')
    .description('make the demo network in an empty database')
    .option('--reset', 'begin again, if what the database holds is a demo network')
    .action(async ({ reset = false }: { readonly reset?: boolean }, command: Command) => {
      const database = await open();
      try {
        command.configureOutput().writeOut?.(told(await runDemo(database, reset)));
      } catch (error) {
        command.error(whyNot(error));
      } finally {
        await database.close();
      }
    });
}

/** @throws Refused when the database holds anything that the demo may not replace. */
export async function runDemo(database: Migrating, reset: boolean): Promise<DemoMade> {
  // Loaded when a demo is made: a start that finds its data has no use for it.
  const { makeDemo } = await import('./demo/make-demo.js');
  if (reset) await resetDemo(database);
  const url = (role: 'outrigger_app' | 'outrigger_identity'): string =>
    roleUrl(database.adminUrl, role, database.secret);
  const store = new IdentityStore(url('outrigger_identity'), 1);
  const tenancy = await connect({ url: url('outrigger_app'), entities: [], poolSize: 1, purpose: 'cli' });
  try {
    return await makeDemo({ tenancy, store });
  } finally {
    await Promise.all([tenancy.close(), store.close()]);
  }
}

function told({ programmes, rows }: DemoMade): string {
  const centre = demoLogins().filter(({ programme }, _, [first]) => programme === first?.programme);
  return [
    `The demo network is made: ${programmes} programmes, ${rows} rows. Sign in as, for example:`,
    ...centre.map(line),
    '',
  ].join('\n');
}

const line = ({ as, login, password }: DemoLogin): string => `  ${as.padEnd(8)}  ${login.padEnd(30)}  ${password}`;

const NO_SUCH_TABLE = '42P01';

/** One line for what a person can mend; anything else is thrown on. */
function whyNot(error: unknown): string {
  if (error instanceof Refused) return error.message;
  if ((error as { code?: string }).code === NO_SUCH_TABLE)
    return 'The database has no tables yet. Run `outrigger migrate` first.';
  throw error;
}
