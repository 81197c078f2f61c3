import { en, type Texts } from './en.js';

export type { Texts } from './en.js';

const LOCALES: Readonly<Record<string, Texts>> = { en };

/** A reader's words, and the locale that dates are written in: a day never speaks another language than its letter. */
export interface Language {
  readonly words: Texts;
  /** BCP 47, for `lang` and for dates. */
  readonly locale: string;
}

/** The nearest language that we have for a programme's locale; English otherwise. */
export function language(locale: string): Language {
  const words = LOCALES[locale.split('-')[0] ?? ''];
  return words ? { words, locale } : { words: en, locale: 'en-GB' };
}

/** Puts the values into the text's `{places}`; a place without a value is a mistake in the text and stays visible. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
