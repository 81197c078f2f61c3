import { type Call, type Seat } from './board.js';
import { type Cuts, type Pull } from './cuts.js';

interface Joined {
  readonly pulls: Int32Array;
  readonly cost: number;
}

/**
 * What cuts cost a team: its members pay together, by the half of what they bring, rounded down. Never less than
 * nothing, so that a search may leave it out of what is still to come.
 */
export class Handicap {
  constructor(
    private readonly prices: Float64Array,
    /** What the venture itself brings to each cut. */
    readonly start: Int32Array,
    private readonly members: ReadonlyMap<number, readonly Pull[]>,
    private readonly leads: ReadonlyMap<number, readonly Pull[]>,
  ) {}

  /** Somebody joins those who brought so much; null when they bring nothing. */
  join(before: Int32Array, mentor: number, leads: boolean): Joined | null {
    const brought = (leads ? this.leads : this.members).get(mentor);
    if (!brought) return null;
    const pulls = before.slice();
    let cost = 0;
    for (const { cut, weight } of brought) {
      const had = pulls[cut] ?? 0;
      pulls[cut] = had + weight;
      cost += (this.prices[cut] ?? 0) * (((had + weight) >> 1) - (had >> 1));
    }
    return { pulls, cost };
  }
}

/** Null where no cut has a price. */
export function handicapOf(cuts: Cuts, call: Call, prices: Float64Array): Handicap | null {
  const priced = [...prices.keys()].filter((cut) => (prices[cut] ?? 0) > 0);
  if (priced.length === 0) return null;
  const places = new Map(priced.map((cut, place) => [cut, place]));
  const placed = (pulls: readonly Pull[]): Pull[] =>
    pulls.flatMap(({ cut, weight }) => {
      const place = places.get(cut);
      return place === undefined ? [] : [{ cut: place, weight }];
    });
  const start = new Int32Array(priced.length);
  for (const { cut, weight } of placed(cuts.pullsOfVenture(call.venture))) start[cut] = weight;
  const seats = (seatOf: (candidate: Call['candidates'][number]) => Seat | null): Map<number, Pull[]> =>
    new Map(
      call.candidates
        .map((one): [number, Pull[]] => [one.mentor, placed(cuts.pullsOfSeat(seatOf(one)))])
        .filter(([, pulls]) => pulls.length > 0),
    );
  const own = Float64Array.from(priced, (cut) => prices[cut] ?? 0);
  return new Handicap(
    own,
    start,
    seats(({ member }) => member),
    seats(({ lead }) => lead),
  );
}
