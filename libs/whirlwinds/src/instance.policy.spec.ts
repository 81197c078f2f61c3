import { instanceOf, seated } from './instance.policy.js';

const seat = { fromRound: 0, untilRound: 4, goneFrom: null, maxMeetings: 4 };
const pair = { mentorWish: null, ventureWish: null, shared: 0, apart: false };

describe('a whirlwind as the solver reads it (A2)', () => {
  const instance = instanceOf({
    rounds: 4,
    maxRun: 0,
    mentors: [{ ...seat, id: 'm', fromRound: 1 }],
    ventures: [
      { ...seat, id: 'v', untilRound: 3, goneFrom: 2 },
      { ...seat, id: 'w' },
      { ...seat, id: 'x' },
      { ...seat, id: 'y' },
    ],
    pairs: [
      { ...pair, mentor: 'm', venture: 'v' },
      { ...pair, mentor: 'm', venture: 'w', apart: true },
      { ...pair, mentor: 'm', venture: 'y', apart: true },
    ],
    met: [{ mentor: 'm', venture: 'y' }],
  });

  it('says who is there in which round', () => {
    expect(instance.mentors.map(({ available }) => available)).toEqual(['0111']);
    expect(instance.ventures.map(({ available }) => available)).toEqual(['1100', '1111', '1111', '1111']);
  });

  it('forbids pairs that are kept apart, and those that nobody knows of, but what was so stays', () => {
    expect(instance.weight[0]?.map((weight) => weight >= 0)).toEqual([true, false, false, true]);
  });
});

describe('tables (A2)', () => {
  it('stay with whoever sits there, and are given to the others in order', () => {
    const tables = seated([
      { id: 'a', tableNumber: null },
      { id: 'b', tableNumber: 1 },
      { id: 'c', tableNumber: null },
    ]);
    expect([...tables]).toEqual([
      ['a', 2],
      ['b', 1],
      ['c', 3],
    ]);
  });
});
