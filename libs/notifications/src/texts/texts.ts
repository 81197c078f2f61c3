import { directionOf, formatOf, type Spoken, type Tongue, tongueOf } from '@outrigger/kernel';
import { ar } from './ar/ar.js';
import { en, type Texts } from './en.js';
import { es } from './es/es.js';
import { fr } from './fr/fr.js';
import { pt } from './pt/pt.js';

export { fill } from '@outrigger/kernel';
export type { Texts } from './en.js';

const SPOKEN: Spoken<Texts> = { en, fr, es, pt, ar };

/** A reader's words, and the locale that dates are written in: a day never speaks another language than its letter. */
export interface Language {
  readonly words: Texts;
  readonly tongue: Tongue;
  /** BCP 47, for `lang` and for dates. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The nearest language that we have for a locale; English otherwise. */
export function language(locale: string): Language {
  const tongue = tongueOf(locale);
  return { words: SPOKEN[tongue], tongue, locale: formatOf(locale), direction: directionOf(tongue) };
}
