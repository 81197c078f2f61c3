import { reviewLaunch, reviewLeaving, reviewMoving, reviewNext, reviewSigning, reviewTerm } from './adopter.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('an adopter (O1, O7)', () => {
  const ready = { stage: 'training', isSigned: true, isTrained: true, reason: null } as const;

  it.each([
    ['is launched when signed and trained', {}, []],
    ['is launched untrained with a reason', { isTrained: false, reason: 'They run one already.' }, []],
    ['is told all that is missing', { isSigned: false, isTrained: false, reason: ' ' }, ['NOT_SIGNED', 'NOT_TRAINED']],
    ['is launched once', { stage: 'launched' }, ['LAUNCHED']],
    ['is not launched after it was declined', { stage: 'declined' }, ['NOT_ON_ITS_WAY']],
  ] as const)('%s', (_, changes, expected) => {
    expect(codes(reviewLaunch({ ...ready, ...changes }))).toEqual(expected);
  });

  it.each([
    ['one year', '2026-01-01', '2027-01-01', []],
    ['no day', '2026-01-01', '2026-01-01', ['TERM_TOO_SHORT']],
    ['eleven years', '2026-01-01', '2037-01-01', ['TERM_TOO_LONG']],
  ])('agrees on a term of %s', (_, startsOn, endsOn, expected) => {
    expect(codes(reviewTerm({ startsOn, endsOn }))).toEqual(expected);
  });

  it.each([
    ['the newest version', { isNewest: true, isSigned: false }, []],
    ['not an older one', { isNewest: false, isSigned: false }, ['AGREEMENT_REPLACED']],
    ['not twice', { isNewest: true, isSigned: true }, ['SIGNED']],
  ])('signs %s', (_, changes, expected) => {
    expect(codes(reviewSigning({ stage: 'agreement', ...changes }))).toEqual(expected);
  });

  it('moves while it is on its way, to a day that is to come, and leaves once it is a programme', () => {
    expect(codes(reviewMoving('training'))).toEqual([]);
    expect(codes(reviewMoving('left'))).toEqual(['NOT_ON_ITS_WAY']);
    expect(codes(reviewNext('2026-01-01', '2026-01-02'))).toEqual(['DAY_HAS_PASSED']);
    expect(codes(reviewLeaving('launched'))).toEqual([]);
    expect(codes(reviewLeaving('training'))).toEqual(['NOT_LAUNCHED']);
  });
});
