import { fill, type Language } from '../texts/texts.js';
import { momentOf } from '../texts/times.js';
import type { ValuesOf } from '../wording/kinds.js';
import { excerptOf } from './excerpt.js';
import type { PostForLetters, ToldAnnouncement } from './network-letter.report.js';

/** When an event is, in its own zone; of news nothing is said. */
const whenOf = ({ startsAt, zone }: ToldAnnouncement, tongue: Language): string =>
  startsAt && zone ? fill(tongue.words.network.when, { when: momentOf(startsAt, zone, tongue) }) : '';

/** Where an event is; news leads at most to a page. */
function placeOf({ startsAt, place, link }: ToldAnnouncement, { words }: Language): string {
  if (!startsAt) return link ? fill(words.network.link, { link }) : '';
  const where = [place, link].filter(Boolean).join(words.common.comma);
  return where && fill(words.common.place, { place: where });
}

/** Its excerpt is the same in every tongue, and made once. */
export function announcedValues(told: ToldAnnouncement): (tongue: Language) => ValuesOf<'announcementPublished'> {
  const { title, body, note } = told;
  const excerpt = excerptOf(body);
  return (tongue) => ({
    title,
    when: whenOf(told, tongue),
    place: placeOf(told, tongue),
    excerpt,
    correction: note && fill(tongue.words.network.corrected, { note }),
  });
}

export const calledOffValues =
  (told: ToldAnnouncement & { readonly withdrawnReason: string | null }) =>
  (tongue: Language): ValuesOf<'eventCalledOff'> => ({
    title: told.title,
    when: whenOf(told, tongue),
    reason: told.withdrawnReason ?? '',
  });

export const postValues = ({ title, body, from }: PostForLetters) => ({ title, from, excerpt: excerptOf(body) });
