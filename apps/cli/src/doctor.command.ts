import { Command } from 'commander';
import { atSite } from './at-site.js';
import { examine, type Finding } from './doctor/examine.js';

const MARK = { good: '✓', note: '!', bad: '✗' };

/** `outrigger doctor`: says what to mend; exit code 1 when something must be. */
export function doctorCommand(): Command {
  return new Command('doctor').description('check settings, database, roles, row security and mail').action(() =>
    atSite(async (site) => {
      const findings = await examine(site);
      process.stdout.write(`${findings.map(line).join('\n')}\n`);
      if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1;
    }),
  );
}

const line = ({ state, what, mend }: Finding): string => `${MARK[state]} ${what}${mend ? `\n    ${mend}` : ''}`;
