import { borneOf, burdenOf, discomfort, relative } from './burden.policy.js';

describe('the burden of early and late hours', () => {
  it.each([
    ['within a day at work is none', 9 * 60, 90, 0],
    ['ends with it', 16 * 60 + 30, 90, 0],
    ['begins two hours early', 7 * 60, 60, 2],
    ['ends an hour and a half late', 18 * 60, 90, 1.5],
  ])('%s', (_, start, length, expected) => expect(discomfort(start, length)).toBe(expected));

  it('is less when it is shared', () => expect(burdenOf(1) + burdenOf(1)).toBeLessThan(burdenOf(2) + burdenOf(0)));

  it('is more for whoever bore it before', () => {
    expect(burdenOf(1, 2)).toBeGreaterThan(burdenOf(1, 1));
    expect(burdenOf(1, 1)).toBeGreaterThan(burdenOf(1));
    expect(burdenOf(0, 3)).toBe(0);
  });

  it.each([
    ['by somebody new is none', [], 0],
    ['in the last session counts whole', [2], 2],
    ['in the one before counts half', [0, 2], 1],
    ['long ago fades', [0, 0, 0, 2], 0.25],
    ['again and again is never more than four hours', [6, 6, 6], 4],
  ] as const)('that was borne %s', (_, hours, expected) => expect(borneOf(hours)).toBe(expected));

  it('that all bore alike decides nothing', () => {
    expect([
      ...relative(
        new Map([
          ['ada', 2],
          ['ben', 2],
        ]),
      ).values(),
    ]).toEqual([0, 0]);
    expect([
      ...relative(
        new Map([
          ['ada', 3],
          ['ben', 1],
        ]),
      ).values(),
    ]).toEqual([2, 0]);
  });
});
