import { type Mailbox, sessionCalendar } from '../invitations/calendar.js';
import type { NewLetter } from '../new-letter.js';
import type { MailSettings } from '../mail-settings.js';
import { fill, type Language } from '../texts/texts.js';
import type { MeetingForLetters, MeetingReader } from './meeting-letter.report.js';

/** The meeting in the calendar of one reader, who is its only attendee: nobody reads from it who else is invited. */
export const meetingCalendar =
  (
    method: 'REQUEST' | 'CANCEL',
    meeting: MeetingForLetters,
    { name, address }: Pick<MeetingReader, 'name' | 'address'>,
    { settings, now }: { readonly settings: MailSettings; readonly now: Date },
  ) =>
  (organizer: Mailbox, { words }: Language): NewLetter['calendar'] => {
    const url = new URL(`/p/${meeting.slug}/meetings/${meeting.id}`, settings.webUrl).href;
    const ics = sessionCalendar({
      method,
      uid: meetingUid(meeting.id, settings.mailDomain),
      sequence: meeting.sequence,
      now,
      startsAt: meeting.startsAt,
      endsAt: meeting.endsAt,
      summary: fill(words.meeting.summary, { programme: meeting.programme }),
      description: url,
      location: meeting.place,
      organizer,
      attendees: [{ name, address, part: 'mentor', answer: 'none' }],
      url,
    });
    return { method, ics };
  };

/** The same for ever. */
export const meetingUid = (meetingId: string, mailDomain: string): string => `meeting-${meetingId}@${mailDomain}`;
