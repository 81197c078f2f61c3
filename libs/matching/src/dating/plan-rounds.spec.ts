import fc from 'fast-check';
import { checkDating, weightOf } from './check-dating.js';
import { type Guest, type Meeting, type Pair, type SpeedDating } from './instance.js';
import { planRounds, replan } from './plan-rounds.js';

interface Limits {
  readonly mentors: number;
  readonly ventures: number;
  readonly rounds: number;
  /** Whether everybody is there for all of it, and needs no rest. */
  readonly full: boolean;
}

const guests = (side: string, most: number, rounds: number, full: boolean): fc.Arbitrary<Guest[]> =>
  fc
    .array(
      fc.record({
        available: fc
          .array(fc.integer({ min: 0, max: 3 }), { minLength: rounds, maxLength: rounds })
          .map((draws) => draws.map((draw) => (full || draw > 0 ? '1' : '0')).join('')),
        maxMeetings: fc.integer({ min: 1, max: rounds }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((all) => all.map((guest, i) => ({ id: `${side}${i}`, ...guest })));

const whirlwinds = ({ mentors, ventures, rounds, full }: Limits): fc.Arbitrary<SpeedDating> =>
  fc
    .integer({ min: 1, max: rounds })
    .chain((count) =>
      fc.tuple(
        guests('m', mentors, count, full),
        guests('v', ventures, count, full),
        fc.integer({ min: 1, max: 3 }),
        fc.constant(count),
      ),
    )
    .chain(([left, right, maxRun, count]) =>
      fc.record({
        format: fc.constant('speed-dating/1' as const),
        rounds: fc.constant(count),
        maxRunMentor: fc.constant(full ? 0 : maxRun),
        mentors: fc.constant(left),
        ventures: fc.constant(right),
        weight: matrix(left.length, right.length),
        mustMeet: fc.constant<Pair[]>([]),
      }),
    );

const matrix = (rows: number, columns: number): fc.Arbitrary<number[][]> =>
  fc.array(fc.array(fc.integer({ min: -1, max: 9 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

/** The weight of the best plan, by trying every pair in every round and nowhere. */
function exhaust(instance: SpeedDating): number {
  const pairs = instance.mentors.flatMap(({ id: mentor }, m) =>
    instance.ventures.flatMap(({ id: venture }, v) => {
      const weight = instance.weight[m]?.[v] ?? -1;
      return weight > 0 ? [{ mentor, venture, weight }] : [];
    }),
  );
  const left = pairs.map((_, i) => pairs.slice(i).reduce((sum, { weight }) => sum + weight, 0));
  let best = 0;
  const walk = (at: number, meetings: readonly Meeting[], weight: number): void => {
    best = Math.max(best, weight);
    const pair = pairs[at];
    if (!pair || weight + (left[at] ?? 0) <= best) return;
    for (let round = 0; round < instance.rounds; round++) {
      const more = [...meetings, { mentor: pair.mentor, venture: pair.venture, round }];
      if (checkDating(instance, { meetings: more }).length === 0) walk(at + 1, more, weight + pair.weight);
    }
    walk(at + 1, meetings, weight);
  };
  walk(0, [], 0);
  return best;
}

const MEDIUM: Limits = { mentors: 14, ventures: 12, rounds: 8, full: false };
const runs = (numRuns: number) => ({ seed: 20260329, numRuns });

describe('a whirlwind', () => {
  it('reaches its bound with full presence, which nobody can surpass', () => {
    fc.assert(
      fc.property(whirlwinds({ ...MEDIUM, full: true }), (instance) => {
        const plan = planRounds(instance);
        expect(checkDating(instance, plan)).toEqual([]);
        expect(plan.total).toBe(plan.bound);
        expect(plan.total).toBe(weightOf(instance, plan));
      }),
      runs(150),
    );
  });

  it('has a bound that is never under the optimum, and a plan that is never over it', () => {
    let [reached, all] = [0, 0];
    fc.assert(
      fc.property(whirlwinds({ mentors: 3, ventures: 3, rounds: 3, full: false }), (instance) => {
        const [optimum, plan] = [exhaust(instance), planRounds(instance, { tries: 200 })];
        expect(plan.bound).toBeGreaterThanOrEqual(optimum);
        expect(plan.total).toBeLessThanOrEqual(optimum);
        reached += plan.total;
        all += optimum;
      }),
      runs(200),
    );
    expect(reached / all).toBeGreaterThan(0.99);
  });

  it('can be held, whoever is away and however soon mentors tire', () => {
    fc.assert(
      fc.property(whirlwinds(MEDIUM), (instance) => {
        expect(checkDating(instance, planRounds(instance, { tries: 100 }))).toEqual([]);
      }),
      runs(150),
    );
  });

  it('is worth the same in whatever order its guests are named', () => {
    fc.assert(
      fc.property(whirlwinds(MEDIUM), (instance) => {
        const turned = {
          ...instance,
          mentors: instance.mentors.toReversed(),
          ventures: instance.ventures.toReversed(),
          weight: instance.weight.toReversed().map((row) => row.toReversed()),
        };
        expect(planRounds(turned, { tries: 100 }).total).toBe(planRounds(instance, { tries: 100 }).total);
      }),
      runs(60),
    );
  });

  it('brings those together who must meet, by id or by place, whatever it costs', () => {
    const instance = crowd({
      weight: [
        [9, 0],
        [9, 9],
      ],
      mustMeet: [
        ['m0', 'v1'],
        [1, 0],
      ],
      rounds: 1,
    });
    const plan = planRounds(instance);
    expect(plan.meetings.map(({ mentor, venture }) => mentor + venture)).toEqual(['m0v1', 'm1v0']);
    expect(checkDating(instance, plan)).toEqual([]);
  });

  it('names those who must meet and cannot', () => {
    const instance = crowd({
      weight: [[1, 2]],
      mustMeet: [
        ['m0', 'v0'],
        ['m0', 'v1'],
      ],
      rounds: 1,
    });
    const plan = planRounds(instance);
    expect(plan.missed).toEqual([{ mentor: 'm0', venture: 'v0' }]);
    expect(checkDating(instance, plan)).toEqual(['m0 and v0 must meet, and do not.']);
  });

  it('has no meetings where there is nobody, no round or nobody willing', () => {
    for (const instance of [
      crowd({ weight: [], mustMeet: [], rounds: 3 }),
      crowd({ weight: [[5]], mustMeet: [], rounds: 0 }),
      crowd({ weight: [[-1]], mustMeet: [], rounds: 2 }),
    ])
      expect(planRounds(instance)).toEqual({ meetings: [], total: 0, bound: 0, missed: [] });
  });
});

/** Everybody is there for all rounds. */
function crowd({ weight, mustMeet, rounds }: Pick<SpeedDating, 'weight' | 'mustMeet' | 'rounds'>): SpeedDating {
  const guest = (id: string): Guest => ({ id, available: '1'.repeat(rounds), maxMeetings: rounds });
  return {
    format: 'speed-dating/1',
    rounds,
    maxRunMentor: 0,
    mentors: weight.map((_, i) => guest(`m${i}`)),
    ventures: (weight[0] ?? []).map((_, i) => guest(`v${i}`)),
    weight,
    mustMeet,
  };
}

describe('a whirlwind that some do not come to', () => {
  const late = whirlwinds(MEDIUM).chain((instance) =>
    fc.record({
      instance: fc.constant(instance),
      fromRound: fc.integer({ min: 0, max: instance.rounds }),
      absent: fc.subarray(
        [...instance.mentors, ...instance.ventures].map(({ id }) => id),
        { maxLength: 3 },
      ),
    }),
  );

  it('leaves what was held, seats nobody who is absent, and can be held', () => {
    fc.assert(
      fc.property(late, ({ instance, fromRound, absent }) => {
        const before = planRounds(instance, { tries: 50 });
        const after = replan(instance, before, { fromRound, absent }, { tries: 50 });
        const held = (meetings: readonly Meeting[]) => meetings.filter(({ round }) => round < fromRound);
        expect(sorted(held(after.meetings))).toEqual(sorted(held(before.meetings)));
        const ahead = after.meetings.filter(({ round }) => round >= fromRound);
        expect(ahead.filter(({ mentor, venture }) => absent.includes(mentor) || absent.includes(venture))).toEqual([]);
        expect(checkDating(instance, after)).toEqual([]);
        expect(after.total).toBeLessThanOrEqual(after.bound);
      }),
      runs(120),
    );
  });

  it('gives their partners to others', () => {
    const instance = crowd({
      weight: [
        [5, 4],
        [1, 3],
      ],
      mustMeet: [],
      rounds: 1,
    });
    const before = planRounds(instance);
    expect(before.total).toBe(8);
    const after = replan(instance, before, { fromRound: 0, absent: ['v0'] });
    expect(after.meetings).toEqual([{ mentor: 'm0', venture: 'v1', round: 0 }]);
  });

  it('moves nobody when all come', () => {
    fc.assert(
      fc.property(whirlwinds({ ...MEDIUM, full: true }), (instance) => {
        const before = planRounds(instance);
        expect(sorted(replan(instance, before, { fromRound: 0, absent: [] }).meetings)).toEqual(
          sorted(before.meetings),
        );
      }),
      runs(60),
    );
  });
});

const sorted = (meetings: readonly Meeting[]): string[] => meetings.map((meeting) => JSON.stringify(meeting)).sort();
