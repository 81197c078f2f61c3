import { firstDayOf, insightFilters } from './insight-filters';

describe('what Insights shows', () => {
  it.each([
    ['year', '2026-11-29', '2025-11-29'],
    ['quarter', '2026-05-31', '2026-02-28'],
    ['three', '2027-02-28', '2024-02-28'],
    ['ten', '2026-03-01', '2016-03-01'],
  ] as const)('%s until %s begins on %s', (span, today, first) => {
    expect(firstDayOf(span, today)).toBe(first);
  });

  it('leaves out of an address what makes no sense', () => {
    expect(insightFilters({ part: 'weather', span: 'ten' })).toEqual({ part: undefined, span: 'ten' });
  });
});
