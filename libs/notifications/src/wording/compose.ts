import { oneLine } from '../one-line.js';
import type { Gist } from '../templates/gist.js';
import type { Body } from '../templates/render.js';
import type { Button } from '../templates/worded.js';
import type { Sender } from '../templates/layout.js';
import { fill, type Language } from '../texts/texts.js';
import { LINK_PLACE, paragraphsOf, type Words } from './wording.policy.js';

export interface Composition {
  readonly words: Words;
  readonly values: Readonly<Record<string, string>>;
  readonly button: Button | null;
  readonly sender: Sender;
  readonly language: Language;
  /** Where the reader chooses which letters they get; null for a letter that nobody can do without. */
  readonly preferencesUrl: string | null;
}

export interface Composed extends Body {
  readonly subject: string;
  readonly gist: Gist;
}

/** The reader's name stands in greetings, which a digest has of its own. */
const GREETING = '{name}';

/**
 * Fills the words and draws the letter. Paragraphs are parted before values come in, and a value is one line: nobody's
 * name can make a paragraph, a button or a header. A paragraph that comes out empty is left out.
 */
export async function compose(composition: Composition): Promise<Composed> {
  const { words, values, button, sender, language, preferencesUrl } = composition;
  // Loaded at the first letter only: the library of templates would cost every start half a second.
  const [{ Worded }, { bodyOf }] = await Promise.all([
    import('../templates/worded.js'),
    import('../templates/render.js'),
  ]);
  const lines = Object.fromEntries(Object.entries(values).map(([place, value]) => [place, oneLine(value)]));
  const subject = fill(words.subject, lines);
  const filled = paragraphsOf(words.body).map((paragraph) => ({
    isGreeting: paragraph.includes(GREETING),
    says: paragraph === LINK_PLACE ? button : fill(paragraph, lines).trim(),
  }));
  const paragraphs = filled.flatMap(({ says }) => (says === null || says === '' ? [] : [says]));
  const props = { language, sender, title: subject, paragraphs, preferencesUrl };
  const told = filled.flatMap(({ isGreeting, says }) =>
    typeof says === 'string' && says && !isGreeting ? [says] : [],
  );
  const gist = { paragraphs: told, button: button && { label: button.label, url: button.url } };
  return { subject, gist, ...(await bodyOf(Worded(props))) };
}
