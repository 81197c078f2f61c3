import { addMinutes, type Refusal } from '@outrigger/kernel';
import { answersUntil, endOf, nextRound, roundTimes } from './course.policy.js';
import {
  reviewAnswer,
  reviewClosing,
  reviewComing,
  reviewCourse,
  reviewFollowing,
  reviewMissing,
  reviewPlanning,
  reviewReminding,
  reviewPreparing,
  type State,
} from './whirlwind.policy.js';

const START = new Date('2026-03-12T17:00:00Z');
const event: State = {
  id: 'w',
  status: 'planned',
  startsAt: START,
  rounds: 4,
  roundMinutes: 10,
  changeMinutes: 2,
  breakAfter: 2,
  breakMinutes: 15,
};
const at = (minutes: number): Date => addMinutes(START, minutes);
const codes = (refusals: readonly Refusal[]): string[] => refusals.map(({ code }) => code);

describe('the course of a whirlwind (A2)', () => {
  it('leaves time to change tables, and a break', () => {
    expect(roundTimes(event).map(({ startsAt }) => (startsAt.getTime() - START.getTime()) / 60_000)).toEqual([
      0, 12, 39, 51,
    ]);
    expect(endOf(event)).toEqual(at(61));
  });

  it.each([
    [-1, 0],
    [0, 1],
    [11, 1],
    [12, 2],
    [60, 4],
  ])('at minute %i plans from round %i on', (minute, round) => {
    expect(nextRound(event, at(minute))).toBe(round);
  });

  it('is in the time to come, with its break inside', () => {
    expect(codes(reviewCourse({ ...event, breakAfter: 4 }, at(1)))).toEqual(['TIME_HAS_PASSED', 'BREAK_AFTER_THE_END']);
    expect(reviewCourse(event, at(-1))).toEqual([]);
  });
});

describe('a whirlwind (A2)', () => {
  const planning = { event, planVersion: 1, expectedVersion: 1, mentors: 2, ventures: 2, now: at(-60) };

  it('is prepared until it is planned', () => {
    expect(reviewPreparing({ ...event, status: 'asking' })).toEqual([]);
    expect(codes(reviewPreparing(event))).toEqual(['WHIRLWIND_PLANNED']);
    expect(codes(reviewPreparing({ ...event, status: 'cancelled' }))).toEqual(['WHIRLWIND_OVER']);
  });

  it('is planned for enough people, by whoever saw the last plan', () => {
    expect(reviewPlanning(planning)).toEqual([]);
    expect(codes(reviewPlanning({ ...planning, expectedVersion: 0, mentors: 1, ventures: 0, now: at(60) }))).toEqual([
      'PLAN_CHANGED',
      'TOO_FEW_MENTORS',
      'TOO_FEW_VENTURES',
      'NO_ROUND_LEFT',
    ]);
    expect(codes(reviewPlanning({ ...planning, event: { ...event, status: 'draft' } }))).toEqual(['NOBODY_INVITED']);
  });

  it('is promised for some of its rounds, until it is planned', () => {
    const asking: State = { ...event, status: 'asking' };
    expect(reviewComing(asking, { fromRound: 1, untilRound: 4 })).toEqual([]);
    expect(codes(reviewComing(asking, { fromRound: 2, untilRound: 5 }))).toEqual(['NO_SUCH_ROUNDS']);
    expect(codes(reviewComing(event, { fromRound: 0, untilRound: 4 }))).toEqual(['WHIRLWIND_PLANNED']);
  });

  it('is planned anew only for rounds to come', () => {
    expect(reviewMissing(event, 2, at(13))).toEqual([]);
    expect(codes(reviewMissing(event, 1, at(13)))).toEqual(['ROUND_HAS_BEGUN']);
    expect(codes(reviewMissing({ ...event, status: 'asking' }, 1, at(-5)))).toEqual(['NO_PLAN']);
  });

  it('is answered from the beginning of a round until the day after', () => {
    expect(codes(reviewAnswer(event, 2, at(38)))).toEqual(['MEETING_NOT_BEGUN']);
    expect(reviewAnswer(event, 2, at(39))).toEqual([]);
    expect(reviewAnswer(event, 2, answersUntil(event))).toEqual([]);
    expect(codes(reviewAnswer(event, 2, addMinutes(answersUntil(event), 1)))).toEqual(['ANSWERS_CLOSED']);
  });

  it('is closed after its last round has begun, once', () => {
    expect(codes(reviewClosing(event, at(12)))).toEqual(['ROUNDS_TO_COME']);
    expect(reviewClosing(event, at(51))).toEqual([]);
    expect(codes(reviewClosing({ ...event, status: 'closed' }, at(51)))).toEqual(['WHIRLWIND_OVER', 'NO_PLAN']);
  });

  it.each([
    ['what both would go on with', {}, []],
    ['a meeting that one of them would leave at that', { isMutual: false }, ['NOT_MUTUAL']],
    ['a second time', { isFollowed: true }, ['FOLLOWED_UP']],
    ['an introduction before both know', { kind: 'introduction', status: 'planned' }, ['NOT_CLOSED']],
    ['a draft before both know', { status: 'planned' }, []],
    [
      'everything at once',
      { isMutual: false, isFollowed: true, kind: 'introduction', status: 'planned' },
      ['NOT_MUTUAL', 'FOLLOWED_UP', 'NOT_CLOSED'],
    ],
  ] as const)('A2: follows up %s', (_, changes, expected) => {
    const following = { status: 'closed', isMutual: true, isFollowed: false, kind: 'team', ...changes } as const;
    expect(reviewFollowing(following).map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    ['somebody silent', {}, []],
    ['nobody', { silent: 0 }, ['NOBODY_SILENT']],
    ['somebody of an event that is over', { status: 'closed' }, ['NOBODY_SILENT']],
    ['somebody who was reminded this morning', { remindedAt: new Date('2026-03-12T08:00:00Z') }, ['REMINDED']],
    ['somebody who was reminded yesterday', { remindedAt: new Date('2026-03-11T08:00:00Z') }, []],
  ] as const)('A2: reminds %s', (_, changes, expected) => {
    const silence = {
      status: 'asking',
      silent: 3,
      remindedAt: null,
      now: new Date('2026-03-12T12:00:00Z'),
      ...changes,
    } as const;
    expect(reviewReminding(silence).map(({ code }) => code)).toEqual(expected);
  });
});
