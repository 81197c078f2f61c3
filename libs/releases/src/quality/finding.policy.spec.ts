import { type Counted, findingsOf, oddIn, reviewNudge } from './finding.policy.js';

const COUNTED: Counted = {
  standing: 'counted',
  place: 'operating',
  launchedOn: '2020-01-01',
  figures: null,
  before: null,
};
const TO = '2026-10-01';

describe('why a programme is not in a release', () => {
  it.each([
    [{}, []],
    [{ standing: null, launchedOn: null }, ['too_young']],
    [{ standing: null, launchedOn: '2026-10-01' }, ['too_young']],
    [{ standing: null, launchedOn: '2026-09-30' }, ['unknown']],
    [{ standing: 'out' }, ['shares_nothing']],
    [{ standing: 'waits' }, ['waits']],
    [{ standing: 'rests' }, ['rests']],
    [{ place: 'dormant' }, ['quiet']],
    [{ standing: 'out', place: 'dormant', figures: { active: 9, sessions: 1 } }, ['shares_nothing']],
  ] as const)('%j: %j', (changes, codes) => {
    expect(findingsOf({ ...COUNTED, ...changes }, TO).map(({ code }) => code)).toEqual(codes);
  });
});

describe('odd figures', () => {
  it.each([
    ['doubled exactly', { mentors: 20 }, { mentors: 10 }, []],
    ['more than doubled', { mentors: 21 }, { mentors: 10 }, ['jumped mentors']],
    ['less than half', { mentors: 9 }, { mentors: 20 }, ['jumped mentors']],
    ['from nothing', { sessions: 30 }, { sessions: 0 }, ['jumped sessions']],
    ['too small to jump', { graduated: 9 }, { graduated: 1 }, []],
    ['new by name', { mentors: 90 }, {}, []],
    ['more met than sessions', { active: 9, sessions: 8 }, {}, ['contradicts active']],
    ['as many met as sessions', { active: 8, sessions: 8 }, {}, []],
    ['more started than accepted: some were accepted before', { started: 15, accepted: 10 }, {}, []],
    ['sessions without mentors', { sessions: 4, mentors: 0 }, {}, ['contradicts sessions']],
    ['more sessions than mentors', { sessions: 40, mentors: 9 }, {}, []],
    [
      'all at once',
      { active: 30, sessions: 20, ventures: 25 },
      { active: 10 },
      ['contradicts active', 'contradicts active', 'jumped active'],
    ],
  ])('%s', (_, figures, before, found) => {
    expect(oddIn(figures as never, before as never).map(({ code, measure }) => `${code} ${measure}`)).toEqual(found);
  });
});

describe('asking a programme', () => {
  it.each([
    ['jumped', true, null, []],
    ['jumped', false, null, ['NOT_FOUND_ANY_MORE']],
    ['waits', true, null, ['NOTHING_TO_DO']],
    ['quiet', true, '12 March', ['NUDGED']],
    ['quiet', false, '12 March', ['NOT_FOUND_ANY_MORE', 'NUDGED']],
  ])('%s, found %p, asked until %p: %j', (code, found, until, codes) => {
    expect(reviewNudge(code, found, until).map((refusal) => refusal.code)).toEqual(codes);
  });
});
