import { fill, type Language } from './texts.js';

/** `Thursday, 12 March 2026`, as the day is in the zone. */
export function dayOf(instant: Date, zone: string, { locale }: Language): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone }).format(instant);
}

/** The same of a local date, YYYY-MM-DD. */
export const dateOf = (date: string, tongue: Language): string => dayOf(new Date(`${date}T12:00:00Z`), 'UTC', tongue);

/** `Thursday, 12 March 2026 at 14:00, Paris time`. */
export function momentOf(instant: Date, zone: string, language: Language): string {
  const style = { dateStyle: 'full', timeStyle: 'short', timeZone: zone } as const;
  const moment = new Intl.DateTimeFormat(language.locale, style).format(instant);
  return [moment, cityOf(zone, language)].join(language.words.common.comma);
}

/** `12 Mar`, for a subject. */
export function shortDay(instant: Date, zone: string, { locale }: Language): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: zone }).format(instant);
}

/** `14:00 – 15:30, Paris time`: a city says more to a reader than an abbreviation. Without a day, also past midnight. */
export function hoursOf(from: Date, to: Date, zone: string, language: Language): string {
  const clock = new Intl.DateTimeFormat(language.locale, { timeStyle: 'short', timeZone: zone });
  const isOneDay = dayOf(from, zone, language) === dayOf(to, zone, language);
  const hours = isOneDay ? clock.formatRange(from, to) : `${clock.format(from)}–${clock.format(to)}`;
  return [hours, cityOf(zone, language)].join(language.words.common.comma);
}

function cityOf(zone: string, language: Language): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return city === 'UTC' ? city : fill(language.words.common.city, { city });
}
