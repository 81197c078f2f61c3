import { Temporal } from 'temporal-polyfill';

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A day on the wall clock of a zone, from an hour to another, as instants. */
export interface Day {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
  /** The hours that its scale shows. */
  readonly hours: readonly { readonly at: number; readonly label: string }[];
}

const HOUR_MS = 3_600_000;
const SHOWN = { from: 7, to: 21 };

/** The day on which an instant falls in a zone; longer where the session begins early or ends late. */
export function dayOf(startsAt: string, endsAt: string, zone: string): Day {
  const [start, end] = [startsAt, endsAt].map((at) => Temporal.Instant.from(at).toZonedDateTimeISO(zone));
  if (!start || !end) throw new TypeError('A session has a start and an end.');
  const first = Math.min(SHOWN.from, start.hour);
  const isNextDay = !end.toPlainDate().equals(start.toPlainDate());
  const last = isNextDay ? 24 : Math.max(SHOWN.to, end.hour + 1);
  const instants = Array.from({ length: last - first + 1 }, (_, at) => {
    const local = start
      .toPlainDate()
      .toPlainDateTime('00:00')
      .add({ hours: first + at });
    return local.toZonedDateTime(zone).epochMilliseconds;
  });
  const from = instants[0] ?? 0;
  return {
    zone,
    from,
    to: instants.at(-1) ?? from + HOUR_MS,
    hours: instants.slice(0, -1).map((at, index) => ({ at, label: String((first + index) % 24) })),
  };
}

export interface Bar {
  /** Per cent of the day. */
  readonly left: number;
  readonly width: number;
}

/** Where spans lie on the day; those of other days are left out. */
export function barsOf(spans: readonly Span[], { from, to }: Pick<Day, 'from' | 'to'>): Bar[] {
  const share = (at: number): number => ((at - from) / (to - from)) * 100;
  return spans.flatMap((span) => {
    const [start, end] = [Math.max(Date.parse(span.from), from), Math.min(Date.parse(span.to), to)];
    return start < end ? [{ left: share(start), width: share(end) - share(start) }] : [];
  });
}

/** `09:00 – 10:30`, of the spans that lie on the day, for whoever cannot see the bars. */
export function hoursOn(spans: readonly Span[], { from, to, zone }: Day): string[] {
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone });
  return spans
    .map((span) => [Math.max(Date.parse(span.from), from), Math.min(Date.parse(span.to), to)] as const)
    .filter(([start, end]) => start < end)
    .map(([start, end]) => clock.formatRange(start, end));
}
