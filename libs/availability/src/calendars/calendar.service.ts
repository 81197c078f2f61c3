import { Inject, Injectable } from '@nestjs/common';
import { SECRET } from '@outrigger/identity';
import { addMinutes, honour, NotFound, when } from '@outrigger/kernel';
import { Sealing, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { plainAddress, reviewAddress } from './address.policy.js';
import { BusyCalendar, CalendarFetch } from './calendar.entity.js';
import type { WhoseTime } from '../whose-time.js';

/** A person's calendars; the addresses are told to nobody again. */
@Injectable()
export class CalendarService {
  private readonly sealing: Sealing;

  constructor(@Inject(SECRET) secret: string) {
    this.sealing = new Sealing(secret, 'calendar address');
  }

  /** Read at once by the worker, and then again and again. @returns its id. */
  async connect(tx: Tx, { membershipId }: WhoseTime, given: string): Promise<string> {
    const address = plainAddress(given);
    const known = await tx.repo(BusyCalendar).find({ membershipId });
    honour(reviewAddress(address, known.length));

    const id = uuid();
    const sealed = this.sealing.seal(address, placeOf(tx, id));
    const { hostname } = new URL(address);
    await tx.repo(BusyCalendar).add({ id, membershipId, address: sealed, host: hostname, addedAt: tx.now });
    await tx.repo(CalendarFetch).add({ ...UNREAD, calendarId: id, nextAt: addMinutes(tx.now, GRACE_MINUTES) });
    await tx.emit('calendar.wanted', { calendarId: id });
    return id;
  }

  /** At once, but not more often than once a minute. */
  async again(tx: Tx, calendarId: string): Promise<void> {
    const [fetch] = await tx.repo(CalendarFetch).find({ calendarId });
    const sinceMs = tx.now.getTime() - (fetch?.fetchedAt?.getTime() ?? 0);
    honour(when(sinceMs < 60_000, 'READ_JUST_NOW', 'It was read less than a minute ago.', 'calendarId', calendarId));

    await tx.repo(CalendarFetch).change({ calendarId }, { nextAt: addMinutes(tx.now, GRACE_MINUTES) });
    await tx.emit('calendar.wanted', { calendarId });
  }

  /** With all that was read of it. */
  async disconnect(tx: Tx, calendarId: string): Promise<void> {
    await tx.repo(BusyCalendar).remove({ id: calendarId });
    await tx.emit('calendar.disconnected', { calendarId });
  }

  /** Whose it is. @throws NotFound */
  async need(tx: Tx, calendarId: string): Promise<BusyCalendar> {
    const [calendar] = await tx.repo(BusyCalendar).find({ id: calendarId });
    if (!calendar) throw new NotFound('BusyCalendar', calendarId);
    return calendar;
  }

  addressOf(tx: Tx, { id, address }: Pick<BusyCalendar, 'id' | 'address'>): string {
    return this.sealing.open(address, placeOf(tx, id));
  }
}

/** Minutes until the clock reads a calendar that was not read when it was wanted. */
const GRACE_MINUTES = 2;

const UNREAD = {
  fetchedAt: null,
  readAt: null,
  etag: null,
  lastModified: null,
  failures: 0,
  trouble: null,
  notes: [],
};

const placeOf = (tx: Tx, id: string): string[] => [tx.actor.tenantId, id];
