import { reviewLimits } from './limits.policy.js';

const own = { own: true, byOffice: false };

describe('C3: the limits of a mentor', () => {
  it.each([
    ['within policy', { hoursPerMonth: 12, maxVentures: 3 }, own, []],
    ['without a bound of ventures', { hoursPerMonth: 4, maxVentures: null }, own, []],
    ['no new venture at all', { hoursPerMonth: 24, maxVentures: 0 }, own, []],
    ['by the office', { hoursPerMonth: 12, maxVentures: 3 }, { own: false, byOffice: true }, []],
    [
      'all at once, by somebody else',
      { hoursPerMonth: 3, maxVentures: 13 },
      { own: false, byOffice: false },
      ['NOT_YOUR_LIMITS', 'HOURS_OUT_OF_RANGE', 'VENTURES_OUT_OF_RANGE'],
    ],
    ['too many hours', { hoursPerMonth: 25, maxVentures: -1 }, own, ['HOURS_OUT_OF_RANGE', 'VENTURES_OUT_OF_RANGE']],
  ])('%s', (_, limits, by, refused) => {
    expect(reviewLimits(limits, by).map(({ code }) => code)).toEqual(refused);
  });
});
