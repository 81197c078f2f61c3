import { Command } from 'commander';
import { atSite } from './at-site.js';

interface Options {
  readonly programme: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Exit code when the table was read and some of its rows were refused. */
const SOME_REFUSED = 2;

/** `outrigger import mentors FILE` and `outrigger import ventures FILE`. */
export function importCommand(): Command {
  return new Command('import')
    .description('bring in what a programme kept in spreadsheets')
    .addCommand(importOf('mentors', 'a table of mentors, by their addresses'))
    .addCommand(importOf('ventures', 'a table of ventures with their founders, by their names'));
}

function importOf(kind: 'mentors' | 'ventures', what: string): Command {
  return new Command(kind)
    .description(`${what}; the same file twice changes nothing`)
    .argument('<file>', 'CSV with comma, semicolon or tab, its columns in any order')
    .requiredOption('--programme <slug>', 'the programme that they belong to')
    .option('--dry-run', 'tell what would happen, and change nothing')
    .option('--json', 'for programs')
    .action(async (file: string, { programme, dryRun = false, json = false }: Options) => {
      const [{ openTable, runImport }, { told }] = await Promise.all([
        import('./import/run-import.js'),
        import('./import/tell-import.js'),
      ]);
      const table = await openTable(file);
      const report = await atSite((site) => runImport(site, { kind, table, programme, dryRun })).finally(() =>
        table.close(),
      );
      process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : told(report, kind, programme));
      if (report.refused.length > 0) process.exitCode = SOME_REFUSED;
    });
}
