/**
 * A mentor's hours as rows of the choice among teams: `sum over sizes (coefficient * seats of that size) <= most`.
 *
 * One row of seconds would let fractions of teams fill the hours to the last minute. These rows are the facets of the
 * integer hull: of all ways in which whole seats go into the hours.
 */
export interface SeatRow {
  /** One per size. */
  readonly coefficients: readonly number[];
  readonly most: number;
}

/** Ways times rows that are tried for the exact hull; a mentor with more has room enough for rounded rows. */
const MOST_WORK = 200_000;

const known = new Map<string, readonly SeatRow[]>();
const MOST_KNOWN = 10_000;

/** @param sizes distinct seconds of seats, each more than 0 and none more than `free`. */
export function seatRows(free: number, sizes: readonly number[]): readonly SeatRow[] {
  const key = `${free}:${sizes.join()}`;
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const rows = sizes.length === 0 ? [] : (hull(free, sizes) ?? rounded(free, sizes));
  known.set(key, rows);
  return rows;
}

function hull(free: number, sizes: readonly number[]): SeatRow[] | null {
  const mosts = sizes.map((size) => Math.floor(free / size));
  const count = (numbers: readonly number[]): number => numbers.reduce((product, most) => product * (most + 1), 1);
  const steepest = Math.max(...mosts);
  if (count(mosts) * count(sizes.map(() => steepest)) > MOST_WORK) return null;
  const ways = grid(mosts).filter((way) => dot(way, sizes) <= free);
  const facets = grid(sizes.map(() => steepest))
    .filter((coefficients) => coefficients.reduce((some, other) => divisor(some, other), 0) === 1)
    .map((coefficients) => ({ coefficients, most: Math.max(...ways.map((way) => dot(way, coefficients))) }))
    .filter(({ coefficients, most }) => rank(ways.filter((way) => dot(way, coefficients) === most)) === sizes.length);
  return [...facets, ...(sizes.length > 2 ? [whole(free, sizes)] : [])];
}

/** The row of seconds itself, in its largest unit. */
function whole(free: number, sizes: readonly number[]): SeatRow {
  const unit = sizes.reduce((some, other) => divisor(some, other), 0);
  return { coefficients: sizes.map((size) => size / unit), most: Math.floor(free / unit) };
}

/** Rounds the row of seconds down after dividing it, once for each number of seats that fit. */
function rounded(free: number, sizes: readonly number[]): SeatRow[] {
  const most = Math.floor(free / Math.min(...sizes));
  const rows = Array.from({ length: Math.min(most, 12) }, (_, i) => {
    const divideBy = Math.floor(free / (i + 2)) + 1;
    return { coefficients: sizes.map((size) => Math.floor(size / divideBy)), most: Math.floor(free / divideBy) };
  });
  return [whole(free, sizes), ...rows.filter(({ coefficients }) => coefficients.some(Boolean))];
}

/** All points with whole coordinates from 0 to these. */
const grid = (mosts: readonly number[]): number[][] =>
  mosts.reduce<number[][]>(
    (points, most) => points.flatMap((point) => Array.from({ length: most + 1 }, (_, i) => [...point, i])),
    [[]],
  );

const dot = (some: readonly number[], others: readonly number[]): number =>
  some.reduce((sum, one, i) => sum + one * (others[i] ?? 0), 0);

const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));

/** How many of the points are linearly independent. */
function rank(points: readonly number[][]): number {
  const base: number[][] = [];
  for (const point of points) {
    const rest = base.reduce((left, row) => {
      const pivot = row.findIndex((value) => value !== 0);
      const times = (left[pivot] ?? 0) / (row[pivot] ?? 1);
      return left.map((value, i) => value - times * (row[i] ?? 0));
    }, point);
    if (rest.some((value) => Math.abs(value) > 1e-9)) base.push(rest.map((v) => (Math.abs(v) > 1e-9 ? v : 0)));
  }
  return base.length;
}
