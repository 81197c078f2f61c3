import { type BeforeApplicationShutdown, Inject, Injectable, Logger } from '@nestjs/common';
import { addMinutes, house } from '@outrigger/kernel';
import {
  type HasChores,
  outside,
  type Reaction,
  type Reacts,
  sql,
  Tenancy,
  type TenantChore,
  type Tx,
} from '@outrigger/tenancy';
import { ZONE } from '../times.report.js';
import { mayBeSame, minutesUntilNext } from './address.policy.js';
import type { BusySpan } from './busy-span.js';
import { busyTimesOf } from './busy-thread.js';
import { CalendarService } from './calendar.service.js';
import { fetchCalendar } from './fetch-calendar.js';
import { keepBusy, keepSame, keepTrouble } from './keeping.js';
import { REACH, type Reach, Unreadable } from './reach.js';

const DAY_MS = 86_400_000;
/** How far ahead busy times are known: what is arranged is sooner. */
const DAYS_AHEAD = 180;
/** Calendars that a process reads at the same time. */
const MOST_AT_ONCE = 4;
/** Of one programme in a minute; the others wait for the next. */
const MOST_A_MINUTE = 30;
const LEASE_MINUTES = 10;

interface Due {
  readonly id: string;
  readonly address: Buffer;
  readonly zone: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly readAt: Date | null;
  readonly failures: number;
}

/** Reads the busy times of calendars, in the worker: those that are wanted at once, all others from time to time. */
@Injectable()
export class CalendarReader implements Reacts, HasChores, BeforeApplicationShutdown {
  readonly reactions: readonly Reaction[] = [
    outside('read-calendar', 'calendar.wanted', ({ tenantId }, { payload }) =>
      this.read(tenantId, String(payload['calendarId'])),
    ),
  ];
  readonly chores: readonly TenantChore[] = [{ name: 'read-calendars', minute: 'every', run: (tx) => this.takeUp(tx) }];
  private readonly log = new Logger('availability');
  private readonly waiting: (() => Promise<void>)[] = [];
  private readonly reading = new Set<Promise<void>>();

  constructor(
    private readonly tenancy: Tenancy,
    private readonly calendars: CalendarService,
    @Inject(REACH) private readonly reach: Reach,
  ) {}

  async beforeApplicationShutdown(): Promise<void> {
    this.waiting.length = 0;
    await Promise.all(this.reading);
  }

  /** One that a process began and did not end is due again when its lease is over. */
  private async takeUp(tx: Tx): Promise<void> {
    const due = await tx.sql<{ id: string }>`
      update calendar_fetch set next_at = ${addMinutes(tx.now, LEASE_MINUTES)} where id in (
        select id from calendar_fetch where next_at <= ${tx.now} order by next_at limit ${MOST_A_MINUTE} for update skip locked)
      returning calendar_id as id`;
    const { tenantId } = tx.actor;
    tx.afterwards(() => {
      this.waiting.push(
        ...due.map(
          ({ id }) =>
            () =>
              this.read(tenantId, id),
        ),
      );
      this.goOn();
    });
  }

  private goOn(): void {
    while (this.reading.size < MOST_AT_ONCE) {
      const next = this.waiting.shift();
      if (!next) return;
      const reading = next().catch((error: unknown) => {
        this.log.error(`a calendar was not read: ${String(error)}`);
      });
      this.reading.add(reading);
      void reading.finally(() => {
        this.reading.delete(reading);
        this.goOn();
      });
    }
  }

  private async read(tenantId: string, calendarId: string): Promise<void> {
    const actor = house(tenantId);
    const [due, address] = await this.tenancy.read(actor, async (tx) => {
      const [found] = await dueOf(tx, calendarId);
      return found ? ([found, this.calendars.addressOf(tx, found)] as const) : [];
    });
    if (!due || !address) return;
    const keep = await this.keeping(due, address);
    await this.tenancy.write(actor, keep, 'readCalendar');
  }

  /** The world is asked before the transaction. */
  private async keeping(due: Due, address: string): Promise<(tx: Tx) => Promise<void>> {
    const [now, seed] = [new Date(), seedOf(due.id)];
    const next = (failures: number): Date => addMinutes(now, minutesUntilNext(failures, seed));
    try {
      const known = mayBeSame(due.readAt, now) ? due : { etag: null, lastModified: null };
      const fetched = await fetchCalendar(address, known, this.reach);
      if (fetched.text === null) return (tx) => keepSame(tx, due.id, next(0));
      const busy = await busyTimesOf({ text: fetched.text, zone: due.zone, window: windowAt(now) });
      return (tx) => keepBusy(tx, due.id, { ...fetched, ...busy, nextAt: next(0) });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return (tx) => keepTrouble(tx, due.id, error.message, next(due.failures + 1));
    }
  }
}

const dueOf = (tx: Tx, calendarId: string): Promise<Due[]> => tx.sql`
  select c.id, c.address, ${ZONE} as zone, f.etag, f.last_modified as "lastModified", f.read_at as "readAt", f.failures
    from busy_calendar c join calendar_fetch f on f.tenant_id = c.tenant_id and f.calendar_id = c.id
         join membership m on m.tenant_id = c.tenant_id and m.id = c.membership_id
   where c.id = ${calendarId} ${sql`and m.status <> 'revoked'`}`;

const windowAt = (now: Date): BusySpan => ({ from: now.getTime() - DAY_MS, to: now.getTime() + DAYS_AHEAD * DAY_MS });

/** The same for a calendar each time, and another for each calendar. */
const seedOf = (id: string): number => Number.parseInt(id.slice(-6), 16) / 0xffffff;
