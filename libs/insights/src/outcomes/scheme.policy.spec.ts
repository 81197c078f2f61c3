import { type Firm, fits, reviewScheme, type SchemeRules } from './scheme.policy.js';

const ANY: SchemeRules = { oldestYears: null, leastTurnover: null, mostTurnover: null, leastGrowth: null };
const RULES: SchemeRules = { oldestYears: 10, leastTurnover: 100_000, mostTurnover: 5_000_000, leastGrowth: 20 };
const FIRM: Firm = { foundedYear: 2018, turnover: 240_000, turnoverBefore: 200_000 };
const NOTHING: Firm = { foundedYear: null, turnover: null, turnoverBefore: null };

describe('A4: which firms a scheme is for', () => {
  it.each([
    ['fits all of it', RULES, {}, true],
    ['is too old', RULES, { foundedYear: 2015 }, false],
    ['sells too little', RULES, { turnover: 90_000 }, false],
    ['sells too much', RULES, { turnover: 6_000_000 }, false],
    ['grows too slowly', RULES, { turnover: 239_999 }, false],
    ['has no year before', RULES, { turnoverBefore: null }, null],
    ['has no year before, and is too old', RULES, { turnoverBefore: null, foundedYear: 1999 }, false],
    ['is unknown, where all are welcome', ANY, NOTHING, true],
    ['is unknown', RULES, NOTHING, null],
  ])('a firm that %s', (_, rules, changes, fit) => {
    expect(fits(rules, { ...FIRM, ...changes }, 2026)).toBe(fit);
  });

  it.each([
    ['2026-01-01', null, RULES, []],
    ['2026-01-01', '2026-01-01', { ...RULES, mostTurnover: 1 }, ['SCHEME_ENDS_FIRST', 'TURNOVER_UPSIDE_DOWN']],
  ])('from %s until %s', (startsOn, endsOn, rules, refused) => {
    expect(reviewScheme({ startsOn, endsOn }, rules).map(({ code }) => code)).toEqual(refused);
  });
});
