import { partOf, reviewAnswering, reviewAsking, stretchesOf, weekOf } from './hours-question.policy.js';

const asking = { fromOn: '2026-12-07', untilOn: '2026-12-18', today: '2026-12-01', people: 3 };
const now = new Date('2026-12-05T12:00:00Z');
const open = { closesAt: new Date('2026-12-15T12:00:00Z'), closedAt: null, answeredAt: null };

describe('S2: asking for hours', () => {
  it.each([
    ['two weeks to come', {}, []],
    ['ending before it begins', { untilOn: '2026-12-06' }, ['ENDS_BEFORE_START']],
    ['more than a page shows', { untilOn: '2026-12-21' }, ['TOO_LONG']],
    ['days that have passed', { today: '2026-12-08' }, ['DAY_HAS_PASSED']],
    ['nobody', { people: 0 }, ['NOBODY_TO_ASK']],
  ])('%s', (_, change, refused) => {
    expect(reviewAsking({ ...asking, ...change }).map(({ code }) => code)).toEqual(refused);
  });

  it.each([
    ['an open one', {}, []],
    ['one that another has replaced', { closedAt: now }, ['QUESTION_OVER']],
    ['twice', { answeredAt: now }, ['QUESTION_OVER']],
    ['too late', { closesAt: now }, ['QUESTION_OVER']],
  ])('S6: is answered: %s', (_, change, refused) => {
    expect(reviewAnswering({ ...open, ...change }, now).map(({ code }) => code)).toEqual(refused);
  });

  it('joins neighbouring days', () => {
    expect(stretchesOf(['2026-12-31', '2027-01-01', '2026-12-08', '2026-12-08'])).toEqual([
      { fromOn: '2026-12-08', untilOn: '2026-12-08' },
      { fromOn: '2026-12-31', untilOn: '2027-01-01' },
    ]);
  });

  it('reads a week of taps, and shows hours as the tap that they are', () => {
    const week = weekOf(['morning', 'none', undefined, 'day', 'nonsense', 'evening']);
    expect(week).toEqual([
      { day: 1, from: '09:00', to: '13:00' },
      { day: 4, from: '09:00', to: '18:00' },
      { day: 6, from: '18:00', to: '21:00' },
    ]);
    expect([1, 2, 4].map((day) => partOf(week, day))).toEqual(['morning', null, 'day']);
  });
});
