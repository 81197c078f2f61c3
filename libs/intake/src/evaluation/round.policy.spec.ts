import {
  reviewDue,
  reviewEntries,
  reviewEvaluators,
  reviewOpenRound,
  reviewRubric,
  reviewScores,
} from './round.policy.js';

const codesOf = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);
const said = ['poor', 'weak', 'fair', 'good', 'strong'];
const criterion = (name: string, descriptors = said) => ({ name, weight: 1, descriptors });

describe('V2: a round', () => {
  it.each([
    ['one criterion', [criterion('Need')], []],
    ['none', [], ['NO_CRITERION']],
    ['one twice', [criterion('Need'), criterion(' need ')], ['CRITERION_TWICE']],
    ['a score unsaid', [criterion('Need', ['poor', ' ', 'fair', 'good', 'strong'])], ['SCORES_UNSAID']],
    ['too many', Array.from({ length: 13 }, (_, index) => criterion(`C${index}`)), ['TOO_MANY_CRITERIA']],
  ])('with a rubric of %s', (_, criteria, codes) => expect(codesOf(reviewRubric(criteria))).toEqual(codes));

  it.each([
    ['2026-11-23', []],
    ['2026-11-22', ['DAY_HAS_PASSED']],
    ['tomorrow', ['NO_SUCH_DAY']],
  ])('due on %s', (day, codes) => expect(codesOf(reviewDue(day, '2026-11-23'))).toEqual(codes));

  it.each([
    ['submitted', null, []],
    ['screening', null, []],
    ['accepted', null, ['ALREADY_DECIDED']],
    ['submitted', 'Spring', ['IN_A_ROUND']],
  ])('takes a venture that is %s and in round %s', (status, round, codes) =>
    expect(codesOf(reviewEntries([{ id: 'v', name: 'Aquaflow', status, round }]))).toEqual(codes),
  );

  it('takes somebody in at all', () => expect(codesOf(reviewEntries([]))).toEqual(['NO_APPLICATION']));

  it('is judged by whom C2 allows', () => {
    const ada = { id: 'a', name: 'Ada', isFit: true };
    expect(reviewEvaluators([ada])).toEqual([]);
    expect(codesOf(reviewEvaluators([ada, { ...ada, isFit: false }]))).toEqual(['NOT_AN_EVALUATOR']);
  });

  it('is over when it is closed', () => {
    expect(reviewOpenRound({ id: 'r', name: 'Spring', closedAt: null })).toEqual([]);
    expect(codesOf(reviewOpenRound({ id: 'r', name: 'Spring', closedAt: new Date(0) }))).toEqual(['ROUND_CLOSED']);
  });
});

describe('V2: scores', () => {
  const criteria = [
    { id: 'need', name: 'Need' },
    { id: 'team', name: 'Team' },
  ];
  const of = (...ids: string[]) => ids.map((criterionId) => ({ criterionId }));
  it.each([
    [of(), false, []],
    [of('need'), false, []],
    [of('need', 'team'), true, []],
    [of('need'), true, ['SCORE_MISSING']],
    [of('need', 'need'), true, ['SCORED_TWICE', 'SCORE_MISSING']],
    [of('looks'), false, ['NO_SUCH_CRITERION']],
  ])('%j, submitted: %s', (scores, isSubmitted, codes) =>
    expect(codesOf(reviewScores({ criteria, scores, isSubmitted }))).toEqual(codes),
  );
});
