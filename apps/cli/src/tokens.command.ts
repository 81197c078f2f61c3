import { Command } from 'commander';
import { atSite } from './at-site.js';

/** `outrigger tokens [--json]`: for clients and test harnesses, in the demo network only. */
export function tokensCommand(): Command {
  return new Command('tokens')
    .description('sign in as everybody of the demo network')
    .option('--json', 'for programs')
    .action(({ json = false }: { readonly json?: boolean }) =>
      atSite(async (site) => {
        const { tokensOf, told } = await import('./tokens/tokens.js');
        const tokens = await tokensOf(site);
        process.stdout.write(json ? `${JSON.stringify(tokens, null, 2)}\n` : told(tokens));
      }),
    );
}
