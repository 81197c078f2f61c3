/** `Thursday, 12 March 2026, 14:00 – 15:30, Paris time`: a city says more to a reader than an abbreviation. */
export function stretchWords(from: Date, to: Date, zone: string, locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: zone }).format(from);
  const hours = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: zone }).formatRange(from, to);
  return `${day}, ${hours}, ${cityOf(zone)}`;
}

function cityOf(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return city === 'UTC' ? city : `${city} time`;
}
