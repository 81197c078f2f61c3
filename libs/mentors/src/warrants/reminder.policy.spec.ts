import { dueStep } from './reminder.policy.js';

describe('C2: reminders of a warrant that ends', () => {
  it.each([
    ['long before', 61, null],
    ['on the first day', 60, 60],
    ['between two', 31, 60],
    ['a month before', 30, 30],
    ['after a long sleep, only the nearest', 8, 30],
    ['a week before', 7, 7],
    ['on its last day', 0, 7],
    ['the day after', -1, 0],
    ['a month after', -30, 0],
    ['when it is no news any more', -31, null],
  ])('%s', (_, daysLeft, step) => {
    expect(dueStep(daysLeft)).toBe(step);
  });
});
