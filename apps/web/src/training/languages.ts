const NAMES = new Intl.DisplayNames(typeof navigator === 'undefined' ? 'en' : navigator.language, { type: 'language' });

/** A language tag in words; the tag itself where there is no such language. */
export function languageName(tag: string): string {
  try {
    return NAMES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** For Mantine's selects: what trainings are given in most. */
export const LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar', 'de', 'it', 'nl', 'pl', 'tr', 'zh', 'ja', 'hi', 'bn', 'sw'].map(
  (value) => ({ value, label: languageName(value) }),
);
