const NAMES = new Intl.DisplayNames(typeof navigator === 'undefined' ? 'en' : navigator.language, { type: 'region' });

/** Among other groups that figures are of. */
export const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

/** An ISO 3166-1 code in words; the code itself where there is no such country. */
export function countryName(code: string): string {
  return isCountry(code) ? (NAMES.of(code) ?? code) : code;
}
