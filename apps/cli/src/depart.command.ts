import { Command } from 'commander';
import { atSite } from './at-site.js';

interface Options {
  readonly to: string;
}

/** `outrigger depart SLUG --to FOLDER`. */
export function departCommand(): Command {
  return new Command('depart')
    .description('export everything that a programme holds, then close it; the centre has released it before')
    .argument('<slug>', 'the programme that leaves')
    .requiredOption('--to <folder>', 'a new folder: one file of JSON lines a table')
    .action(async (slug: string, { to }: Options) => {
      const { depart } = await import('./depart/depart.js');
      const { tables, rows } = await atSite((site) => depart(site, slug, to));
      process.stdout.write(`${slug}: ${rows} rows of ${tables} tables are in ${to}; the programme is closed.\n`);
    });
}
