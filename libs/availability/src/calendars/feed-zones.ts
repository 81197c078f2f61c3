import { isZone } from '@outrigger/kernel';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';

/** An instant of what a clock shows, in milliseconds. */
type Clock = (time: ICAL.Time) => number;

const IN_A_PATH = /([A-Z]\w+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)$/;

const wall = ({ year, month, day, hour, minute, second }: ICAL.Time): Temporal.PlainDateTime =>
  Temporal.PlainDateTime.from({ year, month, day, hour, minute, second }, { overflow: 'reject' });

const inZone =
  (zone: string): Clock =>
  (time) =>
    time.isDate
      ? wall(time).toPlainDate().toZonedDateTime(zone).epochMilliseconds
      : wall(time).toZonedDateTime(zone).epochMilliseconds;

/** Reads the times of one feed. What it says of its zones counts where the world does not know them. */
export class FeedZones {
  private readonly own = new Map<string, ICAL.Timezone>();
  private readonly unknown = new Set<string>();

  /** @param zone of the person: for whole days, for times without a zone, and for zones that nobody knows. */
  constructor(
    private readonly zone: string,
    blocks: readonly string[],
  ) {
    for (const block of blocks) this.learn(block);
  }

  /** An instant, in milliseconds. @throws RangeError for a time that does not exist. */
  at(time: ICAL.Time, tzid: string | null): number {
    if (time.isDate) return inZone(this.zone)(time);
    if (time.zone === ICAL.Timezone.utcTimezone) return inZone('UTC')(time);
    return this.clockOf(tzid)(time);
  }

  /** What the person should know of how it was read. */
  notes(): string[] {
    return [...this.unknown].map((name) => `The zone "${name.slice(0, 60)}" is not known: read as ${this.zone}.`);
  }

  private clockOf(tzid: string | null): Clock {
    if (tzid === null) return inZone(this.zone);
    const named = [tzid, IN_A_PATH.exec(tzid)?.[1] ?? ''].find(isZone);
    if (named) return inZone(named);
    const own = this.own.get(tzid);
    if (own) return (time) => byItsOwn(own, time);
    this.unknown.add(tzid);
    return inZone(this.zone);
  }

  private learn(block: string): void {
    try {
      const component = new ICAL.Component(ICAL.parse(block) as unknown[]);
      const tzid = component.getFirstPropertyValue('tzid');
      if (typeof tzid === 'string') this.own.set(tzid, new ICAL.Timezone({ component, tzid }));
    } catch {
      // As if the feed had said nothing of it.
    }
  }
}

function byItsOwn(zone: ICAL.Timezone, time: ICAL.Time): number {
  const { epochMilliseconds } = wall(time).toZonedDateTime('UTC');
  return epochMilliseconds - zone.utcOffset(time) * 1000;
}
