import 'reflect-metadata';
import { SettingsError } from '@outrigger/tenancy';
import { Command } from 'commander';
import { openMigrating } from './at-site.js';
import { demoCommand } from './demo.command.js';
import { doctorCommand } from './doctor.command.js';
import { importCommand } from './import.command.js';
import { mailboxCommand } from './mailbox.command.js';
import { migrateCommand } from './migrate.command.js';
import { outboxCommand } from './outbox.command.js';
import { schemaCommand } from './schema.command.js';
import { solveCommand } from './solve.command.js';
import { tokensCommand } from './tokens.command.js';
import { upCommand } from './up.command.js';

const program = new Command('outrigger')
  .description('Managed team mentoring for a network of programmes.')
  .showHelpAfterError();
for (const command of [
  upCommand(),
  migrateCommand(),
  demoCommand(openMigrating),
  doctorCommand(),
  tokensCommand(),
  importCommand(),
  outboxCommand(),
  mailboxCommand(),
  schemaCommand(),
  solveCommand(),
])
  program.addCommand(command);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${inOneLine(error)}\n`);
  process.exitCode = 1;
}

/** What a person can act on; the stack is for a bug of ours only. */
function inOneLine(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'The database does not answer. Is the server of DATABASE_URL running?';
  if (code === '28P01' || code === '28000') return 'The database refuses the login of DATABASE_URL.';
  return process.env['LOG_LEVEL'] === 'debug' ? (error.stack ?? error.message) : error.message;
}
