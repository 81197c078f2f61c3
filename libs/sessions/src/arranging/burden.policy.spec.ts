import { burdenOf, discomfort } from './burden.policy.js';

describe('the burden of early and late hours', () => {
  it.each([
    ['within a day at work is none', 9 * 60, 90, 0],
    ['ends with it', 16 * 60 + 30, 90, 0],
    ['begins two hours early', 7 * 60, 60, 2],
    ['ends an hour and a half late', 18 * 60, 90, 1.5],
  ])('%s', (_, start, length, expected) => expect(discomfort(start, length)).toBe(expected));

  it('is less when it is shared', () => expect(burdenOf(1) + burdenOf(1)).toBeLessThan(burdenOf(2) + burdenOf(0)));
});
