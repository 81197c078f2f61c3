import { differ, quarterOf, scoresOf } from './scores';

describe('D1: risks of a quarter', () => {
  it('are those of one side and one quarter', () => {
    const score = (quarter: string, part: 'founder' | 'lead', value: number) => ({
      quarter,
      part,
      causeGroup: 'need',
      score: value,
    });
    const scores = [score('2026-07-01', 'lead', 1), score('2026-10-01', 'lead', 4), score('2026-10-01', 'founder', 2)];
    expect(scoresOf(scores, '2026-10-01', 'lead')).toEqual({ need: 4 });
    expect(scoresOf(scores, '2026-04-01', 'lead')).toEqual({});
  });

  it.each([
    ['2026-01-31', '2026-01-01'],
    ['2026-12-31', '2026-10-01'],
  ])('%s is in the quarter from %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it('differ from two on', () => {
    expect([differ(1, 3), differ(1, 2), differ(undefined, 4)]).toEqual([true, false, false]);
  });
});
