import { type Attendee, type DayWindow, type Taken } from './instance.js';
import { intersect, shift, type Span, subtract, union } from './spans.js';
import { type Segment } from './zone.js';

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** The stretches within `segments` in which this person could meet, by their own wall clock and diary. */
export function presence(person: Attendee, segments: readonly Segment[], bufferMin: number): Span[] {
  const buffer = bufferMin * MINUTE;
  const busy = takenBy(person.busy).map(({ from, to }) => ({ from: from - buffer, to: to + buffer }));
  return subtract(byTheClock(person, segments), busy);
}

export const takenBy = (busy: readonly Taken[]): Span[] =>
  busy.map(({ start, end }) => ({ from: Date.parse(start), to: Date.parse(end) }));

/**
 * Windows are laid out on the wall clock, and each segment cuts from it what its clocks showed: an hour that was
 * skipped is in no segment, one that came twice is in two.
 */
function byTheClock(person: Attendee, segments: readonly Segment[]): Span[] {
  const shown = segments.map((segment) => shift(segment, segment.offset));
  const wanted = wallWindows(person, {
    from: Math.min(...shown.map(({ from }) => from)),
    to: Math.max(...shown.map(({ to }) => to)),
  });
  return union(
    segments.flatMap(({ offset }, i) => intersect(shown.slice(i, i + 1), wanted).map((span) => shift(span, -offset))),
  );
}

/** The windows of every local date whose own, or whose eve's, reach into a span; on the wall clock, as if it were UTC. */
function wallWindows({ weekly, exceptions }: Attendee, { from, to }: Span): Span[] {
  const ofWeekday = (weekday: number): DayWindow[] => weekly.filter(({ day }) => day === weekday);
  const ofDate = new Map(exceptions.map(({ date, windows }) => [Date.parse(date), windows]));
  const spans: Span[] = [];
  for (let date = Math.floor(from / DAY) * DAY - DAY; date < to; date += DAY) {
    const windows = ofDate.get(date) ?? ofWeekday(weekdayOf(date));
    for (const window of windows) spans.push(shift(spanOf(window), date));
  }
  return union(spans);
}

/** 1 is Monday; 1970 began on a Thursday. */
const weekdayOf = (date: number): number => ((((date / DAY + 3) % 7) + 7) % 7) + 1;

function spanOf(window: DayWindow): Span {
  const [from, to] = [timeOf(window.from), timeOf(window.to)];
  return { from, to: to > from ? to : to + DAY };
}

function timeOf(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * MINUTE;
}
