import type { Tongue } from '../gql/graphql';

/** The languages in which people are written to. */
const TONGUES: readonly Tongue[] = ['en', 'fr', 'es', 'pt', 'ar'];

/** Each by its own name, so that whoever speaks it finds it. */
export const TONGUE_OPTIONS = TONGUES.map((value) => ({ value, label: nameOf(value) }));

function nameOf(tongue: string): string {
  const name = new Intl.DisplayNames([tongue], { type: 'language' }).of(tongue) ?? tongue;
  return name.charAt(0).toLocaleUpperCase(tongue) + name.slice(1);
}

/** A language by its own name; a tag that is none of them, as a programme's may be, by its English one. */
export const tongueName = (locale: string): string =>
  TONGUE_OPTIONS.find(({ value }) => value === locale)?.label ??
  new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ??
  locale;
