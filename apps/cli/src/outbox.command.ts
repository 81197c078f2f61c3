import { type DeadLetter, Queue, urlFor } from '@outrigger/tenancy';
import { Command } from 'commander';
import { atSite } from './at-site.js';

/** `outrigger outbox [--replay]`. */
export function outboxCommand(): Command {
  return new Command('outbox')
    .description('show what the worker gave up on')
    .option('--replay', 'let it try all of them again')
    .action(({ replay = false }: { readonly replay?: boolean }) =>
      atSite(async (site) => {
        const queue = new Queue(urlFor(site, 'outrigger_dispatcher'));
        try {
          process.stdout.write(
            replay ? `${await queue.replay()} jobs will be tried again.\n` : told(await queue.dead()),
          );
        } finally {
          await queue.stop();
        }
      }),
    );
}

function told(dead: readonly DeadLetter[]): string {
  if (dead.length === 0) return 'Nothing: every fact has been dealt with or is on its way.\n';
  const lines = dead.map(
    ({ id, attempts, lastError, since }) => `${id}  ${attempts} attempts  ${since.toISOString()}  ${lastError}`,
  );
  return [...lines, `${dead.length} in all; --replay tries them again.`, ''].join('\n');
}
