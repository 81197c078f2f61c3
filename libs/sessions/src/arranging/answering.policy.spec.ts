import { reviewAnswer, reviewReminder } from './answering.policy.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const session = { id: 's', status: 'confirmed', startsAt: new Date('2026-03-05T14:00:00Z'), sequence: 2 } as const;

describe('an answer to an invitation (S2)', () => {
  it.each([
    ['to the time of today counts', {}, 2, []],
    ['to the time before a move does not', {}, 1, ['ANSWER_OUTDATED']],
    ['to an invitation that never was does not', {}, 3, ['NO_SUCH_SEQUENCE']],
    ['comes too late once the session has begun', { startsAt: NOW }, 2, ['SESSION_BEGAN']],
    ['is all late: begun, and moved before', { startsAt: NOW }, 0, ['SESSION_BEGAN', 'ANSWER_OUTDATED']],
    ['to one that was called off does not count', { status: 'cancelled' }, 2, ['SESSION_NOT_TO_COME']],
    ['to one without a time does not count', { status: 'planned', startsAt: null }, 2, ['SESSION_NOT_TO_COME']],
    ['to one that was held does not count', { status: 'held' }, 2, ['SESSION_NOT_TO_COME']],
  ] as const)('%s', (_, changes, sequence, expected) => {
    const refusals = reviewAnswer({ session: { ...session, ...changes }, sequence, now: NOW });
    expect(refusals.map(({ code }) => code)).toEqual(expected);
  });
});

describe('a reminder of an invitation (S2)', () => {
  it.each([
    ['goes to those who are silent', {}, 2, []],
    ['is not needed once all have answered', {}, 0, ['ALL_ANSWERED']],
    ['does not come twice in half a day', { remindedAt: new Date('2026-03-01T22:00:00Z') }, 1, ['REMINDED']],
    ['comes again the next day', { remindedAt: new Date('2026-03-01T08:00:00Z') }, 1, []],
    ['is of no session without a time', { status: 'planned' }, 1, ['SESSION_NOT_TO_COME']],
  ] as const)('%s', (_, changes, silent, expected) => {
    const reminder = { session: { ...session, remindedAt: null, ...changes }, silent, now: NOW };
    expect(reviewReminder(reminder).map(({ code }) => code)).toEqual(expected);
  });
});
