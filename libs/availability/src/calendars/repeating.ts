import type ICAL from 'ical.js';
import type { BusySpan } from './busy-span.js';
import { dayOf, type Entry } from './entry.js';
import type { FeedZones } from './feed-zones.js';

export interface Start {
  /** In milliseconds. */
  readonly at: number;
  readonly time: ICAL.Time;
}

const DAY_MS = 86_400_000;
/** Occurrences of one event that are looked at; a rule with an end is counted from its beginning. */
const MOST_STEPS = 20_000;

/** When an entry begins, each time that may reach into the window. */
export function startsOf(entry: Entry, zones: FeedZones, window: BusySpan): Start[] {
  const reach = Math.max(entry.length, (entry.days ?? 0) * DAY_MS) + DAY_MS;
  const early = { from: window.from - reach, to: window.to };
  const at = (time: ICAL.Time): Start => ({ at: zones.at(time, entry.tzid), time });
  const starts = [
    ...(entry.rule ? occurrences(entry, entry.rule, at, early) : [at(entry.start)]),
    ...entry.more.map(at),
  ];
  const unique = new Map(starts.map((start) => [start.at, start]));
  return [...unique.values()].filter((start) => !entry.without.has(start.at) && !entry.without.has(dayOf(start.time)));
}

/** On the clock of the event: a daily nine o'clock stays at nine when the clocks change. */
function occurrences(entry: Entry, rule: ICAL.Recur, at: (time: ICAL.Time) => Start, window: BusySpan): Start[] {
  const iterator = rule.iterator(nearer(entry.start, rule, at(entry.start).at, window.from));
  const starts: Start[] = [];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = iterator.next() as ICAL.Time | null;
    if (!next) break;
    const start = at(next.clone());
    if (start.at >= window.to) break;
    if (start.at >= window.from) starts.push(start);
  }
  return starts;
}

/** Of a rule that counts nothing: a beginning in the same rhythm, shortly before the window. */
function nearer(start: ICAL.Time, { freq, interval, count }: ICAL.Recur, begins: number, from: number): ICAL.Time {
  const days = { DAILY: 1, WEEKLY: 7 }[freq];
  if (!days || count) return start;
  const rhythm = days * interval;
  const rounds = Math.floor((from - begins) / DAY_MS / rhythm) - 1;
  if (rounds < 1) return start;
  const shifted = start.clone();
  shifted.adjust(rounds * rhythm, 0, 0, 0);
  return shifted;
}
