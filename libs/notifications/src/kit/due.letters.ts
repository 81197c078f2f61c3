import { addHours } from '@outrigger/kernel';
import { fill, language } from '../texts/texts.js';
import { momentOf } from '../texts/times.js';
import type { Reader, SessionToPrepare } from './due.report.js';

/** When it begins, as the reader's clock has it. */
export const whenLine = ({ startsAt, locale }: SessionToPrepare, { zone }: Reader): string =>
  momentOf(startsAt, zone, language(locale));

/** Until when it is asked for (S3). */
export function dueLine(
  { endsAt, hours, locale }: SessionToPrepare,
  { zone }: Reader,
  owed: 'report' | 'summary',
): string {
  const after = owed === 'report' ? hours.reportDueHours : hours.summaryDueHours;
  return momentOf(addHours(endsAt, after), zone, language(locale));
}

/** Empty while there is none: a letter leaves it out. */
export function agendaLine({ agenda, locale }: SessionToPrepare): string {
  if (agenda.length === 0) return '';
  const { kit } = language(locale).words;
  const points = agenda.map(({ title, minutes }, index) => fill(kit.point, { position: index + 1, title, minutes }));
  return fill(kit.agenda, { points: points.join(' · ') });
}

export const placeLine = ({ place, locale }: SessionToPrepare): string =>
  place ? fill(language(locale).words.kit.place, { place }) : '';

/** What the reader promised; nobody else's promises stand in their letter. */
export const promisedLine = ({ locale }: SessionToPrepare, { promised }: Reader): string =>
  promised.length > 0 ? fill(language(locale).words.kit.actions, { actions: promised.join(' · ') }) : '';
