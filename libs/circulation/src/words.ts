import type { AskedCard } from './card.report.js';
import type { Answer } from './circulation.entity.js';

/** What an answer has done, for whoever gave it. */
export function said({ ventureName }: Pick<AskedCard, 'ventureName'>, answer: Answer, couldLead: boolean): string {
  if (answer === 'yes' && couldLead) {
    return `Done. You are interested in ${ventureName} and could lead its team. The office forms the team.`;
  }
  const words: Readonly<Record<Answer, string>> = {
    yes: `Done. You are interested in ${ventureName}, and hold no stake in it. The office forms the team.`,
    maybe: `Done. ${ventureName} may be for you: the office asks you again before it forms the team.`,
    no: `Done. ${ventureName} is not for you, and nobody asks why.`,
    stake: `Done. You hold a stake in ${ventureName}: you are not asked about it again. The office reviews your declaration; write to it if this was a mistake.`,
  };
  return words[answer];
}

/** Why this mentor is shown this venture; null when nothing speaks for it but that they may choose. */
export function whyWords({
  whyNeeds,
  whyLanguages,
  whySector,
}: Pick<AskedCard, 'whyNeeds' | 'whyLanguages' | 'whySector'>): string | null {
  const reasons = [
    ...(whyNeeds.length > 0 ? [`you know ${whyNeeds.join(', ')}`] : []),
    ...(whySector ? [`you know the field: ${whySector}`] : []),
    ...(whyLanguages.length > 0 ? [`you speak ${whyLanguages.map(nameOf).join(', ')}`] : []),
  ];
  return reasons.length > 0 ? reasons.join('; ') : null;
}

const nameOf = (language: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;

/** When the list has closed, and that an answer still counts. */
export function lateWords({ cutOffAt, zone, language }: Pick<AskedCard, 'cutOffAt' | 'zone' | 'language'>): string {
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zone }).format(cutOffAt);
  return `This list closed on ${day}. You can still answer: the office sees that it came later.`;
}
