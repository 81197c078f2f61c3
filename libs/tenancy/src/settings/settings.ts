import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SETTING_NAMES, type SettingName, TABLE } from './table.js';

/** What one api grants: cost a second, and operations at a time. */
export interface ApiLimits {
  readonly perToken: number;
  readonly perProgramme: number;
  readonly perAddress: number;
  readonly inHand: number;
}

/** A deployment's settings, checked. */
export interface Settings {
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly secret: string;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Null: the demo mailbox. */
  readonly smtpUrl: string | null;
  readonly smtpPort: number;
  /** Null: no mailbox is read. */
  readonly inboxUrl: string | null;
  /** Null: nobody may hand over mails. */
  readonly inboxSecret: string | null;
  readonly mailboxPort: number;
  readonly mailDomain: string;
  readonly poolSize: number;
  readonly logLevel: string;
  readonly production: boolean;
  readonly limits: ApiLimits;
}

/** Settings that will not do; each has its line. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'SettingsError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws SettingsError that names every wrong setting, in one line each. */
export function readSettings(env: Environment): Settings {
  const faults = SETTING_NAMES.flatMap((name) => {
    const expected = env[name] ? TABLE[name].fault(env[name]) : undefined;
    return expected ? [`${name} is ${shown(name, env[name] ?? '')}; expected ${expected}.`] : [];
  });
  const value = (name: SettingName): string => env[name] || TABLE[name].fallback;
  const given = (name: SettingName): string | null => env[name] || null;
  const production = value('NODE_ENV') === 'production';
  if (production && env['DATABASE_URL'] && !env['OUTRIGGER_SECRET']) {
    faults.push(
      'OUTRIGGER_SECRET is not set; expected at least 32 characters of your own, since NODE_ENV is production.',
    );
  }
  if (faults.length === 0 && !env['SMTP_URL']) faults.push(...sharedPorts(value));
  if (faults.length > 0) throw new SettingsError(faults);
  const dataDir = resolve(value('DATA_DIR'));
  return {
    databaseUrl: given('DATABASE_URL'),
    secret: env['OUTRIGGER_SECRET'] || keptSecret(dataDir),
    dataDir,
    host: value('HOST'),
    port: Number(value('PORT')),
    publicUrl: (env['PUBLIC_URL'] || `http://localhost:${value('PORT')}`).replace(/\/$/, ''),
    smtpUrl: given('SMTP_URL'),
    smtpPort: Number(value('SMTP_PORT')),
    inboxUrl: given('INBOX_URL'),
    inboxSecret: given('INBOX_SECRET'),
    mailboxPort: Number(value('MAILBOX_PORT')),
    mailDomain: value('MAIL_DOMAIN'),
    poolSize: Number(value('POOL_SIZE')),
    logLevel: value('LOG_LEVEL'),
    production,
    limits: limitsFrom(env),
  };
}

/** The table's own where nothing is set. */
export function limitsFrom(env: Environment = {}): ApiLimits {
  const value = (name: SettingName): number => Number(env[name] || TABLE[name].fallback);
  return {
    perToken: value('COST_PER_TOKEN'),
    perProgramme: value('COST_PER_PROGRAMME'),
    perAddress: value('COST_PER_ADDRESS'),
    inHand: value('IN_HAND'),
  };
}

const SECRET: ReadonlySet<SettingName> = new Set([
  'DATABASE_URL',
  'INBOX_SECRET',
  'INBOX_URL',
  'OUTRIGGER_SECRET',
  'SMTP_URL',
]);

/** A secret's value never reaches a screen or a log. */
function shown(name: SettingName, value: string): string {
  return SECRET.has(name) ? 'set to something else' : JSON.stringify(value);
}

/** The ports that this machine would have to give twice. */
function sharedPorts(value: (name: SettingName) => string): string[] {
  const taken = new Map([[Number(value('PORT')), 'PORT']]);
  return (['SMTP_PORT', 'MAILBOX_PORT'] as const).flatMap((name) => {
    const port = Number(value(name));
    const other = taken.get(port);
    taken.set(port, other ?? name);
    return other ? [`${name} is "${port}", as ${other} is; expected a port of its own.`] : [];
  });
}

/**
 * Made once, readable by its owner only.
 *
 * @throws SettingsError when it cannot be made, or was only half written.
 */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  try {
    mkdirSync(dataDir, { recursive: true });
    if (!existsSync(file)) writeWhole(file, `${randomBytes(32).toString('base64url')}\n`);
    const secret = readFileSync(file, 'utf8').trim();
    if (!TABLE.OUTRIGGER_SECRET.fault(secret)) return secret;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new SettingsError([`DATA_DIR is "${dataDir}"; expected a folder to read and write in (${code}).`]);
  }
  throw new SettingsError([`${file} holds no secret; expected at least 32 characters. Bring the old one back.`]);
}

/** Of two that write at one moment, the first one's stays; a full disk leaves nothing. */
function writeWhole(file: string, text: string): void {
  const draft = `${file}-${process.pid}`;
  try {
    writeFileSync(draft, text, { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
