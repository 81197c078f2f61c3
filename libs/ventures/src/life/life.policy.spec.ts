import { VENTURE_STATUSES, type VentureStatus } from '../venture.entity.js';
import { reviewAnswer, reviewCauses, reviewOutcome, reviewPause, reviewStep, stepBetween } from './life.policy.js';

const codesOf = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);
const at = (status: VentureStatus) => ({ id: 'v', name: 'Aquaflow', status });

describe('V2: the path of a venture', () => {
  it.each([
    ['draft', 'submitted', 'submit'],
    ['submitted', 'screening', 'screen'],
    ['submitted', 'accepted', 'accept'],
    ['screening', 'deferred', 'defer'],
    ['screening', 'declined', 'decline'],
    ['deferred', 'submitted', 'come_back'],
    ['deferred', 'screening', 'take_back'],
    ['declined', 'screening', 'take_back'],
    ['accepted', 'circulating', 'circulate'],
    ['accepted', 'mentored', 'join_team'],
    ['circulating', 'mentored', 'join_team'],
    ['mentored', 'paused', 'pause'],
    ['mentored', 'graduated', 'graduate'],
    ['paused', 'mentored', 'resume'],
    ['paused', 'closed', 'close'],
  ] as const)('leads from %s to %s: %s', (from, to, name) => {
    expect(stepBetween(from, to)).toBe(name);
    expect(reviewStep(at(from), to)).toEqual([]);
  });

  it.each([
    ['draft', 'accepted', 'its founders have not submitted it'],
    ['submitted', 'mentored', 'from submitted it goes to screening, accepted, deferred, declined'],
    ['paused', 'graduated', 'it pauses; resume it first'],
    ['declined', 'mentored', 'it was declined; its founders may apply again'],
    ['graduated', 'mentored', 'it has graduated, and its path is over'],
    ['closed', 'accepted', 'it is closed, and its path is over'],
  ] as const)('does not lead from %s to %s, because %s', (from, to, why) => {
    expect(reviewStep(at(from), to)).toEqual([
      { code: 'NO_SUCH_STEP', message: `Aquaflow cannot become ${to}: ${why}.`, field: 'ventureId', subjectId: 'v' },
    ]);
  });

  it('ends in graduated and closed, and never stands still', () => {
    for (const status of VENTURE_STATUSES) {
      expect(stepBetween('graduated', status)).toBeUndefined();
      expect(stepBetween('closed', status)).toBeUndefined();
      expect(stepBetween(status, status)).toBeUndefined();
    }
  });
});

describe('V2: a pause', () => {
  it.each([
    ['2026-11-24', []],
    ['2027-11-24', []],
    ['2026-11-23', ['DAY_HAS_PASSED']],
    ['2026-01-01', ['DAY_HAS_PASSED']],
    ['2027-11-25', ['PAUSE_TOO_LONG']],
    ['2026-02-30', ['NO_SUCH_DAY']],
    ['soon', ['NO_SUCH_DAY']],
  ])('until %s: %j', (day, codes) => expect(codesOf(reviewPause(day, '2026-11-23'))).toEqual(codes));
});

describe('V3: causes of closing', () => {
  const known = new Set(['F01', 'F02', 'F03', 'F04', 'F05', 'F06']);
  it.each([
    [['F01'], []],
    [['F05', 'F01', 'F03', 'F04', 'F02'], []],
    [[], ['NO_CAUSE']],
    [['F01', 'F01'], ['CAUSE_TWICE']],
    [['F01', 'F02', 'F03', 'F04', 'F05', 'F06'], ['TOO_MANY_CAUSES']],
    [
      ['F99', 'X'],
      ['NO_SUCH_CAUSE', 'NO_SUCH_CAUSE'],
    ],
  ])('%j: %j', (causes, codes) => expect(codesOf(reviewCauses(causes, known))).toEqual(codes));
});

describe('V3: outcomes and graduation', () => {
  it.each([
    [{ revenue: null, currency: null, raised: [] }, []],
    [{ revenue: 10, currency: 'EUR', raised: [{ source: 'grants', amount: 5 }] }, []],
    [{ revenue: 0, currency: null, raised: [] }, ['NO_CURRENCY']],
    [
      {
        revenue: null,
        currency: null,
        raised: [
          { source: 'debt', amount: 1 },
          { source: 'debt', amount: 2 },
        ],
      },
      ['NO_CURRENCY', 'SOURCE_TWICE'],
    ],
  ])('figures %j: %j', (figures, codes) => expect(codesOf(reviewOutcome(figures))).toEqual(codes));

  it.each([
    ['office', 'founders', []],
    ['founders', 'office', []],
    ['office', 'office', ['OWN_PROPOSAL']],
    ['founders', 'founders', ['OWN_PROPOSAL']],
    [undefined, 'office', ['NO_GRADUATION']],
  ] as const)('proposed by %s, answered by %s: %j', (proposed, answering, codes) =>
    expect(codesOf(reviewAnswer(proposed, answering))).toEqual(codes),
  );
});
