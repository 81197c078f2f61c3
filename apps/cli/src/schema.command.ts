import { writeFileSync } from 'node:fs';
import { Command } from 'commander';

/** `outrigger schema [FILE]`: the GraphQL schema as text. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the GraphQL schema, or write it to a file')
    .argument('[file]')
    .action(async (file?: string) => {
      // The rooms are loaded by the commands that need them: the others start at once.
      const { printHouseSchema } = await import('../../api/src/schema.js');
      const text = await printHouseSchema();
      if (file) writeFileSync(file, text);
      else process.stdout.write(text);
    });
}
