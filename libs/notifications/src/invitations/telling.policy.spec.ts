import fc from 'fast-check';
import { type Telling, tellings } from './telling.policy.js';

const GONE = new Date('2026-03-01T09:00:00Z');

const entry = (membershipId: string, changes: object = {}) => ({
  membershipId,
  sequence: 2,
  askedFrom: 2,
  sessionSequence: 2,
  withdrawnAt: null,
  ...changes,
});

const short = (all: readonly Telling[]): string[] =>
  all.map(({ membershipId, news, sequence, askedFrom }) => `${membershipId} ${news} ${sequence} from ${askedFrom}`);

describe('what calendars are told of a session (S2)', () => {
  it.each([
    ['all are new', 0, ['a', 'b'], [], ['a invitation 0 from 0', 'b invitation 0 from 0']],
    ['all know it already', 2, ['a', 'b'], [entry('a'), entry('b')], []],
    ['it was moved', 3, ['a', 'b'], [entry('a'), entry('b')], ['a moved 3 from 3', 'b moved 3 from 3']],
    [
      'somebody is replaced: taken back from one, and told to the rest with a higher sequence',
      2,
      ['a', 'c'],
      [entry('a'), entry('b')],
      ['a company 3 from 2', 'c invitation 2 from 2', 'b withdrawn 3 from 2'],
    ],
    ['it was called off', 3, [], [entry('a'), entry('b', { withdrawnAt: GONE })], ['a withdrawn 3 from 2']],
    [
      'somebody comes back: higher than what took it back from them',
      2,
      ['a'],
      [entry('a', { sequence: 5, withdrawnAt: GONE })],
      ['a invitation 6 from 6'],
    ],
    [
      'it was moved after others had left',
      3,
      ['a'],
      [entry('a', { sequence: 4 }), entry('b', { sequence: 3, withdrawnAt: GONE })],
      ['a moved 5 from 5'],
    ],
  ])('%s', (_, sequence, expected, entries, said) => {
    expect(short(tellings(sequence, expected, entries))).toEqual(said);
  });

  it('never tells a calendar the same sequence twice, and leaves nothing to tell', () => {
    const step = fc.record({ moves: fc.boolean(), expected: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const entries = new Map<string, ReturnType<typeof entry>>();
        let sequence = 0;
        for (const { moves, expected } of steps) {
          sequence += moves ? 1 : 0;
          for (const told of tellings(sequence, expected, [...entries.values()])) {
            expect(told.sequence).toBeGreaterThan(entries.get(told.membershipId)?.sequence ?? -1);
            expect(told.askedFrom).toBeLessThanOrEqual(told.sequence);
            const withdrawnAt = told.news === 'withdrawn' ? GONE : null;
            entries.set(
              told.membershipId,
              entry(told.membershipId, { ...told, sessionSequence: sequence, withdrawnAt }),
            );
          }
          expect(tellings(sequence, expected, [...entries.values()])).toEqual([]);
          const showing = [...entries.values()].filter(({ withdrawnAt }) => !withdrawnAt);
          expect(showing.map(({ membershipId }) => membershipId).sort()).toEqual([...expected].sort());
        }
      }),
    );
  });
});
