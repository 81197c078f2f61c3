import { isZone, type Refusal, when } from '@outrigger/kernel';

/** What is judged of a programme by meaning; lengths and choices are the input's. */
export interface ProgrammeFacts {
  readonly country?: string;
  readonly zone?: string;
  readonly locale?: string;
  readonly brandColor?: string | null;
}

const COLOR = /^#[0-9a-f]{6}$/i;

/** @returns every reason at once. */
export function reviewProgramme({ country, zone, locale, brandColor }: ProgrammeFacts): Refusal[] {
  return [
    ...when(
      country !== undefined && !isCountry(country),
      'NO_SUCH_COUNTRY',
      'The country is a code of ISO 3166, such as KE or PT.',
      'country',
    ),
    ...when(
      zone !== undefined && !isZone(zone),
      'NO_SUCH_ZONE',
      'The zone is a name of the IANA database, such as Africa/Nairobi.',
      'zone',
    ),
    ...when(
      locale !== undefined && !isLocale(locale),
      'NO_SUCH_LOCALE',
      'The locale is a language tag, such as en or pt-BR.',
      'locale',
    ),
    ...when(
      Boolean(brandColor) && !COLOR.test(brandColor ?? ''),
      'NO_SUCH_COLOR',
      'The colour is written #1a6f5c.',
      'brandColor',
    ),
  ];
}

/** Codes that ISO 3166 assigns: those that have a name of their own; user-assigned and reserved ones do not count. */
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || /^(AA|Q[M-Z]|X[A-Z]|ZZ|EU|EZ|UN)$/.test(code)) return false;
  return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

function isLocale(tag: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(tag)[0] === tag &&
      new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
}
