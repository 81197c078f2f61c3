import ICAL from 'ical.js';
import { oneLine } from '../one-line.js';

/** What an attendee is at a session. */
export type Part = 'lead' | 'mentor' | 'founder';
/** What an attendee said to its time. */
export type Answer = 'none' | 'yes' | 'maybe' | 'no';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface Attendee extends Mailbox {
  readonly part: Part;
  readonly answer: Answer;
}

/** One session as a calendar knows it; instants are written in UTC, so that no zone definition is needed. */
export interface SessionEvent {
  readonly method: 'REQUEST' | 'CANCEL';
  /** The same for ever: calendars recognise the session by it. */
  readonly uid: string;
  /** Higher than any that this calendar was sent before. */
  readonly sequence: number;
  readonly now: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  /** Our reply address for this reader, equal to the letter's From: answers to any other are lost or refused. */
  readonly organizer: Mailbox;
  readonly attendees: readonly Attendee[];
  readonly url: string;
}

// The library counts without the space that begins a folded line; 74 keeps every line within 75 octets.
ICAL.foldLength = 74;

const ROLE = { lead: 'CHAIR', mentor: 'REQ-PARTICIPANT', founder: 'REQ-PARTICIPANT' } as const;
const PARTSTAT = { none: 'NEEDS-ACTION', yes: 'ACCEPTED', maybe: 'TENTATIVE', no: 'DECLINED' } as const;

/** The session as an iTIP message (RFC 5546), CRLF at the end of every line. */
export function sessionCalendar(session: SessionEvent): string {
  const calendar = newCalendar('Sessions', session.method);
  calendar.addSubcomponent(event(session));
  return textOf(calendar);
}

/** A calendar without its events. */
export function newCalendar(of: string, method: string): ICAL.Component {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', `-//Outrigger//${of}//EN`);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', method);
  return calendar;
}

export const textOf = (calendar: ICAL.Component): string => `${calendar.toString()}\r\n`;

function event(session: SessionEvent): ICAL.Component {
  const cancelled = session.method === 'CANCEL';
  const vevent = new ICAL.Component('vevent');
  const set = (name: string, value: string | number | ICAL.Time): void => {
    vevent.addPropertyWithValue(name, value);
  };
  set('uid', session.uid);
  set('sequence', session.sequence);
  set('dtstamp', utc(session.now));
  set('dtstart', utc(session.startsAt));
  set('dtend', utc(session.endsAt));
  set('summary', oneLine(session.summary));
  set('description', lines(session.description));
  if (session.location) set('location', oneLine(session.location));
  set('url', session.url);
  set('status', cancelled ? 'CANCELLED' : 'CONFIRMED');
  set('transp', cancelled ? 'TRANSPARENT' : 'OPAQUE');
  vevent.addProperty(person('organizer', session.organizer, {}));
  for (const attendee of session.attendees) {
    const role = { cutype: 'INDIVIDUAL', role: ROLE[attendee.part] };
    vevent.addProperty(person('attendee', attendee, { ...role, ...(!cancelled && asked(attendee)) }));
  }
  return vevent;
}

const asked = ({ answer }: Attendee): Readonly<Record<string, string>> => ({
  partstat: PARTSTAT[answer],
  ...(answer === 'none' && { rsvp: 'TRUE' }),
});

function person(name: string, who: Mailbox, parameters: Readonly<Record<string, string>>): ICAL.Property {
  const property = new ICAL.Property(name);
  // A parameter has no escape for a backslash, and readers disagree on what one means.
  property.setParameter('cn', oneLine(who.name).replaceAll('\\', '/'));
  for (const [key, value] of Object.entries(parameters)) property.setParameter(key, value);
  property.setValue(`mailto:${who.address}`);
  return property;
}

export const utc = (instant: Date): ICAL.Time => ICAL.Time.fromJSDate(instant, true);

/** Line breaks stay, other control characters would make the file invalid. */
const lines = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(oneLine)
    .join('\n');
