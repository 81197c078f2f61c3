import { addMinutes } from '@outrigger/kernel';
import { Temporal } from 'temporal-polyfill';

/** When a clock there reads so, on that day. */
export function instantAt(day: string, clock: string, zone: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: clock });
  return new Date(local.epochMilliseconds);
}

/** From a day and a clock to an evening. */
export function eveningAt(
  day: string,
  { clock, lengthMinutes }: { readonly clock: string; readonly lengthMinutes: number },
  zone: string,
): { startsAt: Date; endsAt: Date } {
  const startsAt = instantAt(day, clock, zone);
  return { startsAt, endsAt: addMinutes(startsAt, lengthMinutes) };
}
