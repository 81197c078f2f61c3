import { Temporal } from 'temporal-polyfill';

/** When a mentor is there, as read on their own clock. */
export interface Hours {
  readonly zone: string;
  readonly firstDay: string;
  /** The last day of a weekly series; without it there is one day. */
  readonly lastDay?: string | null;
  readonly fromClock: string;
  /** Slots follow each other until then; without it there is one. */
  readonly untilClock?: string | null;
  readonly lengthMinutes: number;
}

/** More than anybody may open: counting ends here. */
const ENOUGH = 1_000;

/** The begins of the slots. A clock that summer time skips moves forward with it, one that comes twice is the first. */
export function slotTimes({ zone, firstDay, lastDay, fromClock, untilClock, lengthMinutes }: Hours): Date[] {
  const clocks = clocksOf(fromClock, untilClock ?? null, lengthMinutes);
  const times: Date[] = [];
  const last = Temporal.PlainDate.from(lastDay ?? firstDay);
  let day = Temporal.PlainDate.from(firstDay);
  while (Temporal.PlainDate.compare(day, last) <= 0 && times.length < ENOUGH) {
    const here = day;
    times.push(
      ...clocks.map((clock) => new Date(here.toZonedDateTime({ timeZone: zone, plainTime: clock }).epochMilliseconds)),
    );
    day = day.add({ weeks: 1 });
  }
  return times;
}

function clocksOf(from: string, until: string | null, lengthMinutes: number): Temporal.PlainTime[] {
  const first = Temporal.PlainTime.from(from);
  if (until === null) return [first];
  const minutes = Math.round(Temporal.PlainTime.from(until).since(first).total('minutes'));
  const count = Math.max(0, Math.floor(minutes / lengthMinutes));
  return Array.from({ length: count }, (_, index) => first.add({ minutes: index * lengthMinutes }));
}
