import { actionStep, reviewCompletion, reviewReopening } from './action.policy.js';

describe('S3: actions', () => {
  it.each([
    [3, null],
    [2, 'before'],
    [0, 'before'],
    [-1, 'overdue'],
    [-14, 'overdue'],
    [-15, null],
  ])('with %i days left: %s', (daysLeft, step) => {
    expect(actionStep(daysLeft)).toBe(step);
  });

  it('are done once, and opened again once', () => {
    const [open, done] = [
      { id: 'a', doneAt: null },
      { id: 'a', doneAt: new Date() },
    ];
    expect(reviewCompletion(open)).toEqual([]);
    expect(reviewCompletion(done).map(({ code }) => code)).toEqual(['ACTION_DONE']);
    expect(reviewReopening(done)).toEqual([]);
    expect(reviewReopening(open).map(({ code }) => code)).toEqual(['ACTION_OPEN']);
  });
});
