import fc from 'fast-check';
import type { Classes } from '../catalogue/classes.policy.js';
import { type Part, publish, type ReleasedCell } from './publication.js';
import { quartiles } from './quartiles.policy.js';

const CLASSES: Classes = { country: 'FR', region: 'europe', kind: 'university', training: 'immersion', age: 'from_2' };

const part = (mentors: number, changes: Partial<Part> = {}): Part => ({
  classes: CLASSES,
  amounts: { programmes: 1, mentors, ventures: mentors, sessions: 2 * mentors },
  money: {},
  isWilling: true,
  named: [],
  before: null,
  seniority: 0,
  ...changes,
});

const find = (cells: readonly ReleasedCell[], measure: string, axis: string, category = 'all') =>
  cells.find(
    (cell) => cell.measure === measure && cell.axis === axis && cell.category === category && cell.stat === 'value',
  );

/** One release, and the parts of the same programmes for the next. */
async function after(parts: readonly Part[]): Promise<readonly Part[]> {
  const { places } = await publish(parts);
  return parts.map((one, at) => ({ ...one, before: places[at] ?? null }));
}

describe('a whole release', () => {
  const kinds = ['university', 'accelerator', 'hybrid'];
  const nine = Array.from({ length: 9 }, (_, at) =>
    part(20 + 3 * at, { seniority: at, classes: { ...CLASSES, kind: kinds[at % 3] ?? '' } }),
  );

  it('withholds everything of two programmes, and says why', async () => {
    const { cells } = await publish([part(40), part(70)]);
    expect(cells.filter(({ value }) => value !== null)).toEqual([]);
    expect(new Set(cells.map(({ why }) => why))).toEqual(new Set(['few']));
  });

  it('says what the programmes of a kind have, when they hide each other', async () => {
    const { cells } = await publish(nine);
    expect(find(cells, 'mentors', 'all')).toMatchObject({ value: 290 });
    expect(find(cells, 'mentors', 'kind', 'hybrid')).toMatchObject({ value: 105 });
    expect(find(cells, 'sessions_per_venture', 'all')).toMatchObject({ value: 2 });
  });

  it('differs by nobody when one joins: the newcomer waits (onboarding)', async () => {
    const before = await publish(nine);
    const { cells, standings } = await publish([...(await after(nine)), part(33)]);
    expect(standings.at(-1)).toBe('waits');
    expect(cells).toEqual(before.cells);
  });

  it('differs by three at least when one is erased, and shows no cell that lost one or two (erasure)', async () => {
    const before = await publish(nine);
    const next = (await after(nine)).map((one, at) => (at === 4 ? { ...one, isWilling: false, amounts: {} } : one));
    const now = await publish(next);
    expect(now.standings.filter((standing) => standing !== 'counted')).toHaveLength(3);
    for (const cell of before.cells.filter(({ value, stat }) => value !== null && stat === 'value')) {
      const same = find(now.cells, cell.measure, cell.axis, cell.category);
      const name = `${cell.axis}:${cell.category}`;
      const is = (places: typeof now.places) => places.map((names) => names?.includes(name) ?? false);
      const [was, stays] = [is(before.places), is(now.places)];
      const moved = was.filter((one, at) => one !== stays[at]).length;
      if (same && same.value !== null) expect([1, 2]).not.toContain(moved);
    }
  });

  it('takes what is shown by name as known to everybody', async () => {
    const named = nine.map((one, at) => (at % 3 === 2 && at > 2 ? { ...one, named: ['mentors'] } : one));
    const { cells } = await publish(named);
    expect(find(cells, 'mentors', 'kind', 'hybrid')?.why).toBe('few');
    expect(find(cells, 'ventures', 'kind', 'hybrid')?.value).not.toBeNull();
  });

  it('never lets a parent less its shown children hold one or two programmes: in random networks', async () => {
    const network = fc.array(fc.record({ kind: fc.constantFrom(...kinds), mentors: fc.integer({ min: 0, max: 60 }) }), {
      minLength: 3,
      maxLength: 14,
    });
    const property = fc.asyncProperty(network, async (programmes) => {
      const parts = programmes.map(({ kind, mentors }) => part(mentors, { classes: { ...CLASSES, kind } }));
      const { cells, places } = await publish(parts);
      const all = find(cells, 'mentors', 'all');
      if (all?.value === null) return;
      const children = cells.filter(
        ({ measure, axis, stat }) => measure === 'mentors' && axis === 'kind' && stat === 'value',
      );
      const hidden = new Set(children.filter(({ value }) => value === null).map(({ category }) => `kind:${category}`));
      const rest = parts.filter(
        ({ amounts }, at) => (amounts.mentors ?? 0) > 0 && places[at]?.some((name) => hidden.has(name)),
      );
      expect([1, 2]).not.toContain(rest.length);
    });
    await fc.assert(property, { numRuns: 60 });
  }, 120_000);
});

