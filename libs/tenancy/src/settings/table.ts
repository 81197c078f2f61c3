/** One environment variable: what it is for, what it falls back to, and what is wrong with a value. */
export interface Setting {
  readonly says: string;
  /** As a person reads it; empty where there is none. */
  readonly fallback: string;
  /** What is expected, when the value will not do. */
  readonly fault: (value: string) => string | undefined;
}

const any = (): undefined => undefined;

const matching =
  (pattern: RegExp, expected: string) =>
  (value: string): string | undefined =>
    pattern.test(value) ? undefined : expected;

const among =
  (...choices: readonly string[]) =>
  (value: string): string | undefined =>
    choices.includes(value) ? undefined : `one of ${choices.join(', ')}`;

const whole =
  (min: number, max: number) =>
  (value: string): string | undefined =>
    /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : `a whole number from ${min} to ${max}`;

const url =
  (...schemes: readonly string[]) =>
  (value: string): string | undefined => {
    const fits = URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1));
    return fits ? undefined : `an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  };

/** Every setting of the product. The README's table is made from it. */
export const TABLE = {
  COST_PER_ADDRESS: {
    says: 'Cost a second that an address may spend which shows no token; five seconds of it at once',
    fallback: '500',
    fault: whole(200, 1_000_000_000),
  },
  COST_PER_PROGRAMME: {
    says: 'The same for all of a programme together',
    fallback: '2000',
    fault: whole(200, 1_000_000_000),
  },
  COST_PER_TOKEN: {
    says: 'The same for one token, key or browser',
    fallback: '1000',
    fault: whole(200, 1_000_000_000),
  },
  DATABASE_URL: {
    says: 'Administrator login of a PostgreSQL 16 or later; without it an embedded server runs under DATA_DIR',
    fallback: '',
    fault: url('postgres', 'postgresql'),
  },
  DATA_DIR: { says: 'Folder of the embedded server and of the secret', fallback: '.data', fault: any },
  HOST: {
    says: 'Address that the api listens on',
    fallback: '127.0.0.1',
    fault: matching(/^[\w.:-]+$/, 'a host name or an address'),
  },
  IN_HAND: {
    says: 'Operations that one api works on at a time; eight times as many wait, at most a second',
    fallback: '8',
    fault: whole(3, 1_000),
  },
  INBOX_SECRET: {
    says: 'Shown by whoever hands over the mails that came to the reply addresses, to POST /inbox; without it nobody may',
    fallback: '',
    fault: matching(/^[\x21-\x7e]{32,}$/, 'at least 32 characters without a space'),
  },
  INBOX_URL: {
    says: 'Mailbox of the reply addresses, imaps://login:password@host/folder; the worker reads it every minute',
    fallback: '',
    fault: url('imap', 'imaps'),
  },
  LOG_LEVEL: { says: 'How much is logged', fallback: 'warn', fault: among('error', 'warn', 'log', 'debug') },
  MAIL_DOMAIN: {
    says: 'Subdomain that letters come from and answers go to',
    fallback: 'mail.outrigger.example',
    fault: matching(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain such as mail.example.org'),
  },
  MAILBOX_PORT: { says: "Port of the demo mailbox's page", fallback: '8025', fault: whole(1, 65_535) },
  NODE_ENV: {
    says: 'production hides the schema from strangers and asks for a secret of your own',
    fallback: 'development',
    fault: among('development', 'production', 'test'),
  },
  OUTRIGGER_SECRET: {
    says: "Signs links and derives the database roles' passwords; made once and kept in DATA_DIR when absent",
    fallback: '',
    fault: matching(/^.{32,}$/, 'at least 32 characters'),
  },
  POOL_SIZE: { says: 'Connections of one process to the database', fallback: '10', fault: whole(2, 200) },
  PORT: { says: 'Port of the api and the console', fallback: '4000', fault: whole(1, 65_535) },
  PUBLIC_URL: {
    says: 'Where people open the console; https:// turns on secure cookies',
    fallback: 'http://localhost:PORT',
    fault: url('http', 'https'),
  },
  SMTP_PORT: { says: "Port of the demo mailbox's mail server", fallback: '2525', fault: whole(1, 65_535) },
  SMTP_URL: {
    says: 'Mail server; without it the demo mailbox catches every letter',
    fallback: '',
    fault: url('smtp', 'smtps'),
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof TABLE;

export const SETTING_NAMES = Object.keys(TABLE) as readonly SettingName[];

/** The README's table of settings. */
export function settingsTable(): string {
  const rows = SETTING_NAMES.map((name) => {
    const { says, fallback } = TABLE[name];
    return `| \`${name}\` | ${says} | ${fallback && `\`${fallback}\``} |`;
  });
  return ['| setting | what it is for | without it |', '|---|---|---|', ...rows].join('\n');
}
