/** What a mentor brings, as lists need to know it. */
export interface Bringing {
  readonly expertise: readonly string[];
  /** Codes of the network's list. */
  readonly backgrounds: readonly string[];
  /** ISO 639-1. */
  readonly languages: readonly string[];
}

/** What a venture looks for. */
export interface Seeking {
  readonly needs: readonly string[];
  readonly sector: string;
  readonly languages: readonly string[];
}

/** What speaks for a pair; empty when nothing does. */
export interface Why {
  readonly whyNeeds: readonly string[];
  readonly whyLanguages: readonly string[];
  readonly whySector: string | null;
}

/**
 * Why a mentor is shown a venture (T4): needs that their expertise meets, the sector where they know it, and languages
 * that they share besides the programme's own.
 */
export function whyYou(mentor: Bringing, venture: Seeking, programmeLanguage: string): Why {
  const known = [...mentor.expertise, ...mentor.backgrounds].map(words);
  return {
    whyNeeds: venture.needs.filter((need) => meets(known, need)),
    whyLanguages: venture.languages.filter(
      (language) => language !== programmeLanguage && mentor.languages.includes(language),
    ),
    whySector: meets(known, venture.sector) ? venture.sector : null,
  };
}

/** Whether there is more to say than a shared language. */
export const isMatch = ({ whyNeeds, whySector }: Why): boolean => whyNeeds.length > 0 || whySector !== null;

/** T5: whether a mentor has any of the expertise that a team lacks. */
export function hasAny({ expertise, backgrounds }: Bringing, wanted: readonly string[]): boolean {
  const known = [...expertise, ...backgrounds].map(words);
  return wanted.some((each) => meets(known, each));
}

/** For each mentor, which of all that is wanted they know, by its place: looked up once, for many of both. */
export function knownTo(mentors: readonly Omit<Bringing, 'languages'>[], wanted: readonly string[]): number[][] {
  const sought = wanted.map(words);
  return mentors.map(({ expertise, backgrounds }) => {
    const known = [...expertise, ...backgrounds].map(words);
    return sought.flatMap((each, place) => (name(known, each) ? [place] : []));
  });
}

const meets = (known: readonly string[], wanted: string): boolean => name(known, words(wanted));

/** One of them names the other, whole words only: `pricing` is met by `Pricing strategy`, `art` not by `smart cities`. */
const name = (known: readonly string[], sought: string): boolean =>
  sought.length > 2 && known.some((each) => each.includes(sought) || sought.includes(each));

/** Its words between blanks, in small letters: one text holds another only at the borders of words. */
const words = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
