import { migrate } from '@outrigger/tenancy';
import { Command } from 'commander';
import { atSite } from './at-site.js';

/** `outrigger migrate`. */
export function migrateCommand(): Command {
  return new Command('migrate').description('bring the database to the newest schema').action(() =>
    atSite(async (site) => {
      const ran = await migrate(site);
      process.stdout.write(ran.length === 0 ? 'The database is at the newest schema.\n' : `Ran ${ran.join(', ')}.\n`);
    }),
  );
}
