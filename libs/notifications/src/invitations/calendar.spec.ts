import fc from 'fast-check';
import ICAL from 'ical.js';
import { type SessionEvent, sessionCalendar } from './calendar.js';

const session = (changes: Partial<SessionEvent> = {}): SessionEvent => ({
  method: 'REQUEST',
  uid: 'session-1@mail.example.org',
  sequence: 2,
  now: new Date('2026-03-01T09:00:00Z'),
  startsAt: new Date('2026-03-12T14:00:00Z'),
  endsAt: new Date('2026-03-12T15:30:00Z'),
  summary: 'Session 3: Tidewater',
  description: 'Agenda\n1. Pricing; who pays?\n2. Hiring, first engineer',
  location: 'Room 4, Dock House',
  organizer: { name: 'Harbour Mentoring', address: 'reply+s-1.abc@mail.example.org' },
  attendees: [
    { name: 'Ada Okafor', address: 'ada@example.org', part: 'lead', answer: 'none' },
    { name: 'Bo Lindqvist', address: 'bo@example.org', part: 'mentor', answer: 'none' },
    { name: 'Chi Nguyen', address: 'chi@example.org', part: 'founder', answer: 'none' },
  ],
  url: 'https://outrigger.example.org/sessions/1',
  ...changes,
});

function parsed(text: string): { calendar: ICAL.Component; event: ICAL.Component } {
  const calendar = ICAL.Component.fromString(text);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('There is no event.');
  return { calendar, event };
}

const octets = (text: string): number[] => text.split('\r\n').map((line) => Buffer.byteLength(line));

describe('a session as a calendar message', () => {
  it('asks, in UTC, without a zone of its own', () => {
    const text = sessionCalendar(session());
    const { calendar, event } = parsed(text);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(calendar.getFirstSubcomponent('vtimezone')).toBeNull();
    expect(text).toContain('\r\nDTSTAMP:20260301T090000Z\r\n');
    expect(text).toContain('\r\nDTSTART:20260312T140000Z\r\n');
    expect(text).toContain('\r\nDTEND:20260312T153000Z\r\n');
    expect(text).toContain('\r\nSEQUENCE:2\r\n');
    expect(event.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(event.getFirstPropertyValue('uid')).toBe('session-1@mail.example.org');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('asks everybody for an answer to our address', () => {
    const { event } = parsed(sessionCalendar(session()));
    expect(event.getFirstPropertyValue('organizer')).toBe('mailto:reply+s-1.abc@mail.example.org');
    const asked = event
      .getAllProperties('attendee')
      .map((one) => [
        one.getFirstValue(),
        one.getParameter('role'),
        one.getParameter('partstat'),
        one.getParameter('rsvp'),
      ]);
    expect(asked).toEqual([
      ['mailto:ada@example.org', 'CHAIR', 'NEEDS-ACTION', 'TRUE'],
      ['mailto:bo@example.org', 'REQ-PARTICIPANT', 'NEEDS-ACTION', 'TRUE'],
      ['mailto:chi@example.org', 'REQ-PARTICIPANT', 'NEEDS-ACTION', 'TRUE'],
    ]);
  });

  it('cancels without asking for an answer', () => {
    const { calendar, event } = parsed(sessionCalendar(session({ method: 'CANCEL', sequence: 3 })));
    expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(event.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.getFirstPropertyValue('sequence')).toBe(3);
    expect(event.getFirstProperty('attendee')?.getParameter('rsvp')).toBeUndefined();
  });

  it('gives back whatever names and texts went in, in lines of at most 75 octets', () => {
    const character = fc.oneof(fc.constantFrom('"', ',', ';', ':', '\\', '^', "'", 'n'), anyCharacter());
    const text = fc.string({ unit: character, maxLength: 120 });
    fc.assert(
      fc.property(text, text, text, (name, summary, description) => {
        const written = sessionCalendar(
          session({
            summary,
            description,
            organizer: { name, address: 'reply@mail.example.org' },
          }),
        );
        const { event } = parsed(written);
        expect(Math.max(...octets(written))).toBeLessThanOrEqual(75);
        expect(event.getFirstProperty('organizer')?.getParameter('cn')).toBe(name.trim().replaceAll('\\', '/'));
        expect(event.getFirstPropertyValue('summary')).toBe(summary.trim());
        expect(event.getFirstPropertyValue('description')).toBe(description.trim());
      }),
    );
  });

  it('cannot be given another property through a text', () => {
    const evil = 'Ada\r\nATTENDEE:mailto:mallory@example.org\u2028\u0000END:VEVENT';
    const { calendar, event } = parsed(
      sessionCalendar(
        session({
          summary: evil,
          description: evil,
          location: evil,
          organizer: { name: evil, address: 'reply@mail.example.org' },
        }),
      ),
    );
    expect(event.getAllProperties('attendee')).toHaveLength(3);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });
});

/** Any character that may stand in a line: no controls, no lone surrogates. */
function anyCharacter(): fc.Arbitrary<string> {
  const one = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 });
  return one.filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));
}
