import {
  coolingOff,
  type Declaring,
  type Mentoring,
  reviewDeclaring,
  type Reviewing,
  reviewReview,
} from './conflict.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);

describe('who declares an interest (C2)', () => {
  const mine: Declaring = { own: true, byOffice: false, sinceOn: null, untilOn: null };

  it.each<[string, Partial<Declaring>, string[]]>([
    ['the mentor', {}, []],
    ['the office for anybody', { own: false, byOffice: true }, []],
    ['nobody else', { own: false }, ['NOT_YOUR_CONFLICT']],
    ['of one day', { sinceOn: '2026-03-01', untilOn: '2026-03-01' }, []],
    ['that ends before it begins', { sinceOn: '2026-03-02', untilOn: '2026-03-01' }, ['ENDS_BEFORE_START']],
    [
      'both wrong',
      { own: false, sinceOn: '2026-03-02', untilOn: '2026-03-01' },
      ['NOT_YOUR_CONFLICT', 'ENDS_BEFORE_START'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewDeclaring({ ...mine, ...changes }))).toEqual(expected);
  });
});

describe('cooling-off after mentoring (C2)', () => {
  it.each<[string, Mentoring, number, string | null]>([
    ['none by policy', { seated: true, endedOn: null }, 0, null],
    ['never mentored', { seated: false, endedOn: null }, 12, null],
    ['still on the team', { seated: true, endedOn: null }, 6, 'seated'],
    ['left half a year ago, of twelve months', { seated: false, endedOn: '2026-01-31' }, 12, '2027-01-31'],
    ['left on the last of August, of six months', { seated: false, endedOn: '2026-08-31' }, 6, '2027-02-28'],
    ['over since today', { seated: false, endedOn: '2026-01-15' }, 6, null],
    ['over tomorrow', { seated: false, endedOn: '2026-01-16' }, 6, '2026-07-16'],
  ])('%s', (_, mentoring, months, until) => {
    expect(coolingOff(mentoring, months, '2026-07-15')).toBe(until);
  });
});

describe('the review of an interest (C2)', () => {
  const open: Reviewing = {
    id: 'c',
    state: 'open',
    seen: 'open',
    kind: 'equity',
    decision: 'upheld',
    reviewer: null,
    isSeated: true,
    coolingOff: null,
  };

  it.each<[string, Partial<Reviewing>, string[]]>([
    ['is upheld', {}, []],
    ['is cleared', { decision: 'cleared' }, []],
    ['is left with notice', { decision: 'recusal' }, []],
    ['names the kind that the mentor has not', { kind: null }, ['KIND_NEEDED']],
    ['needs no kind to be cleared', { kind: null, decision: 'cleared' }, []],
    ['has nobody to give notice to', { decision: 'recusal', isSeated: false }, ['NOT_ON_TEAM']],
    ['comes second', { state: 'cleared', reviewer: 'Ines' }, ['REVIEWED_MEANWHILE']],
    ['comes second with the same decision', { state: 'upheld', reviewer: 'Ines' }, ['REVIEWED_MEANWHILE']],
    ['changes nothing', { state: 'upheld', seen: 'upheld' }, ['NOTHING_CHANGED']],
    ['is taken up again', { state: 'upheld', seen: 'upheld', decision: 'cleared' }, []],
    [
      'of an intent to invest waits for the end of the cooling-off',
      { kind: 'intent_to_invest', decision: 'cleared', coolingOff: '2027-01-31' },
      ['COOLING_OFF'],
    ],
    [
      'of an intent to invest waits for the end of the mentoring',
      { kind: 'intent_to_invest', decision: 'cleared', coolingOff: 'seated' },
      ['COOLING_OFF'],
    ],
    ['of an intent to invest is upheld at any time', { kind: 'intent_to_invest', coolingOff: 'seated' }, []],
    ['of shares does not wait', { decision: 'cleared', coolingOff: 'seated' }, []],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewReview({ ...open, ...changes }))).toEqual(expected);
  });

  it('tells the second reviewer who decided what', () => {
    const [refused] = reviewReview({ ...open, state: 'cleared', reviewer: 'Ines Roy' });
    expect(refused?.message).toBe('Ines Roy has decided meanwhile: it is cleared. Look at it, then decide.');
  });
});
