import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { Fetched } from './fetch-calendar.js';
import type { BusyTimes } from './read-busy.js';

interface Read extends BusyTimes, Pick<Fetched, 'etag' | 'lastModified'> {
  readonly nextAt: Date;
}

/** What was read takes the place of all that was known; of a calendar that is gone by now nothing is kept. */
export async function keepBusy(tx: Tx, calendarId: string, read: Read): Promise<void> {
  const { etag, lastModified, notes, nextAt, spans } = read;
  const [held] = await tx.sql`
    update calendar_fetch set next_at = ${nextAt}, fetched_at = ${tx.now}, read_at = ${tx.now}, etag = ${etag},
           last_modified = ${lastModified}, failures = 0, trouble = null, notes = ${[...notes]}
     where calendar_id = ${calendarId} returning id`;
  if (!held) return;
  await tx.sql`delete from busy_span where calendar_id = ${calendarId}`;
  await tx.sql`
    insert into busy_span (id, calendar_id, membership_id, during)
    select s.id, c.id, c.membership_id, tstzrange(to_timestamp(s.from_ms / 1000.0), to_timestamp(s.to_ms / 1000.0))
      from unnest(${spans.map(() => uuid())}::uuid[], ${spans.map(({ from }) => from)}::bigint[],
                  ${spans.map(({ to }) => to)}::bigint[]) as s (id, from_ms, to_ms), busy_calendar c
     where c.id = ${calendarId}`;
}

export async function keepSame(tx: Tx, calendarId: string, nextAt: Date): Promise<void> {
  await tx.sql`update calendar_fetch set next_at = ${nextAt}, fetched_at = ${tx.now}, failures = 0, trouble = null
    where calendar_id = ${calendarId}`;
}

/** What was known stays, until it can be read again. */
export async function keepTrouble(tx: Tx, calendarId: string, trouble: string, nextAt: Date): Promise<void> {
  await tx.sql`update calendar_fetch set next_at = ${nextAt}, fetched_at = ${tx.now}, failures = failures + 1, trouble = ${trouble}
    where calendar_id = ${calendarId}`;
}
