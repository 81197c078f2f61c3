/** How people here read dates: their browser says. */
const LOCALE = typeof navigator === 'undefined' ? 'en-GB' : navigator.language;

export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALE, options);

/** A calendar day, which has no zone. */
export function showDay(day: string): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Today, there, as a field for a day has it: Swedish writes a day like ISO 8601. */
export const todayIn = (zone: string): string => new Date().toLocaleDateString('sv', { timeZone: zone });

/** The day that an instant is on, there. */
export function showDayIn(instant: string, zone: string): string {
  return format({ day: 'numeric', month: 'short', year: 'numeric', timeZone: zone }).format(new Date(instant));
}

/** The month that a day is in. */
export function showMonth(day: string, name: 'short' | 'long' = 'long'): string {
  const year = name === 'long' ? ({ year: 'numeric' } as const) : {};
  return format({ month: name, ...year, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export function showInstant(instant: string, zone: string = viewerZone()): string {
  return format({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
    ...(isOfThisYear(instant) ? {} : { year: 'numeric' }),
  }).format(new Date(instant));
}

const isOfThisYear = (instant: string): boolean => new Date(instant).getFullYear() === new Date().getFullYear();

/** `Europe/Paris` as people say it: `Paris`. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** True when both zones read the same clock at that instant. */
export function sameClock(instant: string, one: string, other: string): boolean {
  const clock = (zone: string): string =>
    format({ dateStyle: 'short', timeStyle: 'short', timeZone: zone }).format(new Date(instant));
  return clock(one) === clock(other);
}

/** The name of a day of the week, 1 is Monday. */
export const showWeekday = (day: number, name: 'short' | 'long'): string =>
  format({ weekday: name, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));

/** `3 days ago`, `in 2 hours`: the largest unit that fits. */
export function showDistance(instant: string, now: Date = new Date()): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const units = [
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const;
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? (['minute', 60] as const);
  return new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}

/** Whole days from today to a calendar day, negative when it has passed. */
export function daysUntil(day: string, now: Date = new Date()): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${day}T00:00:00Z`) - today) / 86_400_000);
}

const HOUR_MS = 3_600_000;

export const hoursFrom = (instant: string, hours: number): string =>
  new Date(new Date(instant).getTime() + hours * HOUR_MS).toISOString();
