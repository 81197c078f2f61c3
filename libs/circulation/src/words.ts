import { fill } from '@outrigger/kernel';
import type { Speech } from '@outrigger/links';
import { ANSWER_TEXTS } from './answer.texts.js';
import type { AskedCard } from './card.report.js';
import type { Answer } from './circulation.entity.js';

/** What an answer has done, for whoever gave it; offering to lead says more than a yes. */
export const said = (
  { ventureName }: Pick<AskedCard, 'ventureName'>,
  answer: Answer | 'lead',
  { tongue }: Speech,
): string => fill(ANSWER_TEXTS[tongue].said[answer], { venture: ventureName });

/** Why this mentor is shown this venture; null when nothing speaks for it but that they may choose. */
export function whyWords(
  { whyNeeds, whyLanguages, whySector }: Pick<AskedCard, 'whyNeeds' | 'whyLanguages' | 'whySector'>,
  { tongue, locale }: Speech,
): string | null {
  const texts = ANSWER_TEXTS[tongue];
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const reasons = [
    ...(whyNeeds.length > 0 ? [fill(texts.knows, { what: whyNeeds.join(', ') })] : []),
    ...(whySector ? [fill(texts.field, { what: whySector })] : []),
    ...(whyLanguages.length > 0
      ? [fill(texts.speaks, { what: whyLanguages.map((each) => names.of(each) ?? each).join(', ') })]
      : []),
  ];
  return reasons.length > 0 ? reasons.join('; ') : null;
}

/** When the list has closed, and that an answer still counts. */
export function lateWords(
  { cutOffAt, zone }: Pick<AskedCard, 'cutOffAt' | 'zone'>,
  { tongue, locale }: Speech,
): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(cutOffAt);
  return fill(ANSWER_TEXTS[tongue].late, { day });
}
