import { type Highs } from 'highs';
import { balanced } from './balance.js';
import { boardOf } from './board.js';
import { checkTeams, meritOf } from './check-teams.js';
import { solver } from './choice.js';
import { Columns } from './column.js';
import { Cuts } from './cuts.js';
import { type Desk, EFFORT, Stopped, type TeamEffort, type TeamProgress } from './desk.js';
import { firstTeams } from './first-teams.js';
import { type TeamMatching, type TeamPlan, type Teams, type Tier } from './instance.js';
import { teamsOf } from './teams-of.js';
import { Tiers } from './tiers.js';

/** How teams are looked for. */
export interface TeamOptions {
  readonly report: (progress: TeamProgress) => void;
  /** Asked between steps; true ends the search with the best so far. */
  readonly stop: () => boolean;
  readonly effort: Partial<TeamEffort>;
  /** The share of the best total that may be given for an even load. */
  readonly forBalance: number;
}

const USUAL: TeamOptions = { report: () => undefined, stop: () => false, effort: {}, forBalance: 0.005 };

/**
 * The teams for a whole intake: as many ventures served as can be, then the weakest team as good as can be, then the
 * most in all, and of what comes near that the most even load. The same instance has the same answer, in whatever order its mentors and ventures are named.
 */
export async function solveTeams(instance: TeamMatching, options: Partial<TeamOptions> = {}): Promise<TeamPlan> {
  return plan(await solver(), instance, { ...USUAL, ...options });
}

function plan(highs: Highs, instance: TeamMatching, options: TeamOptions): TeamPlan {
  const { report, stop, effort, forBalance } = options;
  const board = boardOf(instance);
  const tell = (tier: Tier, reached: number, bound: number): void => report(progress(tier, reached, bound));
  const shared = { highs, board, columns: new Columns(board), cuts: new Cuts(board) };
  const desk: Desk = { ...shared, effort: { ...EFFORT, ...effort }, tell, stop };
  const tiers = new Tiers(desk, firstTeams(desk));
  const stopped = endsEarly(() => tiers.run());
  const teams = { teams: teamsOf(board, balanced(desk, tiers.teams, forBalance)) };
  sound(instance, teams);
  return { ...teams, ...meritOf(instance, teams), bounds: tiers.bounds, proved: tiers.areProved(), stopped };
}

function endsEarly(run: () => void): boolean {
  try {
    run();
    return false;
  } catch (error) {
    if (error instanceof Stopped) return true;
    throw error;
  }
}

/** @throws Error when the checker objects: then nobody may see these teams. */
function sound(instance: TeamMatching, teams: Teams): void {
  const [fault] = checkTeams(instance, teams);
  if (fault) throw new Error(`${fault.path}: ${fault.message}`);
}

const SHARES: { readonly [T in Tier]: number } = { served: 0.05, worst: 0.2, total: 0.6 };
const NOTES: { readonly [T in Tier]: string } = {
  served: 'served',
  worst: 'score of the weakest team',
  total: 'total score',
};

const progress = (tier: Tier, reached: number, bound: number): TeamProgress => ({
  share: SHARES[tier],
  note: `${NOTES[tier]}: ${reached}, at most ${bound}`,
  tier,
  reached,
  bound,
});
