import { disagreements, quarterOf, reviewScores } from './risk.policy.js';

describe('D1: risks, each quarter', () => {
  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-04-01', '2026-04-01'],
    ['2026-11-29', '2026-10-01'],
  ])('%s is in the quarter from %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it.each([
    [['need', 'team'], []],
    [[], ['NO_SCORE']],
    [
      ['weather', 'need', 'need'],
      ['NO_SUCH_GROUP', 'GROUP_TWICE'],
    ],
  ])('%j: %j', (groups, refused) => {
    expect(reviewScores(groups, ['need', 'team']).map(({ code }) => code)).toEqual(refused);
  });

  it('differ where founders and lead are two or more apart', () => {
    const score = (causeGroup: string, part: 'founder' | 'lead', value: number) => ({ causeGroup, part, score: value });
    const scores = [score('need', 'founder', 1), score('need', 'lead', 3), score('team', 'founder', 2)];
    expect(disagreements([...scores, score('team', 'lead', 3), score('money', 'lead', 4)])).toEqual(['need']);
  });
});
