import fc from 'fast-check';
import { bestTeams } from './alone.js';
import { checkTeams, teamScore } from './check-teams.js';
import { explainTeams } from './explain-teams.js';
import { type Team, type TeamMatching, type TeamMentor } from './instance.js';
import { Ledger } from './ledger.js';
import { mendTeam } from './mend-team.js';
import { solveTeams } from './solve-teams.js';
import { allTeams, tinyIntakes } from './tiny-intakes-spec.js';

const runs = (numRuns: number) => ({ seed: 20260329, numRuns });

describe('the best teams of a venture', () => {
  it('are the best of all that can be, each set of members once', () => {
    fc.assert(
      fc.property(tinyIntakes, fc.integer({ min: 1, max: 8 }), (instance, most) => {
        const crews = new Map(
          allTeams(instance, 'v0').map(({ members, score }) => [[...members].sort().join(), score]),
        );
        const scores = [...crews.values()].sort((a, b) => b - a).slice(0, most);
        const best = bestTeams(instance, 'v0', most);
        expect(best.map(({ score }) => score)).toEqual(scores);
        expect(new Set(best.map(({ members }) => [...members].sort().join())).size).toBe(best.length);
        for (const team of best) {
          expect(checkTeams(instance, { teams: [team] })).toEqual([]);
          expect(team.score).toBe(teamScore(instance, team));
        }
      }),
      runs(120),
    );
  });
});

describe('an explanation', () => {
  it('names substitutes who may sit there, and scores that are true', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, async (instance) => {
        const plan = await solveTeams(instance);
        const { teams, unserved } = explainTeams(instance, plan);
        expect(teams.length + unserved.length).toBe(instance.ventures.length);
        for (const { venture, score, best, picks } of teams) {
          const team = plan.teams.find((one) => one.venture === venture);
          const others = plan.teams.filter((one) => one.venture !== venture);
          expect(best).toBeGreaterThanOrEqual(score);
          expect(picks.map(({ mentor }) => mentor)).toEqual(team?.members);
          for (const { mentor, substitute, hoursAfter } of picks) {
            expect(hoursAfter).toBeGreaterThanOrEqual(0);
            if (!substitute) continue;
            const members = (team?.members ?? []).map((id) => (id === mentor ? substitute.mentor : id));
            const other: Team = { venture, lead: substitute.lead, members };
            expect(checkTeams(instance, { teams: [...others, other] })).toEqual([]);
            expect(substitute.score).toBe(teamScore(instance, other));
          }
        }
      }),
      runs(60),
    );
  });

  it('says hours of a venture exactly when it could have a team if it were alone', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, async (instance) => {
        for (const { venture, rules, team } of explainTeams(instance, await solveTeams(instance)).unserved) {
          const could = allTeams(instance, venture).length > 0;
          expect(could).toBe(
            rules[0] === 'hours' && team !== null && checkTeams(instance, { teams: [team] }).length === 0,
          );
        }
      }),
      runs(60),
    );
  });
});

const someone = (id: string, changes: Partial<TeamMentor> = {}): TeamMentor => ({
  id,
  family: id,
  skills: [],
  lead: true,
  level: 'regular',
  capacity: 4,
  load: 0,
  slots: '11',
  ...changes,
});

const PLAIN: TeamMatching = {
  format: 'team-matching/1',
  rules: {
    teamMin: 2,
    teamMax: 2,
    maxPerFamily: 1,
    maxNewcomers: 1,
    newcomerNeedsExperienced: true,
    minCommonSlots: 1,
    memberCost: 0,
  },
  mentors: [someone('ada', { skills: [1] }), someone('ben', { skills: [2] }), someone('cy')],
  ventures: [
    {
      id: 'v',
      priority: 1,
      needs: [{ skill: 1, weight: 10, required: true }],
      memberHours: 2,
      leadHours: 3,
      slots: '11',
    },
  ],
  fit: [[5], [4], [3]],
  locks: [],
};

/** The same with the last mentor changed. */
const last = (changes: Partial<TeamMentor>, fit = 9): TeamMatching => ({
  ...PLAIN,
  mentors: [...PLAIN.mentors.slice(0, 2), someone('cy', changes)],
  fit: [[5], [4], [fit]],
});

