import { reviewTakingBack, reviewVerdicts, type Verdict } from './decision.policy.js';

const codesOf = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);
const now = new Date('2026-11-23T12:00:00Z');
const openings = new Map([
  ['spring', new Date('2027-03-01T00:00:00Z')],
  ['autumn', new Date('2026-09-01T00:00:00Z')],
]);
const verdict = (changes: Partial<Verdict>): Verdict => ({
  ventureId: 'v',
  outcome: 'accepted',
  reason: '',
  message: '',
  intakeId: null,
  referredTo: null,
  ...changes,
});
const reason = 'Too early.';

describe('V2: deciding', () => {
  it.each([
    [{}, []],
    [{ outcome: 'declined' }, ['NO_REASON']],
    [{ outcome: 'declined', reason }, []],
    [{ outcome: 'declined', reason, intakeId: 'spring' }, ['NOT_DEFERRED']],
    [{ outcome: 'deferred', reason, intakeId: 'spring' }, []],
    [{ outcome: 'deferred', reason, intakeId: 'autumn' }, ['NO_LATER_INTAKE']],
    [{ outcome: 'deferred' }, ['NO_REASON', 'NO_LATER_INTAKE']],
    [{ outcome: 'deferred', reason, intakeId: 'never' }, ['NO_LATER_INTAKE']],
    [{ outcome: 'referred', reason, referredTo: 'The incubator' }, []],
    [{ outcome: 'referred', reason, referredTo: ' ' }, ['NO_PLACE']],
    [{ referredTo: 'The incubator' }, ['NOT_REFERRED']],
  ] as const)('%j: %j', (changes, codes) =>
    expect(codesOf(reviewVerdicts([verdict(changes)], openings, now))).toEqual(codes),
  );

  it('tells of each what stands against it, and decides each once', () => {
    const both = [verdict({}), verdict({ outcome: 'declined' })];
    expect(codesOf(reviewVerdicts(both, openings, now))).toEqual(['DECIDED_TWICE', 'NO_REASON']);
  });

  it.each([
    [null, null, []],
    [now, null, ['LETTER_LEFT']],
    [null, now, ['TAKEN_BACK']],
  ])('is taken back when settled at %s and taken back at %s: %j', (settledAt, takenBackAt, codes) =>
    expect(codesOf(reviewTakingBack({ id: 'd', settledAt, takenBackAt }))).toEqual(codes),
  );
});
