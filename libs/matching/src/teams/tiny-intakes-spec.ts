import fc from 'fast-check';
import { checkTeams, meritOf, teamScore } from './check-teams.js';
import {
  type Merit,
  type RankedTeam,
  type Team,
  type TeamMatching,
  type TeamMentor,
  type TeamVenture,
} from './instance.js';

/** Intakes so small that all their teams can be tried, of the rules' every corner. */

const week = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 })
  .map((draws) => draws.map((draw) => (draw > 0 ? '1' : '0')).join(''));

const mentor = fc.record({
  family: fc.integer({ min: 0, max: 3 }),
  skills: fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
  lead: fc.boolean(),
  level: fc.constantFrom('newcomer' as const, 'regular' as const, 'experienced' as const),
  capacity: fc.integer({ min: 1, max: 9 }),
  load: fc.integer({ min: 0, max: 2 }),
  slots: week,
});

const venture = fc.record({
  priority: fc.integer({ min: 1, max: 3 }),
  needs: fc.array(
    fc.record({
      skill: fc.integer({ min: 0, max: 4 }),
      weight: fc.integer({ min: 0, max: 20 }),
      required: fc.integer({ min: 0, max: 4 }).map((draw) => draw === 0),
    }),
    { maxLength: 3 },
  ),
  memberHours: fc.integer({ min: 1, max: 3 }),
  leadHours: fc.integer({ min: 1, max: 4 }),
  slots: week,
});

const rules = fc.record({
  teamMin: fc.integer({ min: 1, max: 2 }),
  teamMax: fc.integer({ min: 2, max: 3 }),
  maxPerFamily: fc.integer({ min: 1, max: 2 }),
  maxNewcomers: fc.integer({ min: 0, max: 2 }),
  newcomerNeedsExperienced: fc.boolean(),
  minCommonSlots: fc.integer({ min: 0, max: 2 }),
  memberCost: fc.integer({ min: 0, max: 12 }),
});

export const tinyIntakes: fc.Arbitrary<TeamMatching> = fc
  .record({
    rules,
    mentors: fc.array(mentor, { minLength: 1, maxLength: 6 }).map((all): TeamMentor[] => named('m', all)),
    ventures: fc.array(venture, { minLength: 1, maxLength: 4 }).map((all): TeamVenture[] => named('v', all)),
    draws: fc.array(fc.integer({ min: -1, max: 15 }), { minLength: 24, maxLength: 24 }),
    hours: fc.option(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 24, maxLength: 24 })),
  })
  .map(({ draws, hours, ...rest }) => {
    const matrix = (numbers: readonly number[]): number[][] =>
      rest.mentors.map((_, row) => rest.ventures.map((__, column) => numbers[row * 4 + column] ?? 0));
    const fit = matrix(draws);
    return { format: 'team-matching/1', ...rest, fit, locks: [], hours: hours ? matrix(hours) : undefined };
  });

const named = <T>(side: string, all: readonly T[]): (T & { readonly id: string })[] =>
  all.map((one, i) => ({ id: `${side}${i}`, ...one }));

/** All teams of a venture that the checker has nothing against, one for each lead. */
export function allTeams(instance: TeamMatching, venture: string): RankedTeam[] {
  const crews = instance.mentors.reduce<string[][]>(
    (sets, { id }) => [...sets, ...sets.map((set) => [...set, id])],
    [[]],
  );
  return crews
    .flatMap((members) => members.map((lead): Team => ({ venture, lead, members })))
    .filter((team) => checkTeams(instance, { teams: [team] }).length === 0)
    .map((team) => ({ ...team, score: teamScore(instance, team) }));
}

/** The best there is, by trying all teams of every venture, and none. */
export function optimum(instance: TeamMatching): Merit {
  const choices = instance.ventures.map(({ id }) => allTeams(instance, id));
  let best: Merit = { served: 0, worst: 0, total: 0 };
  const walk = (at: number, teams: readonly Team[]): void => {
    if (checkTeams(instance, { teams }).length > 0) return;
    const merit = meritOf(instance, { teams });
    if (at === choices.length && isBetter(merit, best)) best = merit;
    if (at === choices.length) return;
    for (const team of choices[at] ?? []) walk(at + 1, [...teams, team]);
    walk(at + 1, teams);
  };
  walk(0, []);
  return best;
}

const isBetter = (one: Merit, other: Merit): boolean =>
  (one.served - other.served || one.worst - other.worst || one.total - other.total) > 0;
