import ICAL from 'ical.js';
import { type ParsedMail, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';
import type { NewLetter } from '../new-letter.js';
import { MailSettings } from '../mail-settings.js';
import type { SessionAttendee, SessionForLetters } from './session-letter.report.js';
import { sessionLetters } from './session.letters.js';

/** Where the programme is; both others change their clocks on other days, one of them by half an hour. */
const HOME = 'Europe/Paris';
const ZONES = [HOME, 'America/New_York', 'Australia/Lord_Howe'] as const;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** As they are set at home: also in the hour that is left out, and in the one that comes twice. */
const CLOCKS = ['09:00', '17:30', '02:30', '23:15'];
const MINUTES = 90;

const settings = new MailSettings('secret', 'mail.example.org', '', 'https://outrigger.example.org', null, null);

const reader = (zone: string): SessionAttendee => ({
  membershipId: zone,
  attendanceId: zone,
  name: 'Ada',
  address: 'ada@example.org',
  part: 'mentor',
  answer: 'none',
  zone,
  locale: 'en-GB',
  openActions: 0,
});

function sessionAt(startsAt: Temporal.Instant): SessionForLetters {
  return {
    id: '019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b',
    status: 'confirmed',
    number: 3,
    sequence: 1,
    startsAt: new Date(startsAt.epochMilliseconds),
    endsAt: new Date(startsAt.epochMilliseconds + MINUTES * 60_000),
    place: null,
    cancelReason: null,
    ventureName: 'Tidewater',
    oneLiner: 'sensors for mussel farmers',
    programme: 'Harbour Mentoring',
    brandColor: null,
    programmeZone: HOME,
    agenda: [],
    attendees: ZONES.map(reader),
  };
}

/** A year of sessions: every twelfth day, and every day around each change of a clock in any of the zones. */
function sessions(): Temporal.Instant[] {
  const first = Temporal.PlainDate.from('2026-01-05');
  const days = Array.from({ length: 366 }, (_, day) => first.add({ days: day }));
  const offsetsOn = (day: Temporal.PlainDate): string =>
    ZONES.map((zone) => day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).offset).join();
  const changes = days.filter((day) => offsetsOn(day) !== offsetsOn(day.add({ days: 1 })));
  expect(changes).toHaveLength(6);
  const near = (day: Temporal.PlainDate): boolean =>
    changes.some((change) => Math.abs(day.until(change, { largestUnit: 'days' }).days) <= 1);
  return days
    .filter((day, at) => at % 12 === 0 || near(day))
    .flatMap((day, at) => {
      const clocks = near(day) ? CLOCKS.filter((_, n) => n % 2 === at % 2) : [CLOCKS[at % CLOCKS.length] ?? '09:00'];
      return clocks.map((plainTime) => day.toZonedDateTime({ timeZone: HOME, plainTime }).toInstant());
    });
}

/** As whoever opens the mail finds it. */
async function opened({ from, to, subject, text, html, calendar }: NewLetter): Promise<ParsedMail> {
  const post = createTransport({ streamTransport: true, buffer: true });
  const icalEvent = { method: calendar?.method ?? '', content: calendar?.ics ?? '' };
  const { message } = await post.sendMail({ from, to, subject, text, html, icalEvent });
  return simpleParser(message, { skipTextToHtml: true });
}

const dayIn = (at: Temporal.ZonedDateTime): string =>
  `${DAYS[at.dayOfWeek - 1]},? ${at.day} ${MONTHS[at.month - 1]} ${at.year}`;
const clockIn = (at: Temporal.ZonedDateTime): string => at.toPlainTime().toString({ smallestUnit: 'minute' });

/** The day and the hours, as a clock on a wall of that zone shows them. */
function shownIn(zone: string, startsAt: Temporal.Instant): RegExp {
  const [from, to] = [startsAt, startsAt.add({ minutes: MINUTES })].map((at) => at.toZonedDateTimeISO(zone));
  if (!from || !to) throw new TypeError('A session has two ends.');
  const city = zone.split('/')[1]?.replace('_', ' ');
  return new RegExp(`${dayIn(from)}\\s+${clockIn(from)}.{1,3}${clockIn(to)}, ${city} time`);
}

it('shows nobody a wrong local time in a year of sessions over all changes of clocks in three zones', async () => {
  const wrong: string[] = [];
  for (const startsAt of sessions()) {
    const session = sessionAt(startsAt);
    const about = {
      session,
      news: 'invitation',
      sequence: 1,
      from: 'reply@mail.example.org',
      answerUrl: null,
      wasAt: null,
    } as const;
    const letters = await sessionLetters(
      session.attendees.map((each) => ({ ...about, reader: each })),
      settings,
      session.startsAt,
    );
    for (const [at, letter] of letters.entries()) {
      const mail = await opened(letter);
      const zone = ZONES[at] ?? HOME;
      for (const shown of new Set([zone, HOME])) {
        const expected = shownIn(shown, startsAt);
        if (!expected.test(mail.text ?? '')) wrong.push(`${startsAt} in ${shown}: ${expected} not in ${mail.text}`);
      }
      wrong.push(...wrongIn(mail, startsAt, zone));
    }
  }
  expect(wrong.slice(0, 3)).toEqual([]);
}, 120_000);

/** Every copy of the calendar, read by a library that is not the writer's arithmetic. */
function wrongIn({ attachments }: ParsedMail, startsAt: Temporal.Instant, zone: string): string[] {
  const calendars = attachments.map(({ content }) => ICAL.Component.fromString(content.toString('utf8')));
  const starts = calendars.map((calendar) => {
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    const begin = Temporal.Instant.fromEpochMilliseconds(event.startDate.toJSDate().getTime());
    return `${begin.toZonedDateTimeISO(zone)} for ${event.duration.toSeconds() / 60}`;
  });
  const right = `${startsAt.toZonedDateTimeISO(zone)} for ${MINUTES}`;
  return starts.length === 2 && starts.every((start) => start === right) ? [] : [`${starts.join()} is not ${right}`];
}
