import { wishedFor } from './urgency.policy.js';

const askedAt = new Date('2026-03-02T09:00:00Z');
const cadence = new Date('2026-04-06T14:00:00Z');
const day = (wished: Date | null): string | null => wished?.toISOString().slice(0, 10) ?? null;

describe('S4: when a session is wanted', () => {
  it.each([
    ['as the cadence has it, where nobody asked', cadence, null, '2026-04-06', 1],
    ['as the cadence has it, where there is no hurry', cadence, 'later', '2026-04-06', 1],
    ['soon, where somebody asked for that', cadence, 'soon', '2026-03-12', 2],
    ['as soon as possible within the week', cadence, 'week', null, 4],
    ['no later than the cadence', new Date('2026-03-05T14:00:00Z'), 'soon', '2026-03-05', 2],
    ['as soon as possible, where it is the first', null, 'soon', null, 2],
    ['as soon as possible, where it is the first and nobody asked', null, null, null, 1],
  ] as const)('is %s', (_, usual, urgency, wishedOn, haste) => {
    const wished = wishedFor(usual, urgency && { urgency, askedAt });
    expect([day(wished.wishedOn), wished.haste]).toEqual([wishedOn, haste]);
  });
});
