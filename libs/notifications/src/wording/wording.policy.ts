import { type Refusal, when } from '@outrigger/kernel';

export interface Words {
  readonly subject: string;
  readonly body: string;
}

/** What a text may and must name. */
export interface Places {
  readonly known: readonly string[];
  readonly required: readonly string[];
  /** Whether the letter has a button. */
  readonly link: boolean;
}

/** Letters, of a body. */
export const LONGEST_BODY = 10_000;

/** The place of the button: a paragraph of its own. */
export const LINK_PLACE = '{link}';

export const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

/** Judges the words of a letter before they are kept. @returns every reason at once. */
export function reviewWords({ subject, body }: Words, { known, required, link }: Places): Refusal[] {
  const list = named([...known, ...(link ? ['link'] : [])]);
  const strange = (text: string): string[] => placesIn(text).filter((place) => !known.includes(place));
  const strangers = { subject: strange(subject), body: strange(body).filter((place) => !(link && place === 'link')) };
  const missing = required.filter((place) => !placesIn(body).includes(place));
  return [
    ...when(subject.trim() === '', 'NO_SUBJECT', 'A letter has a subject.', 'subject'),
    ...when(/[\r\n]/.test(subject), 'SUBJECT_OF_LINES', 'A subject is one line.', 'subject'),
    ...when(body.length > LONGEST_BODY, 'TOO_LONG', `A letter has at most ${LONGEST_BODY} letters.`, 'body'),
    ...unknown(strangers.subject, named(known), 'subject'),
    ...unknown(strangers.body, list, 'body'),
    ...when(missing.length > 0, 'PLACEHOLDER_MISSING', `This letter cannot do without ${named(missing)}.`, 'body'),
    ...reviewLink(body, link),
  ];
}

/** A secret link must not stand in a subject, which lists show; and the button is where a reader looks for it. */
function reviewLink(body: string, link: boolean): Refusal[] {
  if (!link) return [];
  const buttons = paragraphsOf(body).filter((paragraph) => paragraph === LINK_PLACE).length;
  const links = placesIn(body).filter((place) => place === 'link').length;
  return [
    ...when(links === 0, 'PLACEHOLDER_MISSING', 'This letter cannot do without {link}: it becomes the button.', 'body'),
    ...when(
      links > 0 && (buttons !== 1 || links !== 1),
      'LINK_NOT_ALONE',
      'Write {link} once, in a paragraph of its own: it becomes the button.',
      'body',
    ),
  ];
}

const unknown = (places: readonly string[], list: string, field: string): Refusal[] =>
  when(
    places.length > 0,
    'PLACEHOLDER_UNKNOWN',
    `Nothing is known to put in the place of ${named(places)}. Known are ${list}.`,
    field,
  );

/** Whatever stands between braces, well written or not: what no value fills would be read by everybody. */
const placesIn = (text: string): string[] => [...text.matchAll(/\{([^{}]*)\}/g)].map(([, place = '']) => place);

const named = (places: readonly string[]): string => [...new Set(places)].map((place) => `{${place}}`).join(', ');
