import { type Guest, holds, reviewHanding } from './arranger.policy.js';

const NOW = new Date('2026-03-02T09:00:00Z');
const guest = (membershipId: string, changes: Partial<Guest> = {}): Guest => ({
  membershipId,
  part: 'mentor',
  mandatory: false,
  answer: 'none',
  ...changes,
});
const lead = guest('lead', { part: 'lead', mandatory: true });
const founder = guest('founder', { part: 'founder', mandatory: true });
const team = [lead, guest('ann'), guest('ben'), guest('cy'), founder];
const saying = (id: string, answer: Guest['answer']) =>
  team.map((each) => (each.membershipId === id ? { ...each, answer } : each));

describe('the time of a session (S2, T1)', () => {
  it.each([
    ['holds while nobody has said no', team, true],
    ['holds without one mentor of four', saying('ann', 'no'), true],
    ['holds with a perhaps', saying('lead', 'maybe'), true],
    ['does not hold without the lead', saying('lead', 'no'), false],
    ['does not hold without a founder', saying('founder', 'no'), false],
    ['does not hold below the quorum', saying('ann', 'no').filter(({ membershipId }) => membershipId !== 'ben'), false],
  ] as const)('%s', (_, guests, expected) => expect(holds(guests, 3)).toBe(expected));
});

describe('what is handed to the arranger (S2)', () => {
  it.each([
    ['one that waits', 'planned', null, []],
    ['one that has a time', 'confirmed', new Date('2026-03-05T09:00:00Z'), []],
    ['not one that has begun', 'confirmed', NOW, ['SESSION_OVER']],
    ['not one that was held', 'held', null, ['SESSION_OVER']],
    ['not one that was called off', 'cancelled', null, ['SESSION_OVER']],
  ] as const)('%s', (_, status, startsAt, expected) =>
    expect(reviewHanding({ id: 's', status, startsAt, now: NOW }).map(({ code }) => code)).toEqual(expected),
  );
});
