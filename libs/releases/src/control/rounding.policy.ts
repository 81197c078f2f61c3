/** The HESA Services Standard Rounding Methodology. */
export const BASE = 5;
/** Of what a percentage is taken, at least (R2). */
export const PERCENT_BASE = 22.5;
/** Of what an average is taken, at least (R2). */
export const AVERAGE_BASE = 8;

/** How a sum is published, and what it may have been: whole numbers both. */
export interface Rounding {
  readonly rounded: (sum: number) => number;
  /** The least and the most; 0 stands for none, because what fewer than three add to is withheld (R3). */
  readonly before: (published: number) => readonly [number, number];
}

/** R1: a count to the nearest 5; below 2.5 it is 0, halves go up. */
export const rounded = (count: number): number => BASE * Math.floor(count / BASE + 0.5);

export const COUNTED: Rounding = { rounded, before: (count) => (count === 0 ? [0, 0] : [count - 2, count + 2]) };

/** What the second of two significant figures of a number stands for: 10 of 340, 1 of whatever is smaller than 100. */
const second = (amount: number): number => 10 ** Math.max(0, String(Math.trunc(amount)).length - 2);

/** R3: money in two significant figures, halves go up. Below 100, 1,000 and so on the figures are finer than above. */
export const IN_TWO_FIGURES: Rounding = {
  rounded: (sum) => {
    const unit = second(sum);
    return unit * Math.floor(sum / unit + 0.5);
  },
  before: (published) => {
    const [above, below] = [second(published), second(published - 1)];
    return [Math.ceil(published - below / 2), Math.ceil(published + above / 2) - 1];
  },
};

/** R2: a percentage, as a whole number, of counts that are rounded already; null on a base that is too small. */
export const percent = (part: number, base: number): number | null =>
  base < PERCENT_BASE ? null : Math.min(100, Math.round((100 * part) / base));

/** R2: an average to one decimal, of counts that are rounded already: times its base it tells nothing that they do not. */
export const average = (sum: number, base: number): number | null =>
  base < AVERAGE_BASE ? null : Math.round((10 * sum) / base) / 10;
