import fc from 'fast-check';
import { boardOf, type Board } from './board.js';
import { type Column, Columns } from './column.js';
import { Cuts } from './cuts.js';
import { handicapOf } from './handicap.js';
import { type TeamMentor, type TeamVenture } from './instance.js';
import { FREE } from './pricing.js';
import { separate } from './separation.js';
import { searchTeams } from './team-search.js';
import { tinyIntakes } from './tiny-intakes-spec.js';

const RUNS = { seed: 20260329, numRuns: 60 };

const allColumns = (board: Board): Column[] => {
  const columns = new Columns(board);
  const quest = { ...FREE, keep: Infinity, nodes: Infinity };
  return board.calls.flatMap((call) => columns.add(call, searchTeams(board, call, quest).found));
};

/** Every choice of whole teams, one for a venture at most, for which the hours are there. */
function choices({ calls, free }: Board, columns: readonly Column[]): Column[][] {
  const left = [...free];
  const walk = (venture: number): Column[][] => {
    if (venture === calls.length) return [[]];
    const own = columns.filter((column) => column.venture === venture);
    const fitting = own.filter((team) => team.members.every((m, i) => (left[m] ?? 0) >= (team.seconds[i] ?? 0)));
    const served = fitting.flatMap((team) => {
      team.members.forEach((m, i) => (left[m] = (left[m] ?? 0) - (team.seconds[i] ?? 0)));
      const rest = walk(venture + 1);
      team.members.forEach((m, i) => (left[m] = (left[m] ?? 0) + (team.seconds[i] ?? 0)));
      return rest.map((teams) => [team, ...teams]);
    });
    return [...walk(venture + 1), ...served];
  };
  return walk(0);
}

/** The halves of any three rows. */
const withCuts = fc
  .tuple(tinyIntakes, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }))
  .map(([instance, draws]) => {
    const board = boardOf(instance);
    const mosts = [...board.calls.map(() => 1), ...board.most];
    const cuts = new Cuts(board);
    for (const draw of draws) {
      const rows = [...new Set(draw.map((one) => one % mosts.length))];
      cuts.add([{ rows, most: rows.reduce((sum, row) => sum + (mosts[row] ?? 0), 0) >> 1 }]);
    }
    return { board, columns: allColumns(board), cuts };
  });

describe('cuts', () => {
  it('are kept by every choice of whole teams', () => {
    let tight = 0;
    fc.assert(
      fc.property(withCuts, ({ board, columns, cuts }) => {
        const few = columns.filter((_, i) => i % Math.ceil(columns.length / 24) === 0);
        for (const teams of choices(board, few)) {
          const taken = cuts.all.map(() => 0);
          for (const { row, value } of teams.flatMap((team) => cuts.entriesOf(team)))
            taken[row] = (taken[row] ?? 0) + value;
          cuts.all.forEach(({ most }, i) => expect(taken[i]).toBeLessThanOrEqual(most));
          tight += cuts.all.filter(({ most }, i) => taken[i] === most).length;
        }
      }),
      RUNS,
    );
    expect(tight).toBeGreaterThan(0);
  });

  it('cost a team that grows member by member what they cost it whole', () => {
    fc.assert(
      fc.property(withCuts, ({ board, columns, cuts }) => {
        const prices = Float64Array.from(cuts.all, (_, i) => i + 1);
        for (const team of columns.slice(0, 50)) {
          const call = board.calls[team.venture];
          const handicap = call ? handicapOf(cuts, call, prices) : null;
          const whole = cuts.entriesOf(team).reduce((sum, { row, value }) => sum + value * (prices[row] ?? 0), 0);
          let [pulls, paid] = [handicap?.start ?? new Int32Array(), 0];
          for (const mentor of [team.lead, ...team.members.filter((one) => one !== team.lead)]) {
            const joined = handicap?.join(pulls, mentor, mentor === team.lead);
            paid += joined?.cost ?? 0;
            pulls = joined?.pulls ?? pulls;
          }
          expect(paid).toBe(whole);
        }
      }),
      RUNS,
    );
  });

  it('are found where three mentors with one seat each are shared out by halves', () => {
    const mentor = (id: string, family: number): TeamMentor => ({
      id,
      family,
      skills: [],
      lead: true,
      level: 'regular',
      capacity: 3,
      load: 0,
      slots: '1',
    });
    const venture = (id: string): TeamVenture => ({
      id,
      priority: 1,
      needs: [],
      memberHours: 2,
      leadHours: 2,
      slots: '1',
    });
    const board = boardOf({
      format: 'team-matching/1',
      rules: {
        teamMin: 2,
        teamMax: 2,
        maxPerFamily: 1,
        maxNewcomers: 0,
        newcomerNeedsExperienced: false,
        minCommonSlots: 1,
        memberCost: 0,
      },
      mentors: ['ada', 'ben', 'cy'].map(mentor),
      ventures: ['u', 'v', 'w'].map(venture),
      fit: [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      locks: [],
    });
    const pairs = ['0,1', '1,2', '0,2'];
    const parts = allColumns(board)
      .filter(({ venture: at, members, lead }) => members.join() === pairs[at] && lead === members[0])
      .map((column) => ({ column, share: 0.5 }));
    expect(parts).toHaveLength(3);
    expect(separate(board, parts)).toContainEqual({ rows: [3, 4, 5], most: 1 });
  });
});
