/** The languages that people are written to in. */
export const TONGUES = ['en', 'fr', 'es', 'pt', 'ar'] as const;
export type Tongue = (typeof TONGUES)[number];

/** The same texts in every language: one that is missing is a type error. */
export type Spoken<T> = Readonly<Record<Tongue, Words<T>>>;

/** Texts of the same names, whatever they say. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The language of a BCP 47 tag, or English where it is none of ours. */
export function tongueOf(locale: string): Tongue {
  const root = locale.split('-')[0];
  return TONGUES.find((tongue) => tongue === root) ?? 'en';
}

export const directionOf = (tongue: Tongue): 'ltr' | 'rtl' => (tongue === 'ar' ? 'rtl' : 'ltr');

/**
 * The tag by which dates and numbers are written beside our texts. Where a language has none of ours, dates are English
 * as well; in Arabic the digits are those that session numbers, times and addresses have.
 */
export function formatOf(locale: string): string {
  const tongue = tongueOf(locale);
  if (tongue === 'ar') return locale.includes('-u-') ? locale : `${locale}-u-nu-latn`;
  return locale.split('-')[0] === tongue ? locale : 'en-GB';
}

/** Puts the values into the text's `{places}`; a place without a value is a mistake in the text and stays visible. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
