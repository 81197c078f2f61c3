const NAMES = new Intl.DisplayNames(typeof navigator === 'undefined' ? 'en' : navigator.language, { type: 'region' });

/** An ISO 3166-1 code in words; the code itself where there is no such country. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code;
}