describe('money in a release (R3)', () => {
  const kinds = ['university', 'accelerator', 'hybrid'];
  /** Of so many ventures each, alike. */
  const told = (sum: number, count = 3): Part['money'] => ({
    revenue: { sum, count, largest: [sum / count, sum / count].slice(0, count) },
  });
  const nine = (money: (at: number) => Part['money']): Part[] =>
    Array.from({ length: 9 }, (_, at) =>
      part(20, { money: money(at), classes: { ...CLASSES, kind: kinds[at % 3] ?? '' } }),
    );
  const revenue = async (parts: readonly Part[], axis = 'all', category = 'all') =>
    find((await publish(parts)).cells, 'revenue', axis, category);

  it('is told in two significant figures, by kind as well', async () => {
    expect(await revenue(nine((at) => told(123_456 + 999 * at)))).toMatchObject({ value: 1_100_000, why: null });
    expect(
      await revenue(
        nine(() => told(123_456)),
        'kind',
        'hybrid',
      ),
    ).toMatchObject({ value: 370_000 });
  });

  it('is none where nobody told any', async () => {
    expect(await revenue(nine(() => ({})))).toMatchObject({ value: 0, why: null });
  });

  it('needs eight ventures', async () => {
    const of = (counts: readonly number[]) => nine((at) => (counts[at] ? told(100_000, counts[at]) : {}));
    expect(await revenue(of([3, 2, 2]))).toMatchObject({ value: null, why: 'few' });
    expect(await revenue(of([3, 3, 2]))).toMatchObject({ value: 300_000 });
  });

  it('needs three programmes, however many ventures they have', async () => {
    expect(await revenue(nine((at) => (at < 2 ? told(100_000, 40) : {})))).toMatchObject({ value: null, why: 'few' });
  });

  it('is withheld where one venture is so large that the second could tell it', async () => {
    const one = { revenue: { sum: 130_000, count: 3, largest: [1_290_000, 5_000] } };
    const large = (sum: number) => nine((at) => (at === 4 ? { revenue: { ...one.revenue, sum } } : told(20_000)));
    expect(await revenue(large(1_300_000))).toMatchObject({ value: null, why: 'dominant' });
    const spread = nine((at) =>
      at === 4 ? { revenue: { sum: 1_300_000, count: 30, largest: [60_000, 60_000] } } : told(200_000),
    );
    expect(await revenue(spread)).toMatchObject({ value: 2_900_000 });
  });

  it('is withheld of a kind in which one programme is so large, and of another with it', async () => {
    const parts = nine((at) => (at === 2 ? told(9_000_000, 90) : told(400_000, 40)));
    const { cells } = await publish(parts);
    expect(find(cells, 'revenue', 'kind', 'hybrid')).toMatchObject({ value: null, why: 'dominant' });
    expect(
      find(cells, 'revenue', 'all')?.value === null ||
        kinds.filter((kind) => find(cells, 'revenue', 'kind', kind)?.value !== null).length < 2,
    ).toBe(true);
  });
});

describe('quartiles', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);

  it.each([
    [3, { q1: null, q2: null, q3: null }],
    [4, { q1: null, q2: 2.5, q3: null }],
    [15, { q1: null, q2: 8.5, q3: null }],
    [16, { q1: 4.5, q2: 8.5, q3: 12.5 }],
    [100, { q1: 25.5, q2: 50.5, q3: 75.5 }],
  ])('of %p programmes', (count, expected) => {
    expect(quartiles(upTo(count))).toEqual(expected);
  });
});
