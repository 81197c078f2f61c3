/** A start, and how many of the cohort would come by what they have told and by how often they come. */
export interface Evening {
  readonly startsAt: Date;
  /** Mentors, to a tenth. */
  readonly expected: number;
  /** Mentors who have time. */
  readonly free: number;
}

export interface RankedEvening extends Evening {
  /** At the time that the series names. */
  readonly isUsual: boolean;
}

/** By so much another evening must be better before the usual one is given up: a habit is worth something. */
const MARGIN = { share: 0.1, mentors: 2 };

/** C4: how likely somebody comes who has time: by the last twelve meetings, in tenths, and even for who is new. */
export function likelihood({ came, asked }: { readonly came: number; readonly asked: number }): number {
  return Math.round((10 * (came + 1)) / (asked + 2)) / 10;
}

/** How instants read where the meeting is. */
export interface Clock {
  readonly dayOf: (instant: Date) => string;
  /** Minutes between its time of day and the usual one. */
  readonly apart: (instant: Date) => number;
}

/**
 * C4: the best start of each day, the best day first; the usual evening stands on top unless another is clearly better.
 * Of starts that are as good, the one nearest to the usual time of day counts, then the earlier day.
 *
 * @param usual instants of the series
 */
export function rankEvenings(
  evenings: readonly Evening[],
  usual: readonly Date[],
  { dayOf, apart }: Clock,
): RankedEvening[] {
  const isUsual = ({ startsAt }: Evening): boolean => usual.some((one) => +one === +startsAt);
  const byDay = new Map<string, RankedEvening>();
  for (const evening of evenings) {
    const day = dayOf(evening.startsAt);
    const ranked = { ...evening, isUsual: isUsual(evening) };
    const known = byDay.get(day);
    const lead = known ? leadOf(ranked, known) || apart(known.startsAt) - apart(ranked.startsAt) : 1;
    if (lead > 0) byDay.set(day, ranked);
  }
  return [...byDay.values()].sort((one, other) => leadOf(other, one) || +one.startsAt - +other.startsAt);
}

/** Above nothing where the first is better. */
const leadOf = (one: RankedEvening, other: RankedEvening): number => worth(one, other) - worth(other, one);

/** Against one that is not, the usual evening has the margin on its side. */
function worth({ expected, isUsual }: RankedEvening, against: RankedEvening): number {
  const lead = Math.max(against.expected * MARGIN.share, MARGIN.mentors);
  return isUsual && !against.isUsual ? expected + lead : expected;
}
