import { NoCalendar, readBusy } from './read-busy.js';

const event = (...lines: string[]): string => ['BEGIN:VEVENT', 'SUMMARY:Secret', ...lines, 'END:VEVENT'].join('\r\n');
const feed = (...parts: string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR'].join('\r\n');

/** A fixed zone of a file, under a name that no list of the world knows. */
const OWN_ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Office Clock',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0300',
  'TZOFFSETTO:+0300',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

interface Reading {
  readonly zone?: string;
  readonly from?: string;
  readonly to?: string;
}

function read(text: string, { zone = 'Europe/Paris', from = '2027-01-01', to = '2027-02-01' }: Reading = {}) {
  const window = { from: Date.parse(from), to: Date.parse(to) };
  const { spans, notes } = readBusy({ text, zone, window, skip: [] }, () => undefined);
  const minute = (at: number): string => new Date(at).toISOString().slice(0, 16);
  return { spans: spans.map((span) => `${minute(span.from)} ${minute(span.to)}`), notes };
}

describe('what a calendar tells of busy times', () => {
  it.each<[string, string, string[]]>([
    ['an instant', event('DTSTART:20270104T090000Z', 'DTEND:20270104T100000Z'), ['2027-01-04T09:00 2027-01-04T10:00']],
    [
      'a zone of the world',
      event('DTSTART;TZID=America/New_York:20270104T090000', 'DURATION:PT90M'),
      ['2027-01-04T14:00 2027-01-04T15:30'],
    ],
    [
      'a zone in a path',
      event('DTSTART;TZID=/example.org/2027/Asia/Kolkata:20270104T090000', 'DURATION:PT1H'),
      ['2027-01-04T03:30 2027-01-04T04:30'],
    ],
    [
      'a zone of its own',
      `${OWN_ZONE}\r\n${event('DTSTART;TZID=Office Clock:20270104T090000', 'DURATION:PT1H')}`,
      ['2027-01-04T06:00 2027-01-04T07:00'],
    ],
    ['no zone at all', event('DTSTART:20270104T090000', 'DURATION:PT1H'), ['2027-01-04T08:00 2027-01-04T09:00']],
    ['a whole day', event('DTSTART;VALUE=DATE:20270104'), ['2027-01-03T23:00 2027-01-04T23:00']],
    [
      'whole days, the end outside',
      event('DTSTART;VALUE=DATE:20270104', 'DTEND;VALUE=DATE:20270107'),
      ['2027-01-03T23:00 2027-01-06T23:00'],
    ],
    ['a moment', event('DTSTART:20270104T090000Z'), []],
    ['an end before the beginning', event('DTSTART:20270104T090000Z', 'DTEND:20270104T080000Z'), []],
    ['free time', event('DTSTART:20270104T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'), []],
    ['what was called off', event('DTSTART:20270104T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'), []],
    [
      'what is not certain',
      event('DTSTART:20270104T090000Z', 'DURATION:PT1H', 'STATUS:TENTATIVE'),
      ['2027-01-04T09:00 2027-01-04T10:00'],
    ],
    [
      'free as Outlook says it',
      event('DTSTART:20270104T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
      [],
    ],
    ['what is over', event('DTSTART:20260104T090000Z', 'DURATION:PT1H'), []],
    [
      'what reaches into the window',
      event('DTSTART:20261231T230000Z', 'DURATION:PT2H'),
      ['2027-01-01T00:00 2027-01-01T01:00'],
    ],
    [
      'an alarm, which is none of its hours',
      event(
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'DURATION:PT9H',
        'END:VALARM',
        'DTSTART:20270104T090000Z',
        'DURATION:PT1H',
      ),
      ['2027-01-04T09:00 2027-01-04T10:00'],
    ],
    [
      'two that overlap, as one',
      `${event('DTSTART:20270104T090000Z', 'DURATION:PT1H')}\r\n${event('DTSTART:20270104T093000Z', 'DURATION:PT1H')}`,
      ['2027-01-04T09:00 2027-01-04T10:30'],
    ],
  ])('%s', (_, part, expected) => {
    expect(read(feed(part)).spans).toEqual(expected);
  });

  it('repeats without an end inside the window only, since long ago', () => {
    const weekly = event('DTSTART;TZID=Europe/Paris:19990104T090000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE');
    expect(read(feed(weekly), { to: '2027-01-12' }).spans.map((span) => span.slice(0, 16))).toEqual([
      '2027-01-04T08:00',
      '2027-01-06T08:00',
      '2027-01-11T08:00',
    ]);
  });

  it('keeps the rhythm of every other week, and the count of a rule that counts', () => {
    const other = event('DTSTART:20200106T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;INTERVAL=2');
    const counted = event('DTSTART:20270101T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=3');
    expect(read(feed(other)).spans.map((span) => span.slice(0, 10))).toEqual(['2027-01-11', '2027-01-25']);
    expect(read(feed(counted)).spans).toHaveLength(3);
  });

  it('leaves out what is left out, and moves what is moved', () => {
    const master = event(
      'UID:one',
      'DTSTART;TZID=Europe/Paris:20270104T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=5',
      'EXDATE;TZID=Europe/Paris:20270105T090000',
    );
    const moved = event(
      'UID:one',
      'RECURRENCE-ID;TZID=Europe/Paris:20270106T090000',
      'DTSTART;TZID=Europe/Paris:20270106T170000',
      'DURATION:PT30M',
    );
    const off = event(
      'UID:one',
      'RECURRENCE-ID;TZID=Europe/Paris:20270107T090000',
      'DTSTART;TZID=Europe/Paris:20270107T090000',
      'STATUS:CANCELLED',
    );
    expect(read(feed(master, moved, off)).spans).toEqual([
      '2027-01-04T08:00 2027-01-04T09:00',
      '2027-01-06T16:00 2027-01-06T16:30',
      '2027-01-08T08:00 2027-01-08T09:00',
    ]);
  });

  it('stays at its hour on the clock when the clocks change, there and back', () => {
    const daily = (zone: string): string =>
      feed(event(`DTSTART;TZID=${zone}:20270101T090000`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY'));
    const hours = (zone: string, from: string, to: string): string[] =>
      read(daily(zone), { from, to }).spans.map((span) => span.slice(5, 16));
    expect(hours('Europe/Paris', '2027-03-27', '2027-03-29')).toEqual(['03-27T08:00', '03-28T07:00']);
    expect(hours('Europe/Paris', '2027-10-30', '2027-11-01')).toEqual(['10-30T07:00', '10-31T08:00']);
    expect(hours('America/New_York', '2027-03-13', '2027-03-15')).toEqual(['03-13T14:00', '03-14T13:00']);
    expect(hours('America/New_York', '2027-11-06', '2027-11-08')).toEqual(['11-06T13:00', '11-07T14:00']);
    expect(hours('Asia/Kolkata', '2027-03-27', '2027-03-29')).toEqual(['03-27T03:30', '03-28T03:30']);
  });

  it('gives a whole day of 23 and of 25 hours as it is', () => {
    const day = (date: string): string => feed(event(`DTSTART;VALUE=DATE:${date}`));
    expect(read(day('20270328'), { to: '2027-12-31' }).spans).toEqual(['2027-03-27T23:00 2027-03-28T22:00']);
    expect(read(day('20271031'), { to: '2027-12-31' }).spans).toEqual(['2027-10-30T22:00 2027-10-31T23:00']);
  });

  it('says of a zone that nobody knows how it was read', () => {
    const { spans, notes } = read(feed(event('DTSTART;TZID=Nowhere:20270104T090000', 'DURATION:PT1H')), {
      zone: 'Asia/Kolkata',
    });
    expect(spans).toEqual(['2027-01-04T03:30 2027-01-04T04:30']);
    expect(notes).toEqual(['The zone "Nowhere" is not known: read as Asia/Kolkata.']);
  });

  it('is not spoilt by a broken entry', () => {
    const good = event('DTSTART:20270104T090000Z', 'DURATION:PT1H');
    const broken = [
      event('DTSTART:20270231T0999'),
      event('DTSTART:20270105T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=NONSENSE'),
      event('DTEND:20270105T090000Z'),
      event('DTSTART'),
    ];
    const { spans, notes } = read(feed(...broken.slice(0, 2), good, ...broken.slice(2)));
    expect(spans).toEqual(['2027-01-04T09:00 2027-01-04T10:00']);
    expect(notes).toEqual(['4 entries were not readable, and left out.']);
  });

  it('reads folded lines, and a feed without its end', () => {
    const text = feed(event('DTSTART:20270104T0900\r\n 00Z', 'DURATION:PT1H')).replace('END:VCALENDAR', '');
    expect(read(text).spans).toHaveLength(1);
  });

  it('is told from what is no calendar', () => {
    expect(() => read('<html>Sign in</html>')).toThrow(NoCalendar);
  });
});
