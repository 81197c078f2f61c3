import { type Asked, isLate, reviewInterest, reviewReader } from './interest.policy.js';

const asked: Asked = {
  ventureName: 'Aquaflow',
  ventureStatus: 'circulating',
  kind: 'weekly',
  cutOffAt: new Date('2026-11-27T17:00:00Z'),
  mentorStatus: 'active',
  canLead: true,
  warranted: true,
  conflicted: false,
};
const codesOf = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('T4, C2: an answer', () => {
  it.each<[string, Partial<Asked>, string[]]>([
    ['of a mentor on probation', { mentorStatus: 'probation' }, []],
    ['of a mentor on leave', { mentorStatus: 'on_leave' }, ['MENTOR_NOT_ACTIVE']],
    ['after the warrant lapsed', { warranted: false }, ['WARRANT_MISSING']],
    ['with a stake declared', { conflicted: true }, ['CONFLICT_DECLARED']],
    ['once the venture has its team', { ventureStatus: 'mentored' }, ['VENTURE_SERVED']],
    ['to a targeted list of a team', { ventureStatus: 'mentored', kind: 'targeted' }, []],
    ['with all of it at once', { warranted: false, conflicted: true }, ['WARRANT_MISSING', 'CONFLICT_DECLARED']],
  ])('%s', (_, changes, expected) => {
    expect(codesOf(reviewInterest({ ...asked, ...changes }, 'yes', false))).toEqual(expected);
  });

  it('offers to lead only with a yes, and only by whom the office has qualified', () => {
    expect(codesOf(reviewInterest({ ...asked, canLead: false }, 'maybe', true))).toEqual([
      'LEAD_NOT_QUALIFIED',
      'LEAD_WITHOUT_YES',
    ]);
    expect(reviewInterest(asked, 'yes', true)).toEqual([]);
  });

  it('that declares a stake is taken from anybody at any time, once', () => {
    const gone = { ...asked, warranted: false, mentorStatus: 'alumni', ventureStatus: 'closed' };
    expect(reviewInterest(gone, 'stake', false)).toEqual([]);
    expect(codesOf(reviewInterest({ ...gone, conflicted: true }, 'stake', false))).toEqual(['CONFLICT_KNOWN']);
  });

  it('is late after the cut-off, and still counts', () => {
    expect(isLate(asked.cutOffAt, new Date('2026-11-27T17:00:01Z'))).toBe(true);
    expect(isLate(asked.cutOffAt, asked.cutOffAt)).toBe(false);
  });

  it('is asked of nobody who may not read the venture', () => {
    expect(codesOf(reviewReader({ ...asked, conflicted: true }))).toEqual(['CONFLICT_DECLARED']);
    expect(reviewReader(asked)).toEqual([]);
  });
});
