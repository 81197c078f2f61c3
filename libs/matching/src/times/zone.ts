import { type Span } from './spans.js';

/** A stretch in which a zone's clocks keep one distance from UTC, in milliseconds. */
export interface Segment extends Span {
  readonly offset: number;
}

const SECOND = 1000;
/** No zone has changed its clocks twice within six days since 1990, nor is any known to mean to. */
const STEP = 3 * 24 * 60 * 60 * SECOND;

/** The stretches of constant offset that cover a span, in order. @throws RangeError for an unknown zone. */
export function segmentsOf(zone: string, { from, to }: Span): Segment[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, i) => yearOf(zone, first + i))
    .flat()
    .map((segment) => ({ ...segment, from: Math.max(segment.from, from), to: Math.min(segment.to, to) }))
    .filter((segment) => segment.from < segment.to);
}

const DAY = 24 * 60 * 60 * SECOND;

/** Reads the minutes from midnight that a zone's clocks show, at instants within a span. */
export function wallClock(zone: string, span: Span): (at: number) => number {
  const segments = segmentsOf(zone, span);
  return (at) => {
    const offset = (segments.find(({ to }) => at < to) ?? segments.at(-1))?.offset ?? 0;
    return Math.floor(((((at + offset) % DAY) + DAY) % DAY) / (60 * SECOND));
  };
}

/** A year of UTC is read once; some dozen zones in some three years are in use at a time. */
const years = new Map<string, Segment[]>();
const MOST_YEARS = 600;

function yearOf(zone: string, year: number): Segment[] {
  const key = `${zone} ${year}`;
  const known = years.get(key);
  if (known) return known;
  if (years.size >= MOST_YEARS) years.clear();
  const segments = read(zone, { from: Date.UTC(year), to: Date.UTC(year + 1) });
  years.set(key, segments);
  return segments;
}

function read(zone: string, { from: first, to: last }: Span): Segment[] {
  const offset = offsetsOf(clockOf(zone));
  const segments: Segment[] = [];
  let open = { from: first, offset: offset(first) };
  for (let at = first; at < last; at += STEP) {
    const end = Math.min(at + STEP, last);
    while (offset(end) !== open.offset) {
      const change = firstChange(offset, Math.max(at, open.from), end);
      segments.push({ ...open, to: change });
      open = { from: change, offset: offset(change) };
    }
  }
  return [...segments, { ...open, to: last }];
}

/** The first second with another offset than at `from`, where the one at `to` differs. */
function firstChange(offset: (at: number) => number, from: number, to: number): number {
  const before = offset(from);
  let [same, other] = [from / SECOND, to / SECOND];
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (offset(middle * SECOND) === before) same = middle;
    else other = middle;
  }
  return other * SECOND;
}

/** Reads a zone's distance from UTC at a whole second. */
const offsetsOf =
  (clock: Intl.DateTimeFormat) =>
  (at: number): number =>
    Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - at;

/** Swedes write 2026-03-29 03:00:00. */
const clockOf = (zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' });
