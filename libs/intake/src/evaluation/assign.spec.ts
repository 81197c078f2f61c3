import fc from 'fast-check';
import { assign, type EntryToJudge } from './assign.js';

const entry = (id: string, barred: string[] = [], has: string[] = []): EntryToJudge => ({
  id,
  has,
  barred: new Set(barred),
});

const loads = (entries: readonly EntryToJudge[], evaluators: readonly string[], per: number): number[] => {
  const given = assign(entries, evaluators, per);
  return evaluators.map(
    (id) =>
      given.filter(({ evaluatorId }) => evaluatorId === id).length +
      entries.filter(({ has }) => has.includes(id)).length,
  );
};

describe('V2: assigning evaluators', () => {
  it.each([
    ['two each of six', ['u', 'v', 'w'].map((id) => entry(id)), ['a', 'b', 'c'], 2, [2, 2, 2]],
    ['as many as there are', [entry('u')], ['a', 'b'], 3, [1, 1]],
    ['nobody', [entry('u')], [], 2, []],
    ['none with an interest', [entry('u', ['a']), entry('v', ['a'])], ['a', 'b', 'c'], 2, [0, 2, 2]],
    ['only what is missing', [entry('u', [], ['a', 'b']), entry('v', [], ['a'])], ['a', 'b', 'c'], 2, [2, 1, 1]],
    ['by handing on', [entry('u'), entry('v', ['b']), entry('w', ['b'])], ['a', 'b'], 1, [2, 1]],
  ] as const)('gives %s', (_, entries, evaluators, per, expected) => {
    expect(loads(entries, evaluators, per)).toEqual(expected);
  });

  const evaluators = ['a', 'b', 'c', 'd', 'e'];
  const some = fc.array(fc.subarray(evaluators), { maxLength: 12 }).map((all) => all.map((b, i) => entry(`e${i}`, b)));

  it('gives each what it can have, to nobody who is barred, and twice to nobody', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 4 }), (entries, per) => {
        const given = assign(entries, evaluators, per);
        for (const { id, barred } of entries) {
          const mine = given.filter(({ entryId }) => entryId === id).map(({ evaluatorId }) => evaluatorId);
          expect(new Set(mine).size).toBe(mine.length);
          expect(mine.filter((one) => barred.has(one))).toEqual([]);
          expect(mine).toHaveLength(Math.min(per, evaluators.length - barred.size));
        }
      }),
    );
  });

  it('loads the heaviest no more than it must: as light as trying every way', () => {
    const few = fc.array(fc.subarray(['a', 'b', 'c'], { maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(few, (barred) => {
        const entries = barred.map((names, index) => entry(`e${index}`, names));
        const best = lightest(entries, ['a', 'b', 'c']);
        expect(Math.max(...loads(entries, ['a', 'b', 'c'], 1))).toBe(best);
      }),
    );
  });
});

/** The lightest heaviest load with one evaluator an entry, by trying all ways. */
function lightest([first, ...others]: readonly EntryToJudge[], names: readonly string[], taken: string[] = []): number {
  if (!first) return Math.max(...names.map((name) => taken.filter((one) => one === name).length));
  const free = names.filter((name) => !first.barred.has(name));
  return Math.min(...free.map((name) => lightest(others, names, [...taken, name])));
}
