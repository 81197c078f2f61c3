import ICAL from 'ical.js';
import type { FeedZones } from './feed-zones.js';

/** One entry of a calendar, as far as it says when somebody is busy. */
export interface Entry {
  /** Its place in the feed. */
  readonly place: number;
  readonly uid: string;
  readonly start: ICAL.Time;
  readonly tzid: string | null;
  /** Milliseconds of one that has hours. */
  readonly length: number;
  /** How many whole days it is; null for one that has hours. */
  readonly days: number | null;
  readonly rule: ICAL.Recur | null;
  readonly more: readonly ICAL.Time[];
  /** Occurrences that do not take place: instants, and days as they are written. */
  readonly without: ReadonlySet<number | string>;
  /** The occurrence of a repeated event in whose place this entry stands. */
  readonly standsFor: number | null;
  readonly isBusy: boolean;
}

const DAY_MS = 86_400_000;

/** @throws Error for one that makes no sense. */
export function entryOf(block: string, place: number, zones: FeedZones): Entry {
  const component = new ICAL.Component(ICAL.parse(block) as unknown[]);
  const starting = timeOf(component, 'dtstart');
  if (!starting) throw new TypeError('It has no beginning.');
  const { time: start, tzid } = starting;
  const from = zones.at(start, tzid);
  const rule = component.getFirstPropertyValue('rrule');
  const replaced = timeOf(component, 'recurrence-id');
  return {
    place,
    uid: textOf(component, 'uid') ?? `${place}`,
    start,
    tzid,
    ...extentOf(component, start, from, zones),
    rule: rule instanceof ICAL.Recur ? rule : null,
    more: timesOf(component, 'rdate').map(({ time }) => time),
    without: new Set(
      timesOf(component, 'exdate').map(({ time, tzid: zone }) =>
        time.isDate && !start.isDate ? dayOf(time) : zones.at(time, zone ?? tzid),
      ),
    ),
    standsFor: replaced ? zones.at(replaced.time, replaced.tzid ?? tzid) : null,
    isBusy: isBusy(component),
  };
}

export const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);

interface Given {
  readonly time: ICAL.Time;
  readonly tzid: string | null;
}

function timesOf(component: ICAL.Component, name: string): Given[] {
  return component.getAllProperties(name).flatMap((property) => {
    const tzid = property.getFirstParameter('tzid') as string | undefined;
    return property
      .getValues()
      .map((value: unknown) => (value instanceof ICAL.Period ? value.start : value))
      .filter((value): value is ICAL.Time => value instanceof ICAL.Time)
      .map((time) => ({ time, tzid: tzid ?? null }));
  });
}

const timeOf = (component: ICAL.Component, name: string): Given | undefined => timesOf(component, name)[0];

const textOf = (component: ICAL.Component, name: string): string | null => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : null;
};

/** Without an end or a length, a day is one day and an hour is nothing. */
function extentOf(component: ICAL.Component, start: ICAL.Time, from: number, zones: FeedZones) {
  const duration: unknown = component.getFirstPropertyValue('duration');
  const lasting = duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : null;
  const end = timeOf(component, 'dtend');
  const length = end ? zones.at(end.time, end.tzid) - from : (lasting ?? 0);
  if (!start.isDate) return { length, days: null };
  return { length, days: Math.max(1, Math.round((end || lasting ? length : DAY_MS) / DAY_MS)) };
}

/** What is marked as free, or was called off, keeps nobody. */
function isBusy(component: ICAL.Component): boolean {
  const said = (name: string): string => (textOf(component, name) ?? '').toUpperCase();
  return (
    said('transp') !== 'TRANSPARENT' && said('status') !== 'CANCELLED' && said('x-microsoft-cdo-busystatus') !== 'FREE'
  );
}
