import { atHead, inspect, type Inspection, Queue, urlFor } from '@outrigger/tenancy';
import { createTransport } from 'nodemailer';
import { DECLARED } from '../../../../migrations/declared.js';
import type { MigratingSite } from '../at-site.js';
import { warrants } from './warrants.js';

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
  const database = await inspect(site.adminUrl, DECLARED).catch((error: unknown) => String(error));
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
    ...(await schema(site, database)),
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

/** One line when every rule of the catalogue holds, else one for each that does not. */
function catalogue({ findings }: Inspection): Finding[] {
  const broken = findings.filter(({ faults }) => faults.length > 0);
  if (broken.length === 0) {
    const others = `all ${findings.length} rules of the catalogue hold`;
    return [{ state: 'good', what: `Row security is forced on every tenant table; ${others}.` }];
  }
  return broken.map(({ rule, faults }) => ({
    state: 'bad' as const,
    what: `${rule.wrong} (${rule.name}: ${faults.join('; ')})`,
    mend: rule.mend,
  }));
}

/** The catalogue is judged by this build's migrations: before they have run, it cannot hold. */
async function schema(site: MigratingSite, database: Inspection): Promise<Finding[]> {
  const head = await atHead(site).catch(() => false);
  return head
    ? [{ state: 'good', what: 'The schema is the newest.' }, ...catalogue(database), await warrants(site)]
    : [{ state: 'bad', what: 'The schema is not the newest.', mend: 'Run `outrigger migrate`.' }];
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
