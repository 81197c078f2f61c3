import { addDays } from '@outrigger/kernel';
import { sql, type Sql, type Tx } from '@outrigger/tenancy';
import type { About, Owed, Times } from './due.policy.js';

/** A session around which something may be due, and what is there already. */
export interface Around extends Times {
  readonly sessionId: string;
  readonly status: 'confirmed' | 'held';
  readonly hasAgenda: boolean;
  readonly hasSummary: boolean;
}

/** How far back and ahead a letter may still go by itself. */
const AROUND_DAYS = 21;

/** The sessions of these weeks that take place. */
export function sessionsAround(tx: Tx): Promise<Around[]> {
  const [from, to] = [-AROUND_DAYS, AROUND_DAYS].map((days) => addDays(tx.now.toISOString().slice(0, 10), days));
  return tx.run<Around>(
    around(sql`s.status in ('confirmed', 'held') and s.starts_at between ${from}::date and ${to}::date`),
  );
}

/** Undefined for one that does not take place. */
export async function sessionAround(tx: Tx, sessionId: string): Promise<Around | undefined> {
  const [found] = await tx.run<Around>(around(sql`s.id = ${sessionId} and s.status in ('confirmed', 'held')`));
  return found;
}

const around = (which: Sql): Sql => sql`
  select s.id as "sessionId", s.status, s.starts_at as "startsAt", s.ends_at as "endsAt",
         exists (select from agenda_item i where i.tenant_id = s.tenant_id and i.session_id = s.id) as "hasAgenda",
         exists (select from session_summary w where w.tenant_id = s.tenant_id and w.session_id = s.id) as "hasSummary"
    from session s where ${which} order by s.id`;

/** S3: what is not there yet. */
export function owes({ status, hasAgenda, hasSummary }: Around): readonly Owed[] {
  return [
    ...(hasAgenda || status === 'held' ? [] : (['agenda'] as const)),
    ...(status === 'held' ? [] : (['report'] as const)),
    ...(hasSummary ? [] : (['summary'] as const)),
  ];
}

/** What a letter may be about now: what is owed, and the brief of a session to come. */
export const concerns = (session: Around): readonly About[] => [
  ...owes(session),
  ...(session.status === 'confirmed' ? (['brief'] as const) : []),
];
