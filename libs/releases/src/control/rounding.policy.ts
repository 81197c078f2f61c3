/** The HESA Services Standard Rounding Methodology. */
const BASE = 5;
/** Of what a percentage is taken, at least (R2). */
const PERCENT_BASE = 22.5;
/** Of what an average is taken, at least (R2). */
const AVERAGE_BASE = 8;

/** R1: a count to the nearest 5; below 2.5 it is 0, halves go up. */
export const rounded = (count: number): number => BASE * Math.floor(count / BASE + 0.5);

/** What a whole number may have been before it was rounded: 0 stands for none, because fewer than three are withheld (R3). */
export const before = (count: number): readonly [number, number] => (count === 0 ? [0, 0] : [count - 2, count + 2]);

/** R2: a percentage, as a whole number, of counts that are rounded already; null on a base that is too small. */
export const percent = (part: number, base: number): number | null =>
  base < PERCENT_BASE ? null : Math.min(100, Math.round((100 * part) / base));

/** R2: an average to one decimal, of counts that are rounded already: times its base it tells nothing that they do not. */
export const average = (sum: number, base: number): number | null =>
  base < AVERAGE_BASE ? null : Math.round((10 * sum) / base) / 10;
