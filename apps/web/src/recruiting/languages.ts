/** Languages that are widely spoken in business, ISO 639-1. */
const CODES = [
  ...['ar', 'bn', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja'],
  ...['ko', 'lt', 'lv', 'ms', 'nl', 'no', 'pl', 'pt', 'ro', 'ru', 'sk', 'sl', 'sv', 'sw', 'th', 'tr', 'uk', 'ur'],
  ...['vi', 'zh'],
];

/** For Mantine's selects, by the names that a reader of `locale` knows. */
export function languageOptions(locale: string): { readonly value: string; readonly label: string }[] {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return CODES.map((value) => ({ value, label: names.of(value) ?? value })).toSorted((one, other) =>
    one.label.localeCompare(other.label, locale),
  );
}
