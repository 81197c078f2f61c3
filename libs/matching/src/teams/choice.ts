import loadHighs, { type Highs, type HighsCallbackMap, type Model } from 'highs';
import { type Column } from './column.js';
import { type Desk } from './desk.js';
import { type Goal, matrixOf, rowBounds, sumOf, worthOf } from './goal.js';

/** How a choice is sought. */
export interface Choice {
  /** Nodes of the search, after which it ends with the best so far. */
  readonly nodes: number;
  /** A choice to begin with. */
  readonly start?: readonly Column[];
  /** Ends as soon as so much is reached. */
  readonly target: number;
  /** Told between steps how far it is; true ends it with the best so far. */
  readonly watch: (reached: Reached) => boolean;
}

/** The best so far, null when there is none, and what no choice among these columns exceeds. */
export interface Reached {
  readonly columns: readonly Column[] | null;
  readonly bound: number;
}

export interface Chosen extends Reached {
  readonly value: number;
}

type Shared = Pick<Desk, 'highs' | 'board' | 'cuts'>;

let loading: Promise<Highs> | null = null;

/** The solver, loaded once. */
export const solver = (): Promise<Highs> => (loading ??= loadHighs());

/** To the end, in whole numbers. Good teams are known at the start: little effort for finding, and no second start. */
const SEARCH = {
  output_flag: false,
  random_seed: 0,
  mip_abs_gap: 0.5,
  mip_rel_gap: 0,
  mip_detect_symmetry: false,
  mip_allow_restart: false,
  mip_heuristic_effort: 0.01,
};

/** A total is bounded by cuts and nearly reached by exchange: the solver's own means for both would only take time. */
const PROOF = {
  mip_allow_cut_separation_at_nodes: false,
  mip_pool_soft_limit: 500,
  mip_heuristic_run_rins: false,
  mip_heuristic_run_rens: false,
  mip_heuristic_run_root_reduced_cost: false,
};

/** Chooses among columns, whole teams only. */
export function choose(desk: Shared, goal: Goal, columns: readonly Column[], choice: Choice): Chosen {
  const { nodes, start, target, watch } = choice;
  if (columns.length === 0) return (goal.served ?? 0) > 0 ? NONE : { columns: [], value: 0, bound: 0 };
  const { highs } = desk;
  return highs.withModel(modelOf(desk, goal, columns), (model) => {
    model.options.set({ ...SEARCH, ...(goal.aim === 'total' ? PROOF : {}), mip_max_nodes: nodes });
    if (Number.isFinite(target)) model.options.set('objective_target', target);
    if (start) model.setSolution({ colValue: columns.map((column) => (start.includes(column) ? 1 : 0)) });
    model.run(watched(highs, columns, watch));
    return chosen(model, goal, columns, highs);
  });
}

/** Passes on what the solver says while it runs. */
function watched(
  { constants: { callbackType } }: Highs,
  columns: readonly Column[],
  watch: (reached: Reached) => boolean,
): HighsCallbackMap {
  let best: readonly Column[] | null = null;
  return {
    [callbackType.mipImprovingSolution]: ({ data }) => {
      if (data.mip_solution) best = taken(columns, data.mip_solution);
      return undefined;
    },
    [callbackType.mipInterrupt]: (event) => {
      if (watch({ columns: best, bound: event.data.mip_dual_bound ?? Infinity })) event.interrupt();
      return undefined;
    },
  };
}

const taken = (columns: readonly Column[], values: ArrayLike<number>): Column[] =>
  columns.filter((_, i) => (values[i] ?? 0) > 0.5);

function modelOf({ highs, board, cuts }: Shared, goal: Goal, columns: readonly Column[]) {
  const { lower, upper } = rowBounds(board, goal, cuts, highs.infinity);
  return {
    sense: highs.constants.objectiveSense.maximize,
    numCols: columns.length,
    colCost: columns.map((column) => worthOf(goal, column)),
    colLower: columns.map(() => 0),
    colUpper: columns.map(() => 1),
    numRows: upper.length,
    rowLower: lower,
    rowUpper: upper,
    matrix: matrixOf(board, goal, cuts, columns),
    integrality: columns.map(() => highs.constants.variableType.integer),
  };
}

/** It is proved that there is none. */
const NONE: Chosen = { columns: null, value: -Infinity, bound: -Infinity };

/** The solver's mark for a solution that keeps all rows. */
const FEASIBLE = 2;

function chosen(model: Model, goal: Goal, columns: readonly Column[], highs: Highs): Chosen {
  if (model.getModelStatus() === highs.constants.modelStatus.infeasible) return NONE;
  const given = Number(model.info.get('mip_dual_bound'));
  const bound = Number.isFinite(given) && Math.abs(given) < highs.infinity ? given : Infinity;
  if (model.info.get('primal_solution_status') !== FEASIBLE) return { ...NONE, bound };
  const { colValue } = model.getSolution();
  const found = taken(columns, colValue);
  return { columns: found, value: sumOf(goal, found), bound };
}
