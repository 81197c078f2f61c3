import ICAL from 'ical.js';

const NEEDED = ['UID', 'DTSTAMP', 'DTSTART'];
/** RFC 5546, 3.2: what a scheduling message cannot do without. */
const NEEDED_BY_METHOD: Readonly<Record<string, readonly string[]>> = {
  REQUEST: ['ORGANIZER', 'ATTENDEE', 'SEQUENCE', 'SUMMARY'],
  CANCEL: ['ORGANIZER', 'ATTENDEE', 'SEQUENCE'],
  PUBLISH: ['SUMMARY'],
};

/** What RFC 5545, 5546 and 7986 forbid in this text; nothing where it is valid. Written from the RFCs, not from ours. */
export function faultsOf(text: string): string[] {
  const lines = text.split('\r\n');
  const folded = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const names = folded.map((line) => /^[A-Z0-9-]+/.exec(line)?.[0] ?? line);
  const method = /^METHOD:(.*)$/m.exec(folded.join('\n'))?.[1] ?? '';
  return [
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `over 75 octets: ${line}`),
    ...(text.replaceAll('\r\n', '').match(/[\r\n]/) ? ['a line ends without CRLF'] : []),
    ...(lines.at(-1) === '' ? [] : ['the last line has no end']),
    ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) ? ['a control character'] : []),
    ...(names[0] === 'BEGIN' && folded.at(-2) === 'END:VCALENDAR' ? [] : ['is no VCALENDAR']),
    ...['PRODID', 'VERSION', 'METHOD']
      .filter((name) => count(names, name) !== 1)
      .map((name) => `${name} is not there once`),
    ...eventsIn(folded).flatMap((event) => faultsOfEvent(event, method)),
    ...folded.filter((line) => /;([A-Z-]+)=[^:]*;\1=/.test(line)).map((line) => `a parameter twice: ${line}`),
    ...zonesUsed(folded),
    ...parserSays(text),
  ];
}

const count = (names: readonly string[], name: string): number => names.filter((each) => each === name).length;

function eventsIn(lines: readonly string[]): string[][] {
  const starts = lines.flatMap((line, at) => (line === 'BEGIN:VEVENT' ? [at] : []));
  return starts.map((from) => lines.slice(from + 1, lines.indexOf('END:VEVENT', from)));
}

function faultsOfEvent(lines: readonly string[], method: string): string[] {
  const names = lines.map((line) => /^[A-Z0-9-]+/.exec(line)?.[0] ?? '');
  const missing = [...NEEDED, ...(NEEDED_BY_METHOD[method] ?? [])].filter((name) => !names.includes(name));
  const single = ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SEQUENCE', 'STATUS', 'ORGANIZER', 'SUMMARY'];
  const stamp = lines.find((line) => line.startsWith('DTSTAMP')) ?? '';
  const [begin, end] = ['DTSTART', 'DTEND'].map((name) => lines.find((line) => line.startsWith(name))?.split(':')[1]);
  return [
    ...missing.map((name) => `${name} is missing`),
    ...single.filter((name) => count(names, name) > 1).map((name) => `${name} is there twice`),
    ...(/^DTSTAMP:\d{8}T\d{6}Z$/.test(stamp) ? [] : [`DTSTAMP is not in UTC: ${stamp}`]),
    ...(end !== undefined && begin !== undefined && end <= begin ? ['DTEND is not after DTSTART'] : []),
    ...(method === 'CANCEL' && !lines.includes('STATUS:CANCELLED') ? ['a CANCEL that does not say CANCELLED'] : []),
    ...(method === 'PUBLISH' && names.includes('ATTENDEE') ? ['a PUBLISH with attendees'] : []),
    ...lines
      .filter((line) => /^(ATTENDEE|ORGANIZER)/.test(line) && !/:mailto:[^\s@]+@[^\s@]+$/i.test(line))
      .map((line) => `no mail address: ${line}`),
  ];
}

/** Every zone that is named is defined: RFC 5545, 3.6.5. */
function zonesUsed(lines: readonly string[]): string[] {
  const used = new Set(lines.flatMap((line) => /^DT(?:START|END);TZID=([^:]+):/.exec(line)?.[1] ?? []));
  const defined = new Set(lines.flatMap((line) => /^TZID:(.+)$/.exec(line)?.[1] ?? []));
  return [...used].filter((zone) => !defined.has(zone)).map((zone) => `${zone} is not defined`);
}

function parserSays(text: string): string[] {
  try {
    const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
    if (event) new ICAL.Event(event, { strictExceptions: true }).startDate.toJSDate();
    return [];
  } catch (error) {
    return [`the parser says: ${String(error)}`];
  }
}
