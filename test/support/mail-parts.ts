import { setTimeout as pause } from 'node:timers/promises';
import ICAL from 'ical.js';
import type { ParsedMail } from 'mailparser';

/** What `look` finds as soon as it finds something. @throws Error when its patience is over. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>, patienceMs = 60_000): Promise<T> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error(`It did not happen within ${patienceMs / 1_000} seconds.`);
}

/** The first two mails, once there are two. */
export const pair = ([one, two]: ParsedMail[]): [ParsedMail, ParsedMail] | undefined =>
  one && two ? [one, two] : undefined;

/** Every copy of the calendar in the mail, as text. */
export const calendarsOf = (mail: ParsedMail | undefined): string[] =>
  (mail?.attachments ?? [])
    .filter(({ contentType }) => /text\/calendar|application\/ics/.test(contentType))
    .map(({ content }) => content.toString('utf8'));

export function eventOf(mail: ParsedMail | undefined): ICAL.Event {
  const calendar = ICAL.Component.fromString(calendarsOf(mail)[0] ?? '');
  return new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
}
