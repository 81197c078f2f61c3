import { type Candidate, isDue, numberIn, reviewFigures } from './outcome.policy.js';

const TODAY = '2026-11-29';
const FIGURES = {
  standing: 'in_business',
  foundedYear: null,
  fullTimeStaff: 2,
  partTimeStaff: 0,
  revenue: null,
  currency: null,
  raised: [],
  discloses: true,
} as const;

describe('A4: outcomes', () => {
  it.each<[Candidate['cohort'], string, string | null, boolean]>([
    ['mentored', '2025-11-29', null, true],
    ['mentored', '2025-11-30', null, false],
    ['mentored', '2018-01-01', '2025-11-29', true],
    ['mentored', '2018-01-01', '2025-12-01', false],
    ['graduated', '2021-11-29', '2025-11-01', true],
    ['graduated', '2021-11-28', '2025-11-01', false],
    ['graduated', '2026-03-01', '2025-10-01', false],
    ['declined', '2022-02-02', null, true],
    ['declined', '2021-02-02', null, false],
  ])('%s since %s, asked %s: %s', (cohort, since, lastAsked, due) => {
    expect(isDue({ cohort, since, lastAsked }, TODAY)).toBe(due);
  });

  it.each([
    [{}, []],
    [{ revenue: 100 }, ['NO_CURRENCY']],
    [{ raised: [{ source: 'grants', amount: 5 }] } as const, ['NO_CURRENCY']],
    [{ revenue: 100, currency: 'euro', foundedYear: 2027 }, ['BAD_CURRENCY', 'NOT_FOUNDED_YET']],
    [{ revenue: 100, currency: 'EUR', foundedYear: 2020 }, []],
  ])('%j: %j', (changes, refused) => {
    expect(reviewFigures({ ...FIGURES, ...changes }, 2026).map(({ code }) => code)).toEqual(refused);
  });

  it.each([
    [undefined, null, 0],
    ['', null, 0],
    ['1 200', 1200, 0],
    ["1'200,000", 1_200_000, 0],
    [' 12 ', 12, 0],
    ['12.50', null, 1],
    ['1.5', null, 1],
    ['1234567890', null, 1],
    ['many', null, 1],
    ['-3', null, 1],
  ])('the number in %j is %s', (text, value, refusals) => {
    const read = numberIn(text, 'revenue');
    expect([read.value, read.refusals.length]).toEqual([value, refusals]);
  });
});
