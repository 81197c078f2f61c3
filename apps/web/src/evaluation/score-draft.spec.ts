import { draftOf, scoredIn, scoresIn, withScore } from './score-draft';

describe('a draft of scores', () => {
  const kept = { comment: 'Well.', scores: [{ criterionId: 'need', score: 4, comment: 'They asked forty.' }] };

  it('begins as it was kept', () => {
    expect(scoresIn(draftOf(kept))).toEqual(kept.scores);
    expect(scoredIn(draftOf(kept), 'team')).toEqual({ score: null, comment: '' });
  });

  it('changes one criterion at a time, and sends no word without its score', () => {
    const draft = withScore(withScore(draftOf(kept), 'need', { score: 5 }), 'team', { comment: 'Two of them.' });
    expect(scoresIn(draft)).toEqual([{ criterionId: 'need', score: 5, comment: 'They asked forty.' }]);
    expect(scoresIn(withScore(draft, 'team', { score: 2 }))).toHaveLength(2);
  });
});
