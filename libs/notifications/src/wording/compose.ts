import { oneLine } from '../one-line.js';
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
}

export interface Composed extends Body {
  readonly subject: string;
}

/**
 * Fills the words and draws the letter. Paragraphs are parted before values come in, and a value is one line: nobody's
 * name can make a paragraph, a button or a header. A paragraph that comes out empty is left out.
 */
export async function compose({ words, values, button, sender, language }: Composition): Promise<Composed> {
  // Loaded at the first letter only: the library of templates would cost every start half a second.
  const [{ Worded }, { bodyOf }] = await Promise.all([
    import('../templates/worded.js'),
    import('../templates/render.js'),
  ]);
  const lines = Object.fromEntries(Object.entries(values).map(([place, value]) => [place, oneLine(value)]));
  const subject = fill(words.subject, lines);
  const paragraphs = paragraphsOf(words.body)
    .map((paragraph) => (paragraph === LINK_PLACE ? button : fill(paragraph, lines).trim()))
    .filter((paragraph) => paragraph !== null)
    .filter((paragraph) => paragraph !== '');
  return { subject, ...(await bodyOf(Worded({ language, sender, title: subject, paragraphs }))) };
}
