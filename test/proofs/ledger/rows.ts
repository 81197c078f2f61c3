import type { Entry } from './book.js';
import { look } from './ground.js';

/** Where in the database a deed must be found, once for every time that it was acknowledged. */
export interface Place {
  readonly what: string;
  readonly deeds: readonly string[];
  /** Gives `tenant`, `subject` and `sequence`. */
  readonly sql: string;
  /** What of an entry is its subject there; without it the entry's own. */
  readonly subject?: (entry: Entry) => string;
  readonly sequence?: true;
}

const INVITING = ['inviteMember', 'addMentor', 'acceptVenture'];
const TOKEN = `split_part(m.email, '@', 1)`;

/** One line for each kind of row. */
export const PLACES: readonly Place[] = [
  {
    what: 'memberships',
    deeds: ['inviteMember', 'addMentor', 'addVenture'],
    sql: `select m.tenant_id as tenant, ${TOKEN} as subject from membership m`,
  },
  {
    what: 'invitations',
    deeds: INVITING,
    sql: `select i.tenant_id as tenant, ${TOKEN} as subject
      from invitation i join membership m on m.tenant_id = i.tenant_id and m.id = i.membership_id`,
  },
  {
    what: 'mentors',
    deeds: ['addMentor'],
    sql: `select r.tenant_id as tenant, ${TOKEN} as subject
      from mentor r join membership m on m.tenant_id = r.tenant_id and m.id = r.membership_id`,
  },
  {
    what: 'ventures',
    deeds: ['addVenture'],
    sql: `select tenant_id as tenant, substr(name, 8) as subject from venture`,
  },
  {
    what: 'accepted ventures',
    deeds: ['acceptVenture'],
    sql: `select tenant_id as tenant, substr(name, 8) as subject from venture where status <> 'submitted'`,
  },
  {
    what: 'sessions',
    deeds: ['openSession'],
    sql: `select tenant_id as tenant, id::text as subject from session`,
  },
  {
    what: 'agendas',
    deeds: ['writeAgenda'],
    sql: `select tenant_id as tenant, payload->>'sessionId' as subject, (payload->>'version')::int as sequence
      from fact where name = 'agenda.written'`,
    sequence: true,
  },
  {
    what: 'confirmations',
    deeds: ['confirmSession', 'moveSession'],
    sql: `select tenant_id as tenant, payload->>'sessionId' as subject, (payload->>'sequence')::int as sequence
      from fact where name = 'session.confirmed'`,
    sequence: true,
  },
  {
    what: 'cancellations',
    deeds: ['cancelSession'],
    sql: `select tenant_id as tenant, id::text as subject, sequence from session where status = 'cancelled'`,
    sequence: true,
  },
  {
    what: 'reports',
    deeds: ['fileReport'],
    sql: `select tenant_id as tenant, session_id::text as subject from session_report`,
  },
  {
    what: 'keys',
    deeds: [],
    sql: `select tenant_id as tenant, key as subject from idempotency_key`,
    subject: ({ key }) => key,
  },
];

/** What is in the database at a place, each as often as it is there. */
export type Found = ReadonlyMap<string, number>;

export interface Difference {
  readonly what: string;
  readonly asked: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly unasked: readonly string[];
}

const counted = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

export async function foundAt(url: string, { sql }: Place): Promise<Found> {
  const rows = await look<{ tenant: string; subject: string; sequence?: number }>(url, sql);
  return counted(rows.map(({ tenant, subject, sequence = 0 }) => `${tenant} ${subject} ${sequence}`));
}

/** @param before what was there before anybody wrote. */
export function compare(place: Place, entries: readonly Entry[], before: Found, found: Found): Difference {
  const { what, deeds, subject = (entry: Entry): string => entry.subject } = place;
  const mine = entries.filter(({ deed }) => deeds.length === 0 || deeds.includes(deed));
  const asked = counted(
    mine.map((entry) => `${entry.tenantId} ${subject(entry)} ${(place.sequence && entry.sequence) ?? 0}`),
  );
  return difference(what, asked, (key) => (found.get(key) ?? 0) - (before.get(key) ?? 0), found.keys());
}

/** What is missing, what is there more often than it was asked for, and what nobody asked for. */
export function difference(
  what: string,
  asked: ReadonlyMap<string, number>,
  times: (key: string) => number,
  keys: Iterable<string>,
): Difference {
  return {
    what,
    asked: asked.size,
    lost: [...asked].filter(([key, wanted]) => times(key) < wanted).map(([key]) => key),
    doubled: [...asked].filter(([key, wanted]) => times(key) > wanted).map(([key]) => key),
    unasked: [...keys].filter((key) => !asked.has(key) && times(key) > 0),
  };
}
