import ICAL from 'ical.js';
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { oneLine } from '../one-line.js';
import { type Arrived, type CalendarAnswer, PARTSTATS } from './reply.policy.js';
import { ownWords } from './words.js';

export interface ReadMail extends Arrived {
  readonly fromName: string | null;
  readonly fromAddress: string | null;
  readonly subject: string | null;
}

/** Octets of a calendar; one of an answer has a few hundred. */
const CALENDAR_LIMIT = 64 * 1024;
const LONGEST = { name: 200, address: 320, subject: 300 };

/** What a raw mail says. @throws Error for what is no mail at all. */
export async function readMail(raw: Buffer): Promise<ReadMail> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
  const [sender] = mail.from?.value ?? [];
  const calendar = mail.attachments
    .filter(isCalendar)
    .map(calendarIn)
    .find((found) => found !== null);
  const answer = calendar ? answerIn(calendar, sender?.address?.toLowerCase()) : null;
  return {
    answer,
    automatic: isAutomatic(mail),
    isReport: isReport(mail),
    words: calendar && answer ? wordsWith(calendar, mail) : ownWords(mail.text, mail.subject),
    fromName: short(sender?.name, LONGEST.name),
    fromAddress: short(sender?.address?.toLowerCase(), LONGEST.address),
    subject: short(mail.subject, LONGEST.subject),
  };
}

const short = (text: string | undefined, longest: number): string | null =>
  oneLine(text ?? '').slice(0, longest) || null;

const isCalendar = ({ contentType, size }: Attachment): boolean =>
  /^(text\/calendar|application\/ics)$/i.test(contentType) && size <= CALENDAR_LIMIT;

/** Null for what is no calendar: some clients send one copy that is, and one that is not. */
function calendarIn({ content, headers }: Attachment): ICAL.Component | null {
  try {
    const parsed = ICAL.Component.fromString(decoded(content, headers));
    return parsed.name === 'vcalendar' && parsed.getFirstSubcomponent('vevent') ? parsed : null;
  } catch {
    return null;
  }
}

function decoded(content: Buffer, headers: Attachment['headers']): string {
  const type = headers.get('content-type') as { readonly params?: Readonly<Record<string, string>> } | undefined;
  try {
    return new TextDecoder(type?.params?.['charset'] ?? 'utf-8').decode(content);
  } catch {
    return content.toString('utf8');
  }
}

/** Null for what is meant for attendees, such as a forwarded invitation. */
function answerIn(calendar: ICAL.Component, sender: string | undefined): CalendarAnswer | null {
  const method = textIn(calendar, 'method').toUpperCase();
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event || (method !== 'REPLY' && method !== 'COUNTER')) return null;
  const attendees = event.getAllProperties('attendee');
  // RFC 5546, 3.2.3: one answers at a time. A COUNTER may name all: then its writer is told by From.
  const attendee = attendees.length === 1 ? attendees[0] : attendees.find((one) => addressIn(one) === sender);
  const partstat = attendee?.getFirstParameter('partstat').toUpperCase();
  return {
    method,
    uid: textIn(event, 'uid'),
    sequence: Number(textIn(event, 'sequence')) || 0,
    attendee: attendee ? addressIn(attendee) : null,
    partstat: PARTSTATS.find((known) => known === partstat) ?? 'NEEDS-ACTION',
    proposedAt: method === 'COUNTER' ? beginOf(event) : null,
  };
}

const textIn = (component: ICAL.Component, name: string): string => String(component.getFirstPropertyValue(name) ?? '');

const addressIn = (attendee: ICAL.Property): string =>
  String(attendee.getFirstValue() ?? '')
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();

/** Null where nobody can tell which instant is meant. */
function beginOf(event: ICAL.Component): Date | null {
  const begin: unknown = event.getFirstPropertyValue('dtstart');
  const isInstant = begin instanceof ICAL.Time && !begin.isDate && begin.zone !== ICAL.Timezone.localTimezone;
  return isInstant ? begin.toJSDate() : null;
}

/** What was typed along with an answer: a COMMENT, or the mail's body where the client leaves that to its writer. */
function wordsWith(calendar: ICAL.Component, { text }: ParsedMail): string | null {
  const comment: unknown = calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('comment');
  if (typeof comment === 'string' && comment.trim()) return ownWords(comment);
  const isMicrosoft = /microsoft/i.test(textIn(calendar, 'prodid'));
  return isMicrosoft ? ownWords(text) : null;
}

const AUTOMATIC = ['x-autoreply', 'x-autorespond', 'x-auto-response-suppress-reply'];

/** RFC 3834, and what older programs write instead. */
function isAutomatic({ headers }: ParsedMail): boolean {
  const says = (name: string): string => {
    const value = headers.get(name);
    return typeof value === 'string' ? value.toLowerCase() : '';
  };
  return (
    !/^(no\b.*)?$/.test(says('auto-submitted')) ||
    /^(bulk|junk|auto_reply)$/.test(says('precedence')) ||
    AUTOMATIC.some((name) => headers.has(name))
  );
}

function isReport({ headers, from }: ParsedMail): boolean {
  const type = headers.get('content-type') as { readonly value?: string; readonly params?: object } | undefined;
  const kind = (type?.params as Readonly<Record<string, string>> | undefined)?.['report-type'] ?? '';
  const [sender] = from?.value ?? [];
  return (
    (type?.value === 'multipart/report' && /delivery-status|feedback-report/i.test(kind)) ||
    /^mailer-daemon@/i.test(sender?.address ?? '')
  );
}
