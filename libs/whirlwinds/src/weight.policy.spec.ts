import { FORBIDDEN, weightOf } from './weight.policy.js';

const pair = { mentorWish: null, ventureWish: null, shared: 0, apart: false };

describe('what a meeting is worth (A2)', () => {
  it.each([
    ['an interest keeps them apart', { ...pair, mentorWish: 3, ventureWish: 3, apart: true }],
    ['the mentor would rather not', { ...pair, mentorWish: 0, ventureWish: 3 }],
    ['the venture would rather not', { ...pair, mentorWish: 3, ventureWish: 0 }],
  ])('is forbidden where %s', (_, given) => {
    expect(weightOf(given)).toBe(FORBIDDEN);
  });

  it('is worth something though nobody said anything', () => {
    expect(weightOf(pair)).toBeGreaterThan(0);
  });

  it('grows with each wish, and most where both wish it', () => {
    const [one, other, both] = [
      weightOf({ ...pair, mentorWish: 2 }),
      weightOf({ ...pair, ventureWish: 2 }),
      weightOf({ ...pair, mentorWish: 2, ventureWish: 2 }),
    ];
    expect(one).toBeGreaterThan(weightOf(pair));
    expect(other).toBe(one);
    expect(both - one).toBeGreaterThan(one - weightOf(pair));
  });

  it('counts needs that the mentor meets, less than a wish', () => {
    const needed = weightOf({ ...pair, shared: 9 });
    expect(needed).toBeGreaterThan(weightOf({ ...pair, shared: 1 }));
    expect(needed).toBeLessThan(weightOf({ ...pair, mentorWish: 2 }));
  });
});
