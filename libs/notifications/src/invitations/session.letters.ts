import type { ReactElement } from 'react';
import { sessionLink } from '../links.js';
import type { MailSettings } from '../mail-settings.js';
import type { NewLetter } from '../new-letter.js';
import type { Gist } from '../templates/gist.js';
import type { SessionLetterProps } from '../templates/session-facts.js';
import { reportLines } from '../templates/report-lines.js';
import { fill, type Language, language } from '../texts/texts.js';
import { shortDay } from '../texts/times.js';
import { sessionCalendar } from './calendar.js';
import type { SessionForLetters, SessionReader } from './session-letter.report.js';

/** What happened to a session. */
export type SessionNews = 'invitation' | 'moved' | 'company' | 'cancelled' | 'withdrawn' | 'reportFiled';

const METHOD = {
  invitation: 'REQUEST',
  moved: 'REQUEST',
  company: 'REQUEST',
  cancelled: 'CANCEL',
  withdrawn: 'CANCEL',
  reportFiled: null,
} as const;

/** To whom, what, and where an answer goes. */
export interface Addressed {
  readonly news: SessionNews;
  readonly reader: SessionReader;
  /** Of this calendar; of no meaning in a letter without one. */
  readonly sequence: number;
  /** The reader's own reply address for this session. */
  readonly from: string;
  readonly answerUrl: string | null;
  /** When their calendar showed it before; null where it did not. */
  readonly wasAt: Date | null;
}

type About = Addressed & { readonly session: SessionForLetters };

/** One letter to each reader, with a calendar and links that are theirs alone. */
export function sessionLetters(addressed: readonly About[], settings: MailSettings, now: Date): Promise<NewLetter[]> {
  return Promise.all(addressed.map((about) => letter(about, settings, now)));
}

async function letter(about: About, settings: MailSettings, now: Date): Promise<NewLetter> {
  // Loaded at the first letter only: the library of templates would cost every start half a second.
  const { bodyOf } = await import('../templates/render.js');
  const { news, session, reader, from, answerUrl } = about;
  const template = await templateOf(news);
  const url = sessionLink(settings.webUrl, session.id);
  const props = { language: language(reader.locale), session, reader, url, answerUrl };
  const calendar = calendarOf(about, settings, now);
  return {
    kind: news,
    happensAt: news === 'reportFiled' ? null : soonest([session.startsAt, about.wasAt], now),
    from: { name: session.programme, address: from },
    to: { name: reader.name, address: reader.address },
    subject: subjectOf(news, props.language, session, reader),
    ...(await bodyOf(template(props))),
    ...(calendar && { calendar }),
    about: `session-${session.id}`,
    ...(news === 'reportFiled' && { gist: gistOf(props) }),
    holdsSecret: answerUrl !== null,
  };
}

const gistOf = ({ language: tongue, session, reader, url }: SessionLetterProps): Gist => ({
  paragraphs: reportLines(tongue, session, reader),
  button: { label: tongue.words.common.openSession, url },
});

/** The time at which somebody would come, the old one or the new. */
const soonest = (times: readonly (Date | null)[], now: Date): Date | null =>
  times.filter((at) => at !== null && at > now).toSorted((a, b) => Number(a) - Number(b))[0] ?? null;

type Template = (props: SessionLetterProps) => ReactElement;

async function templateOf(news: SessionNews): Promise<Template> {
  if (news === 'reportFiled') return (await import('../templates/report-filed.js')).ReportFiled;
  if (news === 'cancelled' || news === 'withdrawn') {
    const { SessionCancelled } = await import('../templates/session-cancelled.js');
    return (props) => SessionCancelled({ ...props, news });
  }
  const { SessionInvitation } = await import('../templates/session-invitation.js');
  return (props) => SessionInvitation({ ...props, news });
}

function subjectOf(news: SessionNews, tongue: Language, session: SessionForLetters, reader: SessionReader): string {
  return fill(tongue.words[news].subject, {
    number: session.number,
    venture: session.ventureName,
    day: shortDay(session.startsAt, reader.zone, tongue),
  });
}

function calendarOf(
  { news, session, sequence, from, reader }: About,
  settings: MailSettings,
  now: Date,
): NewLetter['calendar'] {
  const method = METHOD[news];
  if (!method) return undefined;
  const { words } = language(reader.locale);
  const url = sessionLink(settings.webUrl, session.id);
  const ics = sessionCalendar({
    ...session,
    method,
    sequence,
    uid: uidOf(session.id, settings.mailDomain),
    now,
    summary: fill(words.invitation.summary, { venture: session.ventureName, number: session.number }),
    description: url,
    location: session.place,
    organizer: { name: session.programme, address: from },
    // RFC 5546, 3.2.5: whoever is removed alone is the one whom the cancellation names.
    attendees: news === 'withdrawn' ? [{ ...reader, part: 'mentor', answer: 'none' }] : session.attendees,
    url,
  });
  return { method, ics };
}

/** The same for ever. */
export const uidOf = (sessionId: string, mailDomain: string): string => `session-${sessionId}@${mailDomain}`;
