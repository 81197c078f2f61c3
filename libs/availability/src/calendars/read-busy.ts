import type ICAL from 'ical.js';
import { blocksOf } from './blocks.js';
import type { BusySpan } from './busy-span.js';
import { type Entry, entryOf } from './entry.js';
import { FeedZones } from './feed-zones.js';
import { startsOf } from './repeating.js';

export interface Feed {
  readonly text: string;
  /** Of the person. */
  readonly zone: string;
  readonly window: BusySpan;
  /** Events, by their place in the feed, that are left out because they could not be counted out. */
  readonly skip: readonly number[];
}

export interface BusyTimes {
  /** In order, apart from each other, within the window. */
  readonly spans: readonly BusySpan[];
  /** What the person should know of how it was read. */
  readonly notes: readonly string[];
}

/** It is no calendar. */
export class NoCalendar extends Error {}

const MOST_SPANS = 3_000;

/**
 * When the feed says that its owner is busy; nothing of what with. An event that is broken is left out and told.
 *
 * @param counting told the place of an event before it is counted out.
 * @throws NoCalendar
 */
export function readBusy({ text, zone, window, skip }: Feed, counting: (place: number) => void): BusyTimes {
  const blocks = blocksOf(text);
  if (!blocks) throw new NoCalendar();
  const zones = new FeedZones(zone, blocks.zones);
  const entries: Entry[] = [];
  let broken = 0;
  blocks.events.forEach((block, place) => {
    try {
      entries.push(entryOf(block, place, zones));
    } catch {
      broken++;
    }
  });
  const moved = movedOf(entries);
  const spans: BusySpan[] = [];
  for (const entry of entries.filter(({ isBusy, place }) => isBusy && !skip.includes(place))) {
    if (entry.rule) counting(entry.place);
    try {
      spans.push(...spansOf(entry, moved.get(entry.uid), zones, window));
    } catch {
      broken++;
    }
  }
  return { spans: joined(spans).slice(0, MOST_SPANS), notes: [...zones.notes(), ...told(broken, skip.length)] };
}

/** By the event, the instants of its occurrences that an entry of their own stands for. */
function movedOf(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<number>> {
  const moved = new Map<string, Set<number>>();
  for (const { uid, standsFor } of entries)
    if (standsFor !== null) moved.set(uid, (moved.get(uid) ?? new Set()).add(standsFor));
  return moved;
}

function spansOf(entry: Entry, moved: ReadonlySet<number> | undefined, zones: FeedZones, window: BusySpan): BusySpan[] {
  const starts = startsOf(entry, zones, window);
  const own = entry.standsFor === null ? starts.filter(({ at }) => !moved?.has(at)) : starts;
  return own
    .map(({ at, time }) => ({ from: at, to: endOf(entry, time, at, zones) }))
    .map(({ from, to }) => ({ from: Math.max(from, window.from), to: Math.min(to, window.to) }))
    .filter(({ from, to }) => from < to);
}

/** Whole days end with a day, however long it was. */
function endOf({ length, days }: Entry, time: ICAL.Time, at: number, zones: FeedZones): number {
  if (days === null) return at + length;
  const end = time.clone();
  end.adjust(days, 0, 0, 0);
  return zones.at(end, null);
}

function joined(spans: readonly BusySpan[]): BusySpan[] {
  const all: BusySpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else all.push(span);
  }
  return all;
}

const told = (broken: number, skipped: number): string[] => [
  ...(broken > 0 ? [`${broken} ${broken === 1 ? 'entry was' : 'entries were'} not readable, and left out.`] : []),
  ...(skipped > 0 ? [`${skipped} repeated too often to be counted out, and left out.`] : []),
];
