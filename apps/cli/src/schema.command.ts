import { writeFileSync } from 'node:fs';
import { printHouseSchema } from '../../api/src/schema.js';
import { Command } from 'commander';

/** `outrigger schema [FILE]`: the GraphQL schema as text. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the GraphQL schema, or write it to a file')
    .argument('[file]')
    .action(async (file?: string) => {
      const text = await printHouseSchema();
      if (file) writeFileSync(file, text);
      else process.stdout.write(text);
    });
}
