import {
  type Answering,
  isCovered,
  reviewAnswer,
  reviewApproach,
  reviewAsking,
  reviewAssigning,
  reviewClosing,
  reviewConsent,
  reviewContact,
  reviewReply,
  reviewStep,
  reviewTaking,
  type Standing,
} from './introduction.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);
const moving: Standing = { status: 'moving', ownerId: 'ada', mayMove: true };

it.each([
  ['mentored', []],
  ['paused', []],
  ['submitted', ['VENTURE_NOT_READY']],
  ['closed', ['VENTURE_NOT_READY']],
])('asking for a venture that is %s (A3)', (status, expected) => {
  expect(codes(reviewAsking(status))).toEqual(expected);
});

it.each([
  ['free', { status: 'asked', ownerId: null } as const, []],
  ['taken', { status: 'moving', ownerId: 'ben' } as const, ['OWNED']],
  ['over', { status: 'closed', ownerId: null } as const, ['INTRODUCTION_OVER']],
])('taking one that is %s (A5)', (_, standing, expected) => {
  expect(codes(reviewTaking(standing))).toEqual(expected);
});

it.each([
  [true, []],
  [false, ['OWNER_UNFIT']],
])('giving it to somebody whose fitness is %s (C2)', (isFit, expected) => {
  expect(codes(reviewAssigning({ status: 'asked' }, isFit))).toEqual(expected);
});

it.each<[string, Partial<Standing>, string, string[]]>([
  ['to come', {}, '2026-03-02', []],
  ['yesterday', {}, '2026-03-01', ['DAY_HAS_PASSED']],
  ['of one without an owner', { ownerId: null, status: 'asked' }, '2026-03-02', ['UNOWNED']],
  [
    'of one that is over, by a stranger',
    { status: 'closed', mayMove: false },
    '2026-03-02',
    ['INTRODUCTION_OVER', 'NOT_THE_OWNER'],
  ],
])('a next step %s (A5)', (_, changes, nextOn, expected) => {
  expect(codes(reviewStep({ ...moving, ...changes }, nextOn, '2026-03-02'))).toEqual(expected);
});

describe('choosing whom it is to be (A3, C2)', () => {
  const base = { hasSpecialist: false, mentorIsFit: null, programmeIsOpen: null, shared: ['venture'] } as const;

  it.each<[string, Parameters<typeof reviewContact>[1], Partial<Standing>, string[]]>([
    ['a specialist', { ...base, kind: 'specialist', hasSpecialist: true }, {}, []],
    ['a specialist without an address', { ...base, kind: 'specialist' }, {}, ['NO_CONTACT']],
    ['a mentor', { ...base, kind: 'mentor', mentorIsFit: true }, {}, []],
    ['a mentor who is kept away', { ...base, kind: 'mentor', mentorIsFit: false }, {}, ['MENTOR_UNFIT']],
    ['a programme', { ...base, kind: 'programme', programmeIsOpen: true }, {}, []],
    ['a programme that takes none', { ...base, kind: 'programme', programmeIsOpen: false }, {}, ['NO_SUCH_PROGRAMME']],
    ['nothing to tell', { ...base, kind: 'specialist', hasSpecialist: true, shared: [] }, {}, ['NOTHING_SHARED']],
    ['somebody else, while one is asked', { ...base, kind: 'mentor', mentorIsFit: true }, { status: 'approached' }, []],
    ['somebody else, once it is made', { ...base, kind: 'mentor', mentorIsFit: true }, { status: 'made' }, ['MADE']],
  ])('%s', (_, choosing, changes, expected) => {
    expect(codes(reviewContact({ ...moving, ...changes }, choosing))).toEqual(expected);
  });
});

it.each([
  ['given', ['venture', 'email'], 'specialist', ['venture'], true],
  ['given', ['venture'], 'specialist', ['venture', 'email'], false],
  ['given', ['venture'], 'programme', ['venture'], false],
  ['asked', ['venture'], 'specialist', ['venture'], false],
  ['withdrawn', [], 'mentor', ['venture'], false],
] as const)(
  'a consent that is %s to %j covers a %s who is told %j: %s (V4)',
  (consent, consented, kind, shared, expected) => {
    expect(isCovered({ consent, consented }, { kind, shared })).toBe(expected);
  },
);

it.each([
  ['a founder who saw it', true, ['venture', 'email'], []],
  ['a founder who saw it in another order', true, ['email', 'venture'], []],
  ['a founder who saw less', true, ['venture'], ['SHARING_CHANGED']],
  ['the office', false, ['venture', 'email'], ['CONSENT_IS_THE_FOUNDERS']],
] as const)('consent of %s (V4)', (_, byFounder, seen, expected) => {
  expect(codes(reviewConsent({ status: 'moving', byFounder, shared: ['venture', 'email'], seen }))).toEqual(expected);
});

it.each([
  ['with consent', 'specialist', 'given', 'moving', []],
  ['without one', 'specialist', 'asked', 'moving', ['NO_CONSENT']],
  ['nobody yet', null, 'given', 'moving', ['NO_CONTACT']],
  ['twice', 'mentor', 'given', 'approached', ['APPROACHED']],
] as const)('asking the contact %s (A3)', (_, kind, consent, status, expected) => {
  expect(codes(reviewApproach({ ...moving, kind, consent, status }))).toEqual(expected);
});

it.each([
  ['approached', null, 'given', []],
  ['approached', 'yes', 'given', ['NOT_ASKED']],
  ['moving', null, 'given', ['NOT_ASKED']],
  ['approached', null, 'withdrawn', ['NOT_ASKED']],
] as const)('an answer to one that is %s, said %s, consent %s', (status, reply, consent, expected) => {
  expect(codes(reviewReply({ status, reply, consent }))).toEqual(expected);
});

it.each([
  ['useful, by its owner', 'useful', 'made', true, false, []],
  ['useful, before it was made', 'useful', 'moving', true, false, ['NOT_MADE']],
  ['withdrawn by a founder', 'withdrawn', 'moving', false, true, []],
  ['declined by a founder', 'declined', 'moving', false, true, ['NOT_THE_OWNER']],
] as const)('an outcome: %s (A5)', (_, outcome, status, mayMove, byFounder, expected) => {
  expect(codes(reviewClosing({ status, ownerId: 'ada', mayMove, byFounder, outcome }))).toEqual(expected);
});

describe('the other programme’s answer (A3)', () => {
  const open: Answering = {
    answer: null,
    emptiedAt: null,
    says: 'yes',
    contactName: 'Ruth',
    contactEmail: 'ruth@x.org',
  };

  it.each<[string, Partial<Answering>, string[]]>([
    ['yes, with somebody', {}, []],
    ['yes, without a name', { contactName: null }, ['NO_CONTACT']],
    ['no', { says: 'no', contactName: null, contactEmail: null }, []],
    ['twice', { answer: 'no' }, ['ANSWERED']],
    ['to what was taken back', { emptiedAt: new Date() }, ['NOT_ASKED']],
    ['taking a yes back', { says: 'withdrawn', answer: 'yes' }, []],
    ['taking nothing back', { says: 'withdrawn', answer: 'no' }, ['NOTHING_TO_WITHDRAW']],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewAnswer({ ...open, ...changes }))).toEqual(expected);
  });
});
