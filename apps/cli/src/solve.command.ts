import { Command } from 'commander';

/** `outrigger solve FILE`: reads an instance of an interchange format, and writes its solution. Needs no database. */
export function solveCommand(): Command {
  return new Command('solve')
    .description('solve a file of team-matching/1, speed-dating/1 or meeting-times/1')
    .argument('<file>', 'JSON; - reads standard input')
    .option('--progress', 'tell on standard error how far it is')
    .action(async (file: string, { progress = false }: { readonly progress?: boolean }) => {
      const { solveFile } = await import('./solve/solve-file.js');
      const { solution, complaints } = await solveFile(file, progress ? told : () => undefined);
      if (solution !== null) process.stdout.write(`${JSON.stringify(solution)}\n`);
      for (const complaint of complaints) process.stderr.write(`${complaint}\n`);
      if (complaints.length > 0) process.exitCode = 1;
    });
}

const told = ({ share, note }: { readonly share: number; readonly note: string }): void => {
  process.stderr.write(`${Math.round(share * 100)}% ${note}\n`);
};
