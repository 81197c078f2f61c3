import { freeSeat, partsOf, reviewCertificate, reviewDelegate, reviewObserving } from './delivery.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('a delegation (O2)', () => {
  it.each([
    ['of four takes a fifth', [1, 2, 3, 4], false, []],
    ['of five takes no sixth', [1, 2, 3, 4, 5], false, ['DELEGATION_FULL']],
    ['takes nobody twice', [1], true, ['DELEGATE_KNOWN']],
  ])('%s', (_, taken, isKnown, expected) => {
    expect(codes(reviewDelegate({ taken, isKnown }))).toEqual(expected);
  });

  it('gives the seat of whoever stays away to the next', () => {
    expect(freeSeat([1, 3])).toBe(2);
    expect(freeSeat([])).toBe(1);
  });
});

describe('observing a session (O4)', () => {
  const now = new Date('2026-03-01T10:00:00Z');
  const open = {
    consents: ['yes', 'yes'] as const,
    isSigned: true,
    isConfirmed: true,
    endsAt: new Date('2026-03-01T11:00:00Z'),
  };
  it.each([
    ['is open with all consents and a signature', {}, []],
    ['is closed by one consent that is taken back', { consents: ['yes', 'no'] as const }, ['NO_CONSENT']],
    ['is closed while nobody was asked', { consents: [] }, ['NO_CONSENT']],
    ['ends with the session', { endsAt: now }, ['OVER']],
    [
      'tells all that is missing',
      { isConfirmed: false, isSigned: false, consents: ['asked'] as const },
      ['NO_SESSION', 'NO_CONSENT', 'NOT_SIGNED'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewObserving({ ...open, ...changes }, now))).toEqual(expected);
  });
});

describe('evidence, part by part (O7)', () => {
  const part = (
    name: 'curriculum' | 'observation' | 'meeting' | 'informal' | 'strategy',
    attended: number,
    blocks = attended,
    isBacked = true,
  ) => ({
    part: name,
    attended,
    blocks,
    isBacked,
  });
  const whole = [
    part('curriculum', 4),
    part('observation', 1),
    part('meeting', 1),
    part('informal', 1),
    part('strategy', 1),
  ];

  it('is whole with every part', () => {
    expect(codes(reviewCertificate(partsOf('immersion', whole)))).toEqual([]);
    expect(codes(reviewCertificate(partsOf('onsite', [part('curriculum', 3)])))).toEqual([]);
  });

  it('names everything that is missing', () => {
    expect(codes(reviewCertificate(partsOf('immersion', [])))).toEqual([
      'MISSING_CURRICULUM',
      'MISSING_OBSERVATION',
      'MISSING_MEETING',
      'MISSING_INFORMAL',
      'MISSING_STRATEGY',
    ]);
    const some = [part('curriculum', 3, 4), ...whole.slice(1, 4), part('strategy', 1, 1, false)];
    expect(codes(reviewCertificate(partsOf('immersion', some)))).toEqual(['MISSING_CURRICULUM', 'MISSING_STRATEGY']);
  });
});
