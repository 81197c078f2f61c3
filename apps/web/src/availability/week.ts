/** Hours of every week; one that ends no later than it begins runs over midnight. 1 is Monday. */
export interface Hours {
  readonly day: number;
  readonly from: string;
  readonly to: string;
}

/** Minutes since Monday began; the end is outside. */
interface Span {
  readonly from: number;
  readonly to: number;
}

export const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** What most people work, to begin with. */
export const WORKING_WEEK: readonly Hours[] = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }));

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** In order, apart from each other; Sunday's night goes on on Monday. */
function spansOf(week: readonly Hours[]): Span[] {
  const spans = week.flatMap(({ day, from, to }) => {
    const start = (day - 1) * DAY + minutesOf(from);
    const end = (day - 1) * DAY + minutesOf(to) + (minutesOf(to) > minutesOf(from) ? 0 : DAY);
    return end > WEEK
      ? [
          { from: start, to: WEEK },
          { from: 0, to: end - WEEK },
        ]
      : [{ from: start, to: end }];
  });
  return joined(spans);
}

function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else all.push(span);
  }
  return all;
}

/** Cut at midnight, so that each day reads by itself. */
const weekOf = (spans: readonly Span[]): Hours[] =>
  DAYS.flatMap((day) => {
    const [first, last] = [(day - 1) * DAY, day * DAY];
    return spans
      .filter(({ from, to }) => from < last && to > first)
      .map(({ from, to }) => ({
        day,
        from: clockOf(Math.max(from, first) - first),
        to: clockOf(Math.min(to, last) - first),
      }));
  });

/** How much of an hour is told as free, from 0 to 1. */
export function shareOf(week: readonly Hours[], day: number, hour: number): number {
  const from = (day - 1) * DAY + hour * 60;
  const free = spansOf(week).map((span) => Math.min(span.to, from + 60) - Math.max(span.from, from));
  return free.reduce((sum, minutes) => sum + Math.max(0, minutes), 0) / 60;
}

/** The week with one whole hour told as free, or as not free. */
export function painted(week: readonly Hours[], day: number, hour: number, free: boolean): Hours[] {
  const [from, to] = [(day - 1) * DAY + hour * 60, (day - 1) * DAY + hour * 60 + 60];
  const others = spansOf(week).flatMap((span) =>
    [
      { from: span.from, to: Math.min(span.to, from) },
      { from: Math.max(span.from, to), to: span.to },
    ].filter((left) => left.from < left.to),
  );
  return weekOf(joined(free ? [...others, { from, to }] : others));
}

/** A day as people write it: `09:00-12:00, 14:00-18:00`. */
export const written = (week: readonly Hours[], day: number): string =>
  weekOf(spansOf(week))
    .filter((hours) => hours.day === day)
    .map(({ from, to }) => `${from}-${to}`)
    .join(', ');

const HOURS = /^(\d{1,2})(?::(\d\d))?\s*[-–]\s*(\d{1,2})(?::(\d\d))?$/;

/** What somebody wrote of a day, such as `9-12, 14:30-18`; null for what makes no sense. */
export function readHours(text: string): Omit<Hours, 'day'>[] | null {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  const read = parts.filter(Boolean).map((part) => {
    const [, fromHour, fromMinute = '00', toHour, toMinute = '00'] = HOURS.exec(part) ?? [];
    const clock = (hour = '', minute: string): string => (hour ? `${hour.padStart(2, '0')}:${minute}` : '');
    return { from: clock(fromHour, fromMinute), to: clock(toHour, toMinute) };
  });
  return read.every(({ from, to }) => isClock(from, 23) && (isClock(to, 23) || to === '24:00')) ? read : null;
}

const isClock = (text: string, last: number): boolean =>
  /^\d\d:[0-5]\d$/.test(text) && Number(text.slice(0, 2)) <= last;
