import type { QuizQuestion } from './curriculum.entity.js';
import { mark, reviewLearning, reviewOrder, reviewPublishing, reviewUnit } from './curriculum.policy.js';

const codes = (refusals: readonly { readonly code: string }[]): string[] => refusals.map(({ code }) => code);
const question = (right: number): QuizQuestion => ({
  question: 'Who?',
  options: ['One', 'Two'],
  right,
  because: 'So.',
});
const unit = {
  id: 'b',
  title: 'Teams',
  goals: ['Knows why'],
  body: 'Words.',
  minutes: 30,
  videos: [],
  exercises: [],
  quiz: [question(0)],
  prerequisiteIds: [] as string[],
};

const rung = (at: number): string => `u${String(at)}`;
/** A unit that waits for all before it: as many ways back as there are sets of them. */
const ladder = (at: number): string[] => [rung(at), ...Array.from({ length: at }, (_, before) => rung(before))];

describe('a unit (O3)', () => {
  it.each([
    ['that is whole', {}, []],
    [
      'with every fault',
      { goals: [], videos: [{ title: 'A film', url: 'javascript:alert(1)' }], quiz: [question(2)] },
      ['NO_GOAL', 'NO_SUCH_VIDEO', 'NO_RIGHT_ANSWER'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(codes(reviewUnit({ ...unit, ...changes }))).toEqual(expected);
  });

  it.each([
    ['one after another', [['a'], ['b', 'a'], ['c', 'b']], []],
    ['for one that is not there', [['a', 'z']], ['NO_SUCH_UNIT']],
    ['for itself', [['a', 'a']], ['CIRCLE']],
    ['for all before it, thirty of them', Array.from({ length: 30 }, (_, at) => ladder(at)), []],
    [
      'in a circle of three',
      [
        ['a', 'c'],
        ['b', 'a'],
        ['c', 'b'],
      ],
      ['CIRCLE'],
    ],
  ])('waits %s', (_, chain, expected) => {
    const units = chain.map(([id = '', ...prerequisiteIds]) => ({ id, prerequisiteIds }));
    expect(codes(reviewOrder(units))).toEqual(expected);
  });

  it('is published with others, never none', () => {
    expect(codes(reviewPublishing([]))).toEqual(['NO_UNIT']);
  });

  it('is learnt after what comes before, with every question answered, two of three right', () => {
    const waiting = { ...unit, prerequisiteIds: ['a'] };
    expect(codes(reviewLearning({ unit: waiting, answers: [], finished: new Set() }))).toEqual([
      'NOT_YET',
      'UNANSWERED',
    ]);
    expect(codes(reviewLearning({ unit: waiting, answers: [0], finished: new Set(['a']) }))).toEqual([]);
    const quiz = [question(0), question(1), question(1)];
    expect(mark(quiz, [0, 1, 0])).toEqual({ right: 2, isPassed: true });
    expect(mark(quiz, [1, 1, 0])).toEqual({ right: 1, isPassed: false });
    expect(mark([], [])).toEqual({ right: 0, isPassed: true });
  });
});