describe('a favourite who was passed over', () => {
  const TEAM = { teams: [{ venture: 'v', lead: 'ada', members: ['ada', 'ben'] }] };

  it.each<[string, TeamMatching, object]>([
    ['hours', last({ capacity: 1 }), { kind: 'rule', rule: 'hours' }],
    ['no common slot', last({ slots: '00' }), { kind: 'rule', rule: 'slots' }],
    [
      'a background twice',
      { ...last({ family: 'ada' }), rules: { ...PLAIN.rules, teamMin: 2 } },
      { kind: 'rule', rule: 'family' },
    ],
    ['nobody experienced', last({ level: 'newcomer' }), { kind: 'rule', rule: 'newcomers' }],
    ['that the team is no better', last({}, 2), { kind: 'score', score: 17 }],
    [
      'having been removed',
      { ...last({}), locks: [{ venture: 'v', members: [], removed: ['cy'] }] },
      { kind: 'rule', rule: 'lock' },
    ],
  ])('was because of %s', (_, instance, obstacle) => {
    expect(explainTeams(instance, TEAM).teams[0]?.passedOver).toEqual([
      { mentor: 'cy', fit: instance.fit[2]?.[0], obstacle },
    ]);
  });

  it('was because of a conflict, where it is told what was wished', () => {
    const instance = { ...last({}, -1), parts: { interest: [[0], [0], [25]] } };
    expect(explainTeams(instance, TEAM).teams[0]?.passedOver).toEqual([
      { mentor: 'cy', fit: -1, obstacle: { kind: 'rule', rule: 'excluded' } },
    ]);
  });

  it('was because of the pull of another venture', () => {
    const [venture] = PLAIN.ventures;
    const other = { id: 'w', priority: 1, needs: [], memberHours: 2, leadHours: 2, slots: '11' };
    const instance = {
      ...PLAIN,
      mentors: [...PLAIN.mentors, someone('di')],
      ventures: [...(venture ? [venture] : []), other],
      fit: [
        [5, 0],
        [4, 0],
        [9, 9],
        [1, 9],
      ],
    };
    const both = { teams: [...TEAM.teams, { venture: 'w', lead: 'cy', members: ['cy', 'di'] }] };
    const busy = { ...instance, mentors: instance.mentors.map((one) => ({ ...one, capacity: 3 })) };
    expect(explainTeams(busy, both).teams[0]?.passedOver[0]).toEqual({
      mentor: 'cy',
      fit: 9,
      obstacle: { kind: 'venture', ventures: ['w'] },
    });
  });
});

describe('a venture without a team', () => {
  it.each<[string[], TeamMatching]>([
    [['family', 'size'], { ...PLAIN, mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, family: 0 })) }],
    [['newcomers'], { ...PLAIN, mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, level: 'newcomer' as const })) }],
    [['slots'], { ...PLAIN, mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, slots: '00' })) }],
    [['need'], { ...PLAIN, mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, skills: [] })) }],
    [['hours'], { ...PLAIN, mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, load: 4 })) }],
    [['lead'], { ...PLAIN, mentors: PLAIN.mentors.map((mentor) => ({ ...mentor, lead: false })) }],
    [['excluded'], { ...PLAIN, fit: [[-1], [-1], [-1]] }],
    [['need', 'lock'], { ...PLAIN, locks: [{ venture: 'v', members: [], removed: ['ada'] }] }],
  ])('is told that it is for %s', (rules, instance) => {
    expect(explainTeams(instance, { teams: [] }).unserved).toMatchObject([{ venture: 'v', rules, heldBy: [] }]);
  });
});

describe('mending one team', () => {
  it('gives it a team whenever there is one without touching the others, and touches them only else', async () => {
    await fc.assert(
      fc.asyncProperty(tinyIntakes, async (instance) => {
        const plan = await solveTeams(instance);
        const [broken] = plan.teams;
        const gone = broken?.members[0];
        fc.pre(broken !== undefined && gone !== undefined);
        const locked = { ...instance, locks: [{ venture: broken.venture, members: [], removed: [gone] }] };
        const mended = await mendTeam(locked, plan, broken.venture);
        const quiet = bestTeams(new Ledger(locked, plan.teams).without(broken.venture), broken.venture, 1);
        if (quiet.length > 0) expect(mended?.changed).toEqual([broken.venture]);
        if (!mended) return;
        expect(checkTeams(locked, mended)).toEqual([]);
        expect(mended.teams).toHaveLength(plan.teams.length);
        const untouched = plan.teams.filter(({ venture }) => !mended.changed.includes(venture));
        for (const team of untouched) expect(mended.teams).toContainEqual(team);
      }),
      runs(80),
    );
  });
});
