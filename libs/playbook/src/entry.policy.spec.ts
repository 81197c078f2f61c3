import { reviewAdoption, reviewOurs, reviewPublishing, reviewSeen, reviewWriting } from './entry.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('the playbook', () => {
  it.each([
    [['C2', 'T1', 'D2', 'R0'], []],
    [['Z1'], ['NO_SUCH_RULE']],
    [['c2'], ['NO_SUCH_RULE']],
    [['C22'], ['NO_SUCH_RULE']],
  ])('knows the rules of the model: %j', (rules, refused) => {
    expect(codes(reviewWriting({ rules }))).toEqual(refused);
  });

  it.each([
    ['principle', '', [], ['NO_TEXT', 'NO_RULE']],
    ['principle', 'Words.', ['C2'], []],
    ['guide', ' \n', [], ['NO_TEXT']],
    ['letter', '', [], []],
    ['form', '', [], []],
  ] as const)('publishes a %s with %j and %j', (kind, body, rules, refused) => {
    expect(codes(reviewPublishing(kind, { body, rules }))).toEqual(refused);
  });

  const adoption = { isAdopted: false, seen: 2, newest: 2, ours: 0, oursSeen: 0 };
  it.each([
    [{}, []],
    [{ isAdopted: true, ours: 1 }, ['ADOPTED']],
    [{ seen: 1 }, ['SOURCE_CHANGED']],
    [{ ours: 3 }, ['OURS_REPLACED']],
    [{ ours: 3, oursSeen: 2, seen: 1 }, ['SOURCE_CHANGED', 'OURS_REPLACED']],
    [{ ours: 3, oursSeen: 3 }, []],
  ])('is adopted once, and over own words only by somebody who has read them: %j', (changes, refused) => {
    expect(codes(reviewAdoption({ ...adoption, ...changes }))).toEqual(refused);
  });

  it('is followed by the version that was read', () => {
    expect(codes([...reviewSeen(1, 2), ...reviewSeen(1, undefined), ...reviewSeen(2, 2)])).toEqual([
      'SOURCE_CHANGED',
      'SOURCE_CHANGED',
    ]);
    expect(codes([...reviewOurs(1, 2), ...reviewOurs(1, undefined), ...reviewOurs(2, 2)])).toEqual(['OURS_CHANGED']);
  });
});
