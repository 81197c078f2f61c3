import fc from 'fast-check';
import { shuffled, dice } from '../dice.js';
import { checkTeams, meritOf } from './check-teams.js';
import { type TeamMatching, type TeamMentor, type Teams } from './instance.js';
import { solveTeams } from './solve-teams.js';
import { optimum, tinyIntakes } from './tiny-intakes-spec.js';

const runs = (numRuns: number) => ({ seed: 20260329, numRuns });
const EXACT = { forBalance: 0 };

/** The same instance with its people named in another order. */
function permuted(instance: TeamMatching, seed: number): TeamMatching {
  const chance = dice(seed);
  const rows = shuffled([...instance.mentors.keys()], chance);
  const columns = shuffled([...instance.ventures.keys()], chance);
  const pick = <T>(items: readonly T[], places: readonly number[]): T[] =>
    places.flatMap((place) => items.slice(place, place + 1));
  const turned = (matrix: readonly (readonly number[])[]): number[][] =>
    pick(matrix, rows).map((row) => pick(row, columns));
  return {
    ...instance,
    mentors: pick(instance.mentors, rows),
    ventures: pick(instance.ventures, columns),
    fit: turned(instance.fit),
    hours: instance.hours && turned(instance.hours),
  };
}

const inOrder = ({ teams }: Teams): string[] =>
  teams.map(({ venture, lead, members }) => `${venture}: ${lead} leads ${[...members].sort().join()}`).sort();

describe('teams for an intake', () => {
  it('are the best there are, can be, and are proved', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, async (instance) => {
        const plan = await solveTeams(instance, EXACT);
        const best = optimum(instance);
        expect(checkTeams(instance, plan)).toEqual([]);
        expect(meritOf(instance, plan)).toEqual(best);
        expect(plan).toMatchObject({ ...best, bounds: best, proved: true, stopped: false });
      }),
      runs(150),
    );
  });

  it('never have a bound under the best there is, however early they are ended', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, fc.integer({ min: 0, max: 12 }), async (instance, steps) => {
        let left = steps;
        const plan = await solveTeams(instance, { ...EXACT, stop: () => left-- <= 0 });
        const best = optimum(instance);
        expect(checkTeams(instance, plan)).toEqual([]);
        expect(plan.bounds.served).toBeGreaterThanOrEqual(best.served);
        expect(plan.served).toBeLessThanOrEqual(plan.bounds.served);
        if (plan.served < best.served) return;
        expect(plan.bounds.worst).toBeGreaterThanOrEqual(best.worst);
        if (plan.worst === best.worst) expect(plan.bounds.total).toBeGreaterThanOrEqual(best.total);
      }),
      runs(100),
    );
  });

  it('are the same in whatever order people are named', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, fc.nat(), async (instance, seed) => {
        const [one, other] = [await solveTeams(instance), await solveTeams(permuted(instance, seed))];
        expect(inOrder(other)).toEqual(inOrder(one));
      }),
      runs(80),
    );
  });

  it('serve no less for another mentor', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, async (instance) => {
        const fewer = { ...instance, mentors: instance.mentors.slice(1), fit: instance.fit.slice(1) };
        const without = await solveTeams({ ...fewer, hours: instance.hours?.slice(1) });
        expect((await solveTeams(instance)).served).toBeGreaterThanOrEqual(without.served);
      }),
      runs(60),
    );
  });

  it('keep to what is settled', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, fc.nat(5), fc.nat(5), fc.boolean(), async (instance, stays, leaves, leads) => {
        const [staying, leaving] = [instance.mentors[stays]?.id, instance.mentors[leaves]?.id];
        fc.pre(staying !== undefined && leaving !== undefined && staying !== leaving);
        const lock = { venture: 'v0', members: [staying], removed: [leaving], lead: leads ? staying : undefined };
        const settled = { ...instance, locks: [lock] };
        const plan = await solveTeams(settled, EXACT);
        const team = plan.teams.find(({ venture }) => venture === 'v0');
        expect(meritOf(settled, plan)).toEqual(optimum(settled));
        if (!team) return;
        expect(team.members).toContain(staying);
        expect(team.members).not.toContain(leaving);
        if (leads) expect(team.lead).toBe(staying);
      }),
      runs(80),
    );
  });

  it('give no more than they may for an even load, and nothing of the earlier tiers', async () => {
    const [sums, evened] = [{ best: 0, given: 0 }, { count: 0 }];
    await fc.assert(
      fc.asyncProperty(tinyIntakes, async (instance) => {
        const [best, even] = [await solveTeams(instance, EXACT), await solveTeams(instance, { forBalance: 0.2 })];
        expect(even).toMatchObject({ served: best.served, bounds: best.bounds, proved: true });
        expect(even.worst).toBeGreaterThanOrEqual(best.worst);
        expect(even.total).toBeGreaterThanOrEqual(best.total - 0.2 * Math.abs(best.total));
        sums.best += best.total;
        sums.given += best.total - even.total;
        if (even.total < best.total) evened.count++;
      }),
      runs(80),
    );
    expect(evened.count).toBeGreaterThan(0);
  });
});

const RULES: TeamMatching['rules'] = {
  teamMin: 3,
  teamMax: 5,
  maxPerFamily: 1,
  maxNewcomers: 1,
  newcomerNeedsExperienced: true,
  minCommonSlots: 1,
  memberCost: 5,
};
const someone = (id: string, family: number): TeamMentor => ({
  id,
  family,
  skills: [0],
  lead: true,
  level: 'regular',
  capacity: 5,
  load: 0,
  slots: '11',
});
const PLAIN: TeamMatching = {
  format: 'team-matching/1',
  rules: RULES,
  mentors: [someone('ada', 0), someone('ben', 1), someone('cy', 2)],
  ventures: [{ id: 'v', priority: 1, needs: [], memberHours: 2, leadHours: 4, slots: '11' }],
  fit: [[10], [10], [10]],
  locks: [],
};

describe('an intake for which nothing can be done', () => {
  const nothing = { teams: [], served: 0, worst: 0, total: 0, bounds: { served: 0, worst: 0, total: 0 }, proved: true };

  it.each<[string, Partial<TeamMatching>]>([
    ['without mentors', { mentors: [], fit: [] }],
    ['without ventures', { ventures: [], fit: [[], [], []] }],
    ['without anybody', { mentors: [], ventures: [], fit: [] }],
    ['with too few mentors', { mentors: PLAIN.mentors.slice(1), fit: PLAIN.fit.slice(1) }],
    ['with nobody to lead', { mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, lead: false })) }],
    ['with exclusions only', { fit: [[-1], [-1], [-1]] }],
    ['with locks that contradict', { locks: [{ venture: 'v', members: ['ada'], removed: ['ada'] }] }],
  ])('%s has a clean answer', async (_, change) => {
    expect(await solveTeams({ ...PLAIN, ...change })).toEqual({ ...nothing, stopped: false });
  });

  it('still serves with a team that costs more than it brings', async () => {
    const costly = { ...PLAIN, rules: { ...RULES, memberCost: 100 } };
    expect(await solveTeams(costly)).toMatchObject({ served: 1, worst: -270, total: -270, proved: true });
  });
});

describe('a search for teams', () => {
  it('tells how far it is, tier after tier', async () => {
    const told: string[] = [];
    await solveTeams(PLAIN, { report: ({ tier }) => void told.push(tier) });
    expect([...new Set(told)]).toEqual(['served', 'worst', 'total']);
  });

  it('ends when it is asked to, with the best so far', async () => {
    expect(await solveTeams(PLAIN, { stop: () => true })).toMatchObject({ served: 1, stopped: true });
  });
});
