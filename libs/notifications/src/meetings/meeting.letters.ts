import { Injectable } from '@nestjs/common';
import { addHours } from '@outrigger/kernel';
import { RSVP } from '@outrigger/meetings';
import type { Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { MailSettings } from '../mail-settings.js';
import { fill, type Language } from '../texts/texts.js';
import { momentOf } from '../texts/times.js';
import type { ValuesOf } from '../wording/kinds.js';
import { Wording, type WordedLetter } from '../wording/wording.js';
import { meetingCalendar } from './meeting-calendar.js';
import type { MeetingForLetters, MeetingReader } from './meeting-letter.report.js';

/** Letters with yes and no in them. */
export type Asking = 'meetingInvited' | 'meetingMoved' | 'meetingAsked' | 'meetingReminder';

/** Hours after a meeting on which its links still say what has become of it. */
const LINK_HOURS = 7 * 24;

/** Writes what mentors and guests are told of one meeting. */
@Injectable()
export class MeetingLetters {
  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
    private readonly settings: MailSettings,
  ) {}

  /** @param withCalendar where their calendars are to be told as well */
  async ask(
    tx: Tx,
    kind: Asking,
    meeting: MeetingForLetters,
    readers: readonly MeetingReader[],
    withCalendar = false,
  ): Promise<void> {
    const urls = await this.urls(tx, meeting, readers);
    const letters = readers.map((reader, index) => ({
      ...addressed(meeting, reader),
      button: ({ words }: Language) => ({
        url: `${urls[index] ?? ''}?c=yes`,
        other: { url: `${urls[index] ?? ''}?c=no`, label: words.meeting.no },
      }),
      holdsSecret: true,
      ...(reader.placeId && { from: this.settings.replyAddress(tx.actor.tenantId, reader.placeId) }),
      ...(withCalendar && { calendar: this.calendar(tx, 'REQUEST', meeting, reader) }),
    }));
    await this.wording.writeAll(tx, kind, letters);
  }

  async inviteGuests(tx: Tx, meeting: MeetingForLetters, guests: readonly MeetingReader[]): Promise<void> {
    const letters = guests.map((guest) => {
      const { values, ...letter } = addressed(meeting, guest);
      const calendar = this.calendar(tx, 'REQUEST', meeting, guest);
      const host = guest.host ?? meeting.programme;
      return { ...letter, values: (tongue: Language) => ({ ...values(tongue), host }), calendar };
    });
    await this.wording.writeAll(tx, 'meetingGuest', letters);
  }

  async cancel(tx: Tx, meeting: MeetingForLetters, readers: readonly MeetingReader[]): Promise<void> {
    const letters = readers.map((reader) => {
      const { values, ...letter } = addressed(meeting, reader);
      const calendar = this.calendar(tx, 'CANCEL', meeting, reader);
      const from = this.settings.replyAddress(tx.actor.tenantId, reader.placeId ?? undefined);
      const reason = meeting.cancelReason ?? '';
      return { ...letter, from, values: (tongue: Language) => ({ ...values(tongue), reason }), calendar };
    });
    await this.wording.writeAll(tx, 'meetingCancelled', letters);
  }

  /** Of their calendar alone the meeting is taken away: by a number higher than any that it was told. */
  async dropGuest(tx: Tx, meeting: MeetingForLetters, to: WordedLetter['to']): Promise<void> {
    const values = (tongue: Language) => ({ when: momentOf(meeting.startsAt, meeting.zone, tongue) });
    const gone = { ...meeting, sequence: meeting.sequence + 1 };
    const calendar = this.calendar(tx, 'CANCEL', gone, to);
    const about = { about: aboutOf(meeting), happensAt: meeting.startsAt };
    await this.wording.write(tx, { kind: 'meetingGuestOff', to, values, ...about, calendar });
  }

  private urls(tx: Tx, { id, endsAt }: MeetingForLetters, readers: readonly MeetingReader[]): Promise<string[]> {
    const link = { purpose: RSVP, subjectId: id, expiresAt: addHours(endsAt, LINK_HOURS) };
    return this.links.open(
      tx,
      readers.map(({ membershipId }) => ({ ...link, membershipId: membershipId ?? '' })),
    );
  }

  private calendar(
    { now }: Tx,
    method: 'REQUEST' | 'CANCEL',
    meeting: MeetingForLetters,
    reader: WordedLetter['to'],
  ): NonNullable<WordedLetter['calendar']> {
    return meetingCalendar(method, meeting, reader, { settings: this.settings, now });
  }
}

const aboutOf = ({ id }: MeetingForLetters): string => `meeting-${id}`;

interface Addressed {
  readonly to: WordedLetter['to'];
  readonly about: string;
  readonly happensAt: Date;
  readonly values: (tongue: Language) => ValuesOf<Asking>;
}

/** The reader's own clock tells them when. */
function addressed(meeting: MeetingForLetters, { name, address, zone }: MeetingReader): Addressed {
  return {
    to: { name, address },
    about: aboutOf(meeting),
    happensAt: meeting.startsAt,
    values: (tongue) => ({
      when: momentOf(meeting.startsAt, zone, tongue),
      where: meeting.place ?? tongue.words.common.placeOpen,
      evening: eveningOf(meeting, tongue),
    }),
  };
}

function eveningOf({ items }: MeetingForLetters, { words: { meeting: words } }: Language): string {
  const points = items.map(({ title, minutes }) => fill(words.point, { title, minutes }));
  return points.length > 0 ? points.join('; ') : words.openEvening;
}
