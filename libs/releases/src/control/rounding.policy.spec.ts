import fc from 'fast-check';
import { average, IN_TWO_FIGURES, percent, rounded } from './rounding.policy.js';

describe('R1: counts', () => {
  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [2.5, 5],
    [3, 5],
    [7, 5],
    [7.5, 10],
    [8, 10],
    [22, 20],
    [23, 25],
    [4_211, 4_210],
  ])('%p is %p', (count, published) => {
    expect(rounded(count)).toBe(published);
  });
});

describe('R3: money', () => {
  it.each([
    [0, 0],
    [7, 7],
    [99, 99],
    [104, 100],
    [105, 110],
    [995, 1_000],
    [1_049, 1_000],
    [1_234_567, 1_200_000],
    [1_250_000, 1_300_000],
  ])('%p is %p', (sum, published) => {
    expect(IN_TWO_FIGURES.rounded(sum)).toBe(published);
  });

  it('what a published sum may have been is all that is rounded to it, and nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (sum) => {
        const published = IN_TWO_FIGURES.rounded(sum);
        const [least, most] = IN_TWO_FIGURES.before(published);
        for (const inside of [least, sum, most]) expect(IN_TWO_FIGURES.rounded(inside)).toBe(published);
        for (const outside of [least - 1, most + 1].filter((one) => one >= 0)) {
          expect(IN_TWO_FIGURES.rounded(outside)).not.toBe(published);
        }
      }),
    );
  });
});

describe('R2: rates', () => {
  it.each([
    [10, 20, null],
    [10, 25, 40],
    [25, 25, 100],
    [30, 25, 100],
    [0, 40, 0],
  ])('%p of %p is %p per cent', (part, base, told) => {
    expect(percent(part, base)).toBe(told);
  });

  it.each([
    [20, 5, null],
    [25, 10, 2.5],
    [100, 35, 2.9],
  ])('%p on %p is %p on average', (sum, base, told) => {
    expect(average(sum, base)).toBe(told);
  });

  it('an average times its base tells no more of the sum than the sum that is published', () => {
    for (let sum = 0; sum < 400; sum += 7) {
      for (let base = 8; base < 60; base += 3) {
        const told = average(rounded(sum), rounded(base));
        for (const near of [rounded(sum) - 2, rounded(sum) + 2].filter((one) => one >= 0)) {
          expect(average(rounded(near), rounded(base))).toBe(told);
        }
      }
    }
  });
});
