import { percentileOf, reviewComparison } from './comparison.policy.js';

describe('a comparison', () => {
  it.each([
    [0, ['TOO_FEW_TO_COMPARE']],
    [1, ['TOO_FEW_TO_COMPARE']],
    [2, []],
    [4, []],
    [5, ['TOO_MANY_TO_COMPARE']],
  ])('of %i programmes: %j', (count, codes) => {
    const ids = Array.from({ length: count }, (_, at) => String(at));
    expect(reviewComparison(ids).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a percentile', () => {
  it.each([
    [{ below: 2, equal: 0, all: 2 }, null],
    [{ below: 0, equal: 0, all: 3 }, 0],
    [{ below: 3, equal: 0, all: 3 }, 100],
    [{ below: 1, equal: 1, all: 3 }, 50],
    [{ below: 5, equal: 2, all: 10 }, 60],
  ])('of %j: %p', (others, percentile) => {
    expect(percentileOf(others)).toBe(percentile);
  });
});
