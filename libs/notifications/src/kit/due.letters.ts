import { addHours } from '@outrigger/kernel';
import { fill, type Language } from '../texts/texts.js';
import { momentOf } from '../texts/times.js';
import type { Reader, SessionToPrepare } from './due.report.js';

/** When it begins, as the reader's clock has it. */
export const whenLine = ({ startsAt }: SessionToPrepare, { zone }: Reader, tongue: Language): string =>
  momentOf(startsAt, zone, tongue);

/** Until when it is asked for (S3). */
export function dueLine(
  { endsAt, hours }: SessionToPrepare,
  { zone }: Reader,
  owed: 'report' | 'summary',
  tongue: Language,
): string {
  const after = owed === 'report' ? hours.reportDueHours : hours.summaryDueHours;
  return momentOf(addHours(endsAt, after), zone, tongue);
}

/** Empty while there is none: a letter leaves it out. */
export function agendaLine({ agenda }: SessionToPrepare, { words: { kit } }: Language): string {
  if (agenda.length === 0) return '';
  const points = agenda.map(({ title, minutes }, index) => fill(kit.point, { position: index + 1, title, minutes }));
  return fill(kit.agenda, { points: points.join(' · ') });
}

export const placeLine = ({ place }: SessionToPrepare, { words: { common } }: Language): string =>
  place ? fill(common.place, { place }) : '';

/** What the reader promised; nobody else's promises stand in their letter. */
export const promisedLine = ({ promised }: Reader, { words: { kit } }: Language): string =>
  promised.length > 0 ? fill(kit.actions, { actions: promised.join(' · ') }) : '';
