import 'reflect-metadata';
import { Command } from 'commander';

/** A command's room is loaded when it is asked for, so that those that need little start at once. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  up: async () => (await import('./up.command.js')).upCommand(),
  migrate: async () => (await import('./migrate.command.js')).migrateCommand(),
  demo: async () => (await import('./demo.command.js')).demoCommand((await import('./at-site.js')).openMigrating),
  doctor: async () => (await import('./doctor.command.js')).doctorCommand(),
  tokens: async () => (await import('./tokens.command.js')).tokensCommand(),
  import: async () => (await import('./import.command.js')).importCommand(),
  audit: async () => (await import('./audit.command.js')).auditCommand(),
  depart: async () => (await import('./depart.command.js')).departCommand(),
  outbox: async () => (await import('./outbox.command.js')).outboxCommand(),
  mailbox: async () => (await import('./mailbox.command.js')).mailboxCommand(),
  schema: async () => (await import('./schema.command.js')).schemaCommand(),
  solve: async () => (await import('./solve.command.js')).solveCommand(),
};

const program = new Command('outrigger')
  .description('Managed team mentoring for a network of programmes.')
  .showHelpAfterError();
const asked = Object.entries(COMMANDS).filter(([name]) => name === process.argv[2]);
for (const [, load] of asked.length > 0 ? asked : Object.entries(COMMANDS)) program.addCommand(await load());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${inOneLine(error)}\n`);
  process.exitCode = 1;
}

/** What a person can act on; the stack is for a bug of ours only. */
function inOneLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'SettingsError') return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED') return 'The database does not answer. Is the server of DATABASE_URL running?';
  if (code === '28P01' || code === '28000') return 'The database refuses the login of DATABASE_URL.';
  return process.env['LOG_LEVEL'] === 'debug' ? (error.stack ?? error.message) : error.message;
}
