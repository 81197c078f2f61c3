import { dice } from '../dice.js';
import { boardOf } from './board.js';
import { choose, type Reached, solver } from './choice.js';
import { Columns } from './column.js';
import { Cuts } from './cuts.js';
import type { Goal } from './goal.js';
import type { TeamMatching } from './instance.js';
import { FREE } from './pricing.js';
import { searchTeams } from './team-search.js';

const TOTAL: Goal = { aim: 'total', leastScore: -Infinity, served: null };
const MOST_NODES = 2_000;

/** Many ventures that want the same few: no choice is obvious. */
function crowded(mentors: number, ventures: number): TeamMatching {
  const chance = dice(7);
  const below = (most: number): number => Math.floor(chance() * most);
  return {
    format: 'team-matching/1',
    rules: {
      teamMin: 3,
      teamMax: 4,
      maxPerFamily: 1,
      maxNewcomers: 4,
      newcomerNeedsExperienced: false,
      minCommonSlots: 1,
      memberCost: 10,
    },
    mentors: Array.from({ length: mentors }, (_, i) => ({
      id: `m${i}`,
      family: below(6),
      skills: [],
      lead: chance() < 0.5,
      level: 'regular',
      capacity: 3 + below(6),
      load: 0,
      slots: '1',
    })),
    ventures: Array.from({ length: ventures }, (_, i) => ({
      id: `v${i}`,
      priority: 1,
      needs: [],
      memberHours: 2 + below(2),
      leadHours: 3 + below(3),
      slots: '1',
    })),
    fit: Array.from({ length: mentors }, () => Array.from({ length: ventures }, () => below(100))),
    locks: [],
  };
}

describe('a choice among teams', () => {
  const board = boardOf(crowded(14, 6));
  const columns = board.calls.flatMap((call) =>
    new Columns(board).look(call, searchTeams(board, call, { ...FREE, keep: 80, nodes: Infinity }).found),
  );
  const chooseWatched = async (watch: (reached: Reached) => boolean) => {
    const desk = { highs: await solver(), board, cuts: new Cuts(board) };
    return choose(desk, TOTAL, columns, { nodes: MOST_NODES, target: Infinity, watch });
  };

  it('tells on its way what cannot be exceeded, and does not tell less than there is', async () => {
    const bounds: number[] = [];
    const best = await chooseWatched(({ bound }) => {
      bounds.push(bound);
      return false;
    });
    expect(new Set(bounds).size).toBeGreaterThan(2);
    expect(Math.min(...bounds)).toBeGreaterThanOrEqual(best.value - 1e-6);
    expect(bounds).toEqual(bounds.toSorted((a, b) => b - a));
  });

  it('ends when it is asked to, with the best so far and a bound that holds', async () => {
    const best = await chooseWatched(() => false);
    let told = 0;
    const ended = await chooseWatched(({ columns: found }) => {
      told += 1;
      return found !== null;
    });
    expect(told).toBeGreaterThan(0);
    expect(ended.columns).not.toBeNull();
    expect(ended.value).toBeLessThanOrEqual(best.value);
    expect(ended.bound).toBeGreaterThan(best.value);
  });
});
