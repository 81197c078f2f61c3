import type { ReactElement } from 'react';
import { sessionCalendar } from './calendar.js';
import type { NewLetter } from './letter.service.js';
import { sessionLink } from './links.js';
import type { MailSettings } from './mail-settings.js';
import { replyAddress } from './reply-address.js';
import type { SessionAttendee, SessionForLetters } from './session-letter.report.js';
import type { SessionLetterProps } from './templates/session-facts.js';
import { fill, type Language, language } from './texts/texts.js';
import { shortDay } from './texts/times.js';

/** What happened to a session. */
export type SessionNews = 'invitation' | 'cancelled' | 'reportFiled';

const METHOD = { invitation: 'REQUEST', cancelled: 'CANCEL', reportFiled: null } as const;

/** One letter to each attendee; the calendar in it is the same for all, the words are each reader's own. */
export async function sessionLetters(
  news: SessionNews,
  session: SessionForLetters,
  settings: MailSettings,
  now: Date,
): Promise<NewLetter[]> {
  // Loaded at the first letter only: the library of templates would cost every start half a second.
  const [template, { bodyOf }] = await Promise.all([templateOf(news), import('./templates/render.js')]);
  const from = { name: session.programme, address: replyAddress(settings.secret, settings.mailDomain, session.id) };
  const calendar = calendarOf(news, session, settings, now);
  return Promise.all(
    session.attendees.map(async (reader) => {
      const url = sessionLink(settings.webUrl, session.id);
      const props = { language: language(session.locale), session, reader, url };
      return {
        from,
        to: { name: reader.name, address: reader.address },
        subject: subjectOf(news, props.language, session, reader),
        ...(await bodyOf(template(props))),
        ...(calendar && { calendar }),
        about: `session-${session.id}`,
      };
    }),
  );
}

async function templateOf(news: SessionNews): Promise<(props: SessionLetterProps) => ReactElement> {
  switch (news) {
    case 'invitation':
      return (await import('./templates/session-invitation.js')).SessionInvitation;
    case 'cancelled':
      return (await import('./templates/session-cancelled.js')).SessionCancelled;
    case 'reportFiled':
      return (await import('./templates/report-filed.js')).ReportFiled;
  }
}

function subjectOf(news: SessionNews, tongue: Language, session: SessionForLetters, reader: SessionAttendee): string {
  return fill(tongue.words[news].subject, {
    number: session.number,
    venture: session.ventureName,
    day: shortDay(session.startsAt, reader.zone, tongue),
  });
}

function calendarOf(
  news: SessionNews,
  session: SessionForLetters,
  settings: MailSettings,
  now: Date,
): NewLetter['calendar'] {
  const method = METHOD[news];
  if (!method) return undefined;
  const { words } = language(session.locale);
  const url = sessionLink(settings.webUrl, session.id);
  const ics = sessionCalendar({
    ...session,
    method,
    uid: `session-${session.id}@${settings.mailDomain}`,
    now,
    summary: fill(words.invitation.summary, { venture: session.ventureName, number: session.number }),
    description: url,
    location: session.place,
    organizer: { name: session.programme, address: replyAddress(settings.secret, settings.mailDomain, session.id) },
    url,
  });
  return { method, ics };
}
