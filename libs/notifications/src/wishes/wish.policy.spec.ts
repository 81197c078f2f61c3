import { type OwnHours, reviewHours } from './wish.policy.js';

describe('quiet hours of one’s own', () => {
  const cases: readonly (readonly [string, OwnHours, readonly string[]])[] = [
    ['are the programme’s', { quietFrom: null, quietUntil: null }, []],
    ['go over midnight', { quietFrom: 21, quietUntil: 7 }, []],
    ['are by day', { quietFrom: 9, quietUntil: 17 }, []],
    ['are none', { quietFrom: 5, quietUntil: 5 }, []],
    ['are sixteen at the most', { quietFrom: 18, quietUntil: 10 }, []],
    ['are no longer', { quietFrom: 17, quietUntil: 10 }, ['QUIET_TOO_LONG']],
    ['do not begin without an end', { quietFrom: 21, quietUntil: null }, ['QUIET_HALF']],
    ['do not end without a beginning', { quietFrom: null, quietUntil: 7 }, ['QUIET_HALF']],
  ];
  it.each(cases)('%s', (_, hours, codes) => {
    expect(reviewHours(hours).map(({ code }) => code)).toEqual(codes);
  });
});
