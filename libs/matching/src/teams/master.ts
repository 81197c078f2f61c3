import { type Highs, type Model } from 'highs';
import { type Board } from './board.js';
import { type Column } from './column.js';
import { type Goal, matrixOf, rowBounds, worthOf } from './goal.js';

/** The relaxed choice: what hours cost there. */
export interface Relaxed {
  readonly value: number;
  /** By row of hours. */
  readonly hours: Float64Array;
  /** What another served priority would cost. */
  readonly served: number;
}

/** The relaxed choice, growing by columns. Holds memory of the solver until it is disposed of. */
export class Master {
  private readonly model: Model;

  constructor(
    private readonly highs: Highs,
    private readonly board: Board,
    private readonly goal: Goal,
  ) {
    const { lower, upper } = rowBounds(board, goal, highs.infinity);
    this.model = highs.createModel({
      sense: highs.constants.objectiveSense.maximize,
      numCols: 0,
      colCost: [],
      colLower: [],
      colUpper: [],
      numRows: upper.length,
      rowLower: lower,
      rowUpper: upper,
      matrix: matrixOf(board, goal, []),
    });
    this.model.options.set({ output_flag: false, random_seed: 0, solver: 'simplex' });
  }

  add(columns: readonly Column[]): void {
    if (columns.length === 0) return;
    const { starts, indices, values, ...matrix } = matrixOf(this.board, this.goal, columns);
    this.model.addCols({
      cost: Float64Array.from(columns, (column) => worthOf(this.goal, column)),
      lower: new Float64Array(columns.length),
      upper: new Float64Array(columns.length).fill(this.highs.infinity),
      matrix: {
        ...matrix,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
  }

  relax(): Relaxed {
    this.model.run();
    const { rowDual } = this.model.getSolution();
    const ventures = this.board.calls.length;
    const hours = rowDual.slice(ventures, ventures + this.board.most.length);
    return {
      value: this.model.getObjectiveValue(),
      hours: hours.map((dual) => Math.max(0, dual)),
      served: this.goal.served === null ? 0 : Math.max(0, -(rowDual.at(-1) ?? 0)),
    };
  }

  dispose(): void {
    this.model.dispose();
  }
}
