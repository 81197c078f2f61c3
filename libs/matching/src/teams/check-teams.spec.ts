import { type Breach, checkTeams, meritOf } from './check-teams.js';
import { type Team, type TeamMatching, type TeamMentor } from './instance.js';

const mentor = (id: string, changes: Partial<TeamMentor> = {}): TeamMentor => ({
  id,
  family: id,
  skills: [0],
  lead: true,
  level: 'experienced',
  capacity: 5,
  load: 0,
  slots: '011',
  ...changes,
});

const INTAKE: TeamMatching = {
  format: 'team-matching/1',
  rules: {
    teamMin: 2,
    teamMax: 3,
    maxPerFamily: 1,
    maxNewcomers: 1,
    newcomerNeedsExperienced: true,
    minCommonSlots: 2,
    memberCost: 3,
  },
  mentors: [mentor('ada'), mentor('ben'), mentor('cy'), mentor('di')],
  ventures: ['v', 'w'].map((id) => ({
    id,
    priority: 2,
    needs: [{ skill: 0, weight: 7, required: true }],
    memberHours: 2,
    leadHours: 3,
    slots: '111',
  })),
  fit: [
    [4, 4],
    [5, 5],
    [6, 6],
    [-1, 6],
  ],
  locks: [],
};
const TEAM: Team = { venture: 'v', lead: 'ada', members: ['ada', 'ben'] };

/** The intake with one mentor changed. */
const but = (id: string, changes: Partial<TeamMentor>): TeamMatching => ({
  ...INTAKE,
  mentors: INTAKE.mentors.map((one) => (one.id === id ? { ...one, ...changes } : one)),
});

const broken = (instance: TeamMatching, ...teams: Team[]): Breach[] =>
  checkTeams(instance, { teams }).map(({ rule }) => rule);

describe('the checker', () => {
  it('has nothing against a team that keeps all rules, and scores it', () => {
    expect(broken(INTAKE, TEAM)).toEqual([]);
    expect(meritOf(INTAKE, { teams: [TEAM] })).toEqual({ served: 2, worst: 10, total: 10 });
    expect(meritOf(INTAKE, { teams: [] })).toEqual({ served: 0, worst: 0, total: 0 });
  });

  it.each<[Breach, TeamMatching, Team[]]>([
    ['unknown', INTAKE, [{ ...TEAM, venture: 'x' }]],
    ['unknown', INTAKE, [{ ...TEAM, members: ['ada', 'x'] }]],
    [
      'twice',
      { ...INTAKE, rules: { ...INTAKE.rules, maxPerFamily: 2 } },
      [{ ...TEAM, members: ['ada', 'ben', 'ben'] }],
    ],
    ['twice', but('ada', { capacity: 9 }), [TEAM, { ...TEAM, members: ['ada', 'cy'] }]],
    ['size', INTAKE, [{ ...TEAM, members: ['ada'] }]],
    ['size', { ...INTAKE, fit: INTAKE.fit.map(() => [1, 1]) }, [{ ...TEAM, members: ['ada', 'ben', 'cy', 'di'] }]],
    ['lead', INTAKE, [{ ...TEAM, lead: 'cy' }]],
    ['lead', but('ada', { lead: false }), [TEAM]],
    ['excluded', INTAKE, [{ ...TEAM, members: ['ada', 'di'] }]],
    ['family', but('ben', { family: 'ada' }), [TEAM]],
    ['newcomers', { ...but('ben', { level: 'newcomer' }), rules: { ...INTAKE.rules, maxNewcomers: 0 } }, [TEAM]],
    ['need', { ...INTAKE, mentors: INTAKE.mentors.map((one) => ({ ...one, skills: [] })) }, [TEAM]],
    ['slots', but('ben', { slots: '001' }), [TEAM]],
    ['hours', but('ada', { capacity: 2.9 }), [TEAM]],
    ['hours', but('ben', { load: 2 }), [TEAM, { venture: 'w', lead: 'cy', members: ['ben', 'cy'] }]],
    ['hours', { ...INTAKE, hours: INTAKE.mentors.map(() => [6, 1]) }, [TEAM]],
    ['lock', { ...INTAKE, locks: [{ venture: 'v', members: ['cy'], removed: [] }] }, [TEAM]],
    ['lock', { ...INTAKE, locks: [{ venture: 0, members: [], removed: [1] }] }, [TEAM]],
    ['lock', { ...INTAKE, locks: [{ venture: 'v', members: [], removed: [], lead: 'ben' }] }, [TEAM]],
  ])('objects to %s', (rule, instance, teams) => {
    expect(new Set(broken(instance, ...teams))).toEqual(new Set([rule]));
  });

  it('objects to a newcomer with nobody experienced beside', () => {
    const levels = but('ben', { level: 'newcomer' });
    expect(broken(levels, TEAM)).toEqual([]);
    const regular = levels.mentors.map((one) => (one.id === 'ada' ? { ...one, level: 'regular' as const } : one));
    expect(broken({ ...levels, mentors: regular }, TEAM)).toEqual(['newcomers']);
  });
});
