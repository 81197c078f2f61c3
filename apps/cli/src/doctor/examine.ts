import { atHead, inspect, type Inspection, Queue, urlFor } from '@outrigger/tenancy';
import { createTransport } from 'nodemailer';
import type { MigratingSite } from '../at-site.js';

/** One thing that was looked at. */
export interface Finding {
  readonly state: 'good' | 'note' | 'bad';
  readonly what: string;
  /** What to do about it. */
  readonly mend?: string;
}

const OLDEST_MAJOR = 16;
/** The minor releases of August 2026: older ones have known flaws, in row security among others. */
const SOUND_MINORS: Readonly<Record<number, number>> = { 16: 15, 17: 11, 18: 5 };

/** Looks at everything that a deployment needs; changes nothing. */
export async function examine(site: MigratingSite): Promise<Finding[]> {
  const database = await inspect(site.adminUrl).catch((error: unknown) => String(error));
  if (typeof database === 'string') {
    return [
      ...settings(site),
      {
        state: 'bad',
        what: `The database does not answer: ${database}`,
        mend: 'Check DATABASE_URL and that the server runs.',
      },
    ];
  }
  return [
    ...settings(site),
    ...server(site, database),
    ...roles(database),
    ...tables(database),
    await schema(site),
    await queue(site),
    await mail(site),
  ];
}

function settings({ settings: { production, publicUrl, databaseUrl } }: MigratingSite): Finding[] {
  const plain = production && publicUrl.startsWith('http:');
  return [
    {
      state: 'good',
      what: `Settings are well formed; the data is ${databaseUrl ? 'at DATABASE_URL' : 'in the embedded server'}.`,
    },
    ...(plain
      ? [
          {
            state: 'bad' as const,
            what: 'PUBLIC_URL is http:// in production.',
            mend: 'Put the api behind https and set PUBLIC_URL to it.',
          },
        ]
      : []),
  ];
}

function server({ embedded }: MigratingSite, { version, release: [major, minor] }: Inspection): Finding[] {
  const old = major < OLDEST_MAJOR;
  const flawed = minor < (SOUND_MINORS[major] ?? 0);
  return [
    old
      ? { state: 'bad', what: `PostgreSQL ${version} is too old.`, mend: `Use ${OLDEST_MAJOR} or later.` }
      : { state: 'good', what: `PostgreSQL ${version}.` },
    ...(flawed && !old
      ? [
          {
            state: 'note' as const,
            what: `PostgreSQL ${version} lacks fixes of later minor releases, in row security among others.`,
            mend: `Use ${major}.${SOUND_MINORS[major] ?? ''} or later where it matters.`,
          },
        ]
      : []),
    ...(embedded
      ? [
          {
            state: 'note' as const,
            what: 'The embedded server is for trying out, tests and small programmes.',
            mend: 'Set DATABASE_URL for more.',
          },
        ]
      : []),
  ];
}

function roles({ missingRoles, mightyRoles }: Inspection): Finding[] {
  if (missingRoles.length > 0)
    return [{ state: 'bad', what: `Roles are missing: ${missingRoles.join(', ')}.`, mend: 'Run `outrigger migrate`.' }];
  if (mightyRoles.length > 0)
    return [
      {
        state: 'bad',
        what: `Roles may too much: ${mightyRoles.join(', ')}.`,
        mend: 'Take superuser, bypassrls, createrole and createdb from them.',
      },
    ];
  return [{ state: 'good', what: 'The runtime roles are there and may no more than they should.' }];
}

function tables({ openTables }: Inspection): Finding[] {
  if (openTables.length === 0) return [{ state: 'good', what: 'Row security is forced on every tenant table.' }];
  return [
    {
      state: 'bad',
      what: `Row security is not forced on ${openTables.join(', ')}.`,
      mend: 'Somebody changed the schema by hand: put it back, then run this again.',
    },
  ];
}

async function schema(site: MigratingSite): Promise<Finding> {
  const head = await atHead(site).catch(() => false);
  return head
    ? { state: 'good', what: 'The schema is the newest.' }
    : { state: 'bad', what: 'The schema is not the newest.', mend: 'Run `outrigger migrate`.' };
}

async function queue(site: MigratingSite): Promise<Finding> {
  const opened = new Queue(urlFor(site, 'outrigger_dispatcher'));
  try {
    const dead = await opened.dead();
    return dead.length === 0
      ? { state: 'good', what: 'The worker has given up on nothing.' }
      : {
          state: 'bad',
          what: `The worker has given up on ${dead.length} jobs.`,
          mend: 'See `outrigger outbox`, mend the cause, then `outrigger outbox --replay`.',
        };
  } catch (error) {
    return { state: 'bad', what: `The queue cannot be read: ${String(error)}`, mend: 'Run `outrigger migrate`.' };
  } finally {
    await opened.stop();
  }
}

async function mail({ settings: { smtpUrl } }: MigratingSite): Promise<Finding> {
  if (!smtpUrl)
    return {
      state: 'note',
      what: 'Letters go to the demo mailbox: nobody receives them.',
      mend: 'Set SMTP_URL to send mail.',
    };
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 5_000 });
  try {
    await transport.verify();
    return { state: 'good', what: 'The mail server answers.' };
  } catch (error) {
    return {
      state: 'bad',
      what: `The mail server does not answer: ${(error as Error).message}`,
      mend: 'Check SMTP_URL.',
    };
  } finally {
    transport.close();
  }
}
