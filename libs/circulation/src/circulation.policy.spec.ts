import {
  type CohortFacts,
  outcomeOf,
  reviewCohort,
  reviewCutOff,
  reviewDraft,
  reviewEntry,
  reviewSending,
  type Sending,
} from './circulation.policy.js';

const codesOf = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

const cohort: CohortFacts = { mentors: 3, leads: 1, teamMin: 3 };

describe('C5: a cohort before ventures', () => {
  it.each<[string, Partial<CohortFacts>, string[]]>([
    ['one team and a lead', {}, []],
    ['one short', { mentors: 2 }, ['COHORT_TOO_SMALL']],
    ['nobody to lead', { leads: 0 }, ['NOBODY_LEADS']],
    ['nobody at all', { mentors: 0, leads: 0 }, ['COHORT_TOO_SMALL', 'NOBODY_LEADS']],
    ['pairs, where the network allows them', { mentors: 2, teamMin: 2 }, []],
  ])('%s', (_, changes, expected) => {
    expect(codesOf(reviewCohort({ ...cohort, ...changes }))).toEqual(expected);
  });

  it('says what is missing', () => {
    expect(reviewCohort({ ...cohort, mentors: 1 })[0]?.message).toContain('once there are 3');
    expect(reviewCohort({ ...cohort, mentors: 1 })[0]?.message).toContain('there is 1.');
  });
});

describe('T4: what is listed', () => {
  const venture = { id: 'v', name: 'Aquaflow', status: 'accepted', isListed: false };
  it.each([
    ['accepted', 'weekly', []],
    ['circulating', 'weekly', []],
    ['submitted', 'weekly', ['VENTURE_NOT_SEEKING']],
    ['mentored', 'weekly', ['VENTURE_NOT_SEEKING']],
    ['mentored', 'targeted', []],
    ['closed', 'targeted', ['VENTURE_NOT_SEEKING']],
  ] as const)('%s on a %s list', (status, kind, expected) => {
    expect(codesOf(reviewEntry({ ...venture, status }, kind))).toEqual(expected);
  });

  it('each venture once at a time', () => {
    expect(codesOf(reviewEntry({ ...venture, isListed: true }, 'weekly'))).toEqual(['VENTURE_LISTED']);
  });

  it('only a draft changes', () => {
    expect(codesOf(reviewDraft('sent'))).toEqual(['NOT_A_DRAFT']);
    expect(reviewDraft('draft')).toEqual([]);
  });
});

describe('T4: sending a list', () => {
  const sentAt = new Date('2026-11-23T09:00:00Z');
  const entry = { ventureId: 'v', name: 'Aquaflow', status: 'accepted', isApproved: true };
  const sending: Sending = {
    kind: 'weekly',
    status: 'draft',
    sentAt,
    cutOffAt: new Date('2026-11-27T17:00:00Z'),
    cohort,
    entries: [entry],
  };

  it.each<[string, Partial<Sending>, string[]]>([
    ['whole', {}, []],
    ['twice', { status: 'sent' }, ['ALREADY_SENT']],
    ['after it was closed', { status: 'closed' }, ['ALREADY_SENT']],
    ['with nothing on it', { entries: [] }, ['LIST_EMPTY']],
    ['with words that nobody approved', { entries: [{ ...entry, isApproved: false }] }, ['BLURB_NOT_APPROVED']],
    ['with a venture that has closed', { entries: [{ ...entry, status: 'closed' }] }, ['VENTURE_NOT_SEEKING']],
    ['to nobody', { cohort: { mentors: 0, leads: 0, teamMin: 3 } }, ['COHORT_TOO_SMALL', 'NOBODY_LEADS']],
    ['with a cut-off in the past', { cutOffAt: new Date('2026-11-20T09:00:00Z') }, ['CUT_OFF_OUT_OF_RANGE']],
    [
      'with everything wrong at once',
      { cohort: { ...cohort, leads: 0 }, entries: [{ ...entry, isApproved: false, status: 'paused' }] },
      ['NOBODY_LEADS', 'BLURB_NOT_APPROVED', 'VENTURE_NOT_SEEKING'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codesOf(reviewSending({ ...sending, ...changes }))).toEqual(expected);
  });

  it.each([
    [11, 1],
    [12, 0],
    [31 * 24, 0],
    [31 * 24 + 1, 1],
  ])('a cut-off after %d hours', (hours, count) => {
    expect(reviewCutOff(new Date(sentAt.getTime() + hours * 3_600_000), sentAt)).toHaveLength(count);
  });
});

describe('T4: listing again', () => {
  const policy = { teamMin: 3, relistings: 2 };
  it.each([
    [3, 1, 'enough'],
    [2, 1, 'relisted'],
    [0, 2, 'relisted'],
    [2, 3, 'few'],
    [0, 3, 'nobody'],
  ] as const)('%d yes on listing %d: %s', (yes, listing, expected) => {
    expect(outcomeOf({ yes, listing }, policy)).toBe(expected);
  });

  it('never, where a programme lists once', () => {
    expect(outcomeOf({ yes: 0, listing: 1 }, { ...policy, relistings: 0 })).toBe('nobody');
  });
});
