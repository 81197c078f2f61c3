import fc from 'fast-check';
import { normalise, type RawScore, standings } from './normalise.js';

const score = (evaluatorId: string, entryId: string, value: number): RawScore => ({
  evaluatorId,
  entryId,
  score: value,
});

describe('V2: normalised scores', () => {
  it('are the raw ones where there is one evaluation', () => {
    expect(standings([score('ada', 'x', 4)])).toEqual([{ entryId: 'x', count: 1, raw: 4, normalised: 4, spread: 0 }]);
    expect(normalise([])).toEqual([]);
  });

  it('take the strictness of an evaluator out', () => {
    const strict = ['a', 'b', 'c', 'd', 'e', 'f'].map((entry, index) => score('strict', entry, index < 3 ? 1 : 2));
    const kind = ['g', 'h', 'i', 'j', 'k', 'l'].map((entry, index) => score('kind', entry, index < 3 ? 4 : 5));
    const byEntry = new Map(standings([...strict, ...kind]).map((line) => [line.entryId, line.normalised]));
    // The raw scores of f and g are 2 and 4; each is at the end of its evaluator's own scale.
    expect((byEntry.get('g') ?? 0) - (byEntry.get('f') ?? 0)).toBeLessThan(1);
    expect(byEntry.get('f')).toBeGreaterThan(byEntry.get('a') ?? 9);
  });

  it('tell the worked example: one strict judge of two', () => {
    // M = 3, S² = 1. Ada: n 2, m 2, v 0 → m' = (4 + 9) / 5 = 2.6, s'² = 3 / 5. Ben, the same above: m' = 3.4.
    const scores = [score('ada', 'x', 2), score('ada', 'y', 2), score('ben', 'x', 4), score('ben', 'y', 4)];
    expect(normalise(scores)[0]?.normalised).toBeCloseTo(3 - 0.6 / Math.sqrt(0.6));
    expect(standings(scores).map(({ raw, spread }) => [raw, spread])).toEqual([
      [3, 2],
      [3, 2],
    ]);
  });

  const some = fc.array(
    fc.record({
      evaluatorId: fc.constantFrom('ada', 'ben', 'cy'),
      entryId: fc.constantFrom('u', 'v', 'w', 'x'),
      score: fc.integer({ min: 10, max: 50 }).map((tenths) => tenths / 10),
    }),
    { minLength: 1, maxLength: 30 },
  );

  it('are numbers, keep the order within an evaluator, and do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(some, (scores) => {
        const normal = normalise(scores);
        for (const one of normal) {
          expect(Number.isFinite(one.normalised)).toBe(true);
          for (const other of normal)
            if (one.evaluatorId === other.evaluatorId && one.score > other.score)
              expect(one.normalised).toBeGreaterThan(other.normalised);
        }
        const turned = new Map(standings([...scores].reverse()).map((line) => [line.entryId, line.normalised]));
        for (const { entryId, normalised } of standings(scores)) expect(turned.get(entryId)).toBeCloseTo(normalised, 9);
      }),
    );
  });
});
