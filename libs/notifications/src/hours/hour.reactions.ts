import { Injectable } from '@nestjs/common';
import { TAKING } from '@outrigger/hours';
import { inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { type Mailbox, sessionCalendar } from '../invitations/calendar.js';
import type { NewLetter } from '../new-letter.js';
import { hourLink } from '../links.js';
import { MailSettings } from '../mail-settings.js';
import type { Language } from '../texts/texts.js';
import { momentOf } from '../texts/times.js';
import { Wording } from '../wording/wording.js';
import { bookedHour, type HourForLetters, type HourReader, offeredHour } from './hour-letter.report.js';

type News = 'hourBooked' | 'hourTomorrow' | 'hourCancelled';

/** Tells the mentor and the founders of an office hour what becomes of it, with their calendars (A1). */
@Injectable()
export class HourReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.hourBooked', 'officeHour.booked', (tx, { payload }) => this.tell(tx, payload, 'hourBooked')),
    inside('notifications.hourDue', 'officeHour.due', (tx, { payload }) => this.tell(tx, payload, 'hourTomorrow')),
    inside('notifications.hourOff', 'officeHour.cancelled', (tx, { payload }) =>
      this.tell(tx, payload, 'hourCancelled'),
    ),
    inside('notifications.hourOffered', 'officeHour.offered', (tx, { payload }) =>
      this.offer(tx, String(payload['offerId'])),
    ),
    inside('notifications.checkIn', 'checkIn.asked', (tx, { payload }) => this.ask(tx, String(payload['bookingId']))),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly links: ActionLinks,
    private readonly settings: MailSettings,
  ) {}

  /** Old news is no news: of what was cancelled since, only that is told. */
  private async tell(tx: Tx, { bookingId }: Readonly<Record<string, unknown>>, news: News): Promise<void> {
    const hour = await bookedHour(tx, String(bookingId));
    const isOff = news === 'hourCancelled';
    if (!hour || (hour.cancelledAt !== null) !== isOff) return;
    const readers = isOff ? hour.readers : hour.readers.filter(({ part }) => part === 'founder' || hour.isFit);
    const calendar = (organizer: Mailbox) => this.calendarOf(hour, String(bookingId), tx.now, organizer);
    await this.wording.writeAll(
      tx,
      news,
      readers.map((reader) => ({
        ...this.addressed(hour, reader, String(bookingId)),
        values: (tongue: Language) => ({
          ...valuesOf(hour, reader, tongue),
          place: hour.place,
          reason: hour.cancelReason ?? '',
        }),
        calendar,
      })),
    );
  }

  /** S6: each founder's own link; the first press counts. */
  private async offer(tx: Tx, offerId: string): Promise<void> {
    const hour = await offeredHour(tx, offerId);
    if (!hour) return;
    const { expiresAt } = hour;
    const founders = hour.readers.filter(({ part }) => part === 'founder');
    const urls = await this.links.open(
      tx,
      founders.map(({ membershipId }) => ({ purpose: TAKING, membershipId, subjectId: offerId, expiresAt })),
    );
    const letters = founders.map((reader, at) => ({
      ...this.addressed(hour, reader, offerId),
      values: (tongue: Language) => ({
        ...valuesOf(hour, reader, tongue),
        until: momentOf(expiresAt, reader.zone, tongue),
      }),
      button: { url: urls[at] ?? '' },
      holdsSecret: true,
    }));
    await this.wording.writeAll(tx, 'hourOffered', letters);
  }

  private async ask(tx: Tx, bookingId: string): Promise<void> {
    const hour = await bookedHour(tx, bookingId);
    if (!hour || hour.cancelledAt !== null) return;
    const founders = hour.readers.filter(({ part }) => part === 'founder');
    const letters = founders.map((reader) => ({
      ...this.addressed(hour, reader, bookingId),
      values: (tongue: Language) => valuesOf(hour, reader, tongue),
    }));
    await this.wording.writeAll(tx, 'checkInAsked', letters);
  }

  private addressed(
    { slug, officeHourId, startsAt: happensAt }: HourForLetters,
    { name, address }: HourReader,
    subject: string,
  ) {
    const button = { url: hourLink(this.settings.webUrl, slug, officeHourId) };
    return { to: { name, address }, about: `office-hour-${subject}`, button, happensAt };
  }

  private calendarOf(hour: HourForLetters, bookingId: string, now: Date, organizer: Mailbox): NewLetter['calendar'] {
    const method = hour.cancelledAt === null ? 'REQUEST' : 'CANCEL';
    const { mailDomain, webUrl } = this.settings;
    const url = hourLink(webUrl, hour.slug, hour.officeHourId);
    const ics = sessionCalendar({
      ...hour,
      method,
      uid: `office-hour-${bookingId}@${mailDomain}`,
      now,
      summary: `${hour.venture}: ${hour.mentor}`,
      description: url,
      location: hour.place,
      organizer,
      attendees: hour.readers.map((reader) => ({ ...reader, answer: 'none' })),
      url,
    });
    return { method, ics };
  }
}

/** What every letter of an hour says, in the reader's own time. */
const valuesOf = ({ mentor, venture, startsAt }: HourForLetters, { zone }: HourReader, tongue: Language) => ({
  mentor,
  venture,
  when: momentOf(startsAt, zone, tongue),
});
