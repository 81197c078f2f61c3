import { honour, when } from '@outrigger/kernel';
import type { IdentityStore } from '@outrigger/tenancy';

const WINDOW_MINUTES = 15;

/** What is counted, and how often it may happen in a window. */
export interface Counted {
  readonly subject: string;
  readonly most: number;
}

/** Counts before it looks, so that attempts at the same moment count too. @throws Refused for one too many. */
export async function refuseFlood(store: IdentityStore, counted: readonly Counted[]): Promise<void> {
  const counts = await store.sql<{ subject: string; count: number }>`
    insert into attempt (subject, window_start, count)
    select subject, date_bin(make_interval(mins => ${WINDOW_MINUTES}), now(), 'epoch'), 1
      from unnest(${counted.map(({ subject }) => subject)}::text[]) as subject
    on conflict (subject, window_start) do update set count = attempt.count + 1 returning subject, count`;
  const of = (subject: string): number => counts.find((row) => row.subject === subject)?.count ?? 0;
  const flooded = counted.some(({ subject, most }) => of(subject) > most);
  honour(when(flooded, 'TOO_MANY_ATTEMPTS', `Too many attempts. Wait ${WINDOW_MINUTES} minutes, then try again.`));
}
