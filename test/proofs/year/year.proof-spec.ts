import { brokenBy } from './examine.js';
import { RULES } from './rules.js';
import { SHORT, year } from './year.js';

/** On a machine that does other things as well. */
const PATIENCE_MS = 400_000;

describe('weeks of a programme', () => {
  it(
    'keep the rules of cohort and teams after every step, and each rule tells what breaks it',
    async () => {
      const told = new Map<string, string[]>();
      const { world, steps, breaches } = await year({
        size: SHORT,
        tell: () => undefined,
        visit: async (visited) => {
          for (const rule of RULES) told.set(rule.id, await brokenBy(visited, rule).catch((e: unknown) => [String(e)]));
        },
      });
      expect(breaches).toEqual([]);
      expect(RULES.filter(({ id }) => !told.get(id)?.includes(id)).map(({ id }) => [id, told.get(id)])).toEqual([]);
      expect(steps).toBeGreaterThan(100);
      for (const deed of ['submitApplication', 'answerCard', 'proposeTeam', 'agreeToTeam', 'openSession']) {
        expect(`${deed}: ${String(world.book.count(deed) > 0)}`).toBe(`${deed}: true`);
      }
    },
    PATIENCE_MS,
  );
});
