import { Temporal } from 'temporal-polyfill';

/** What a form asks for a time: a day and a clock, as read in one zone. */
export interface LocalTime {
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:mm. */
  readonly clock: string;
}

/** The instant, or null while something is missing. A clock that summer time skips moves forward with it. */
export function instantOf({ day, clock }: LocalTime, zone: string): string | null {
  if (!day || !clock) return null;
  return Temporal.PlainDateTime.from(`${day}T${clock}`)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ smallestUnit: 'second' });
}

export function localOf(instant: string, zone: string): LocalTime {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { day: local.toPlainDate().toString(), clock: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** A first proposal: in a week, at ten. */
export function proposal(zone: string, now: Temporal.Instant = Temporal.Now.instant()): LocalTime {
  const day = now.toZonedDateTimeISO(zone).toPlainDate().add({ days: 7 });
  const weekday = day.dayOfWeek > 5 ? day.add({ days: 8 - day.dayOfWeek }) : day;
  return { day: weekday.toString(), clock: '10:00' };
}
