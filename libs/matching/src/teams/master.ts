import { type Model } from 'highs';
import { type Column } from './column.js';
import { type Cut } from './cuts.js';
import { type Desk } from './desk.js';
import { type Goal, matrixOf, rowBounds, worthOf } from './goal.js';
import { type Part } from './separation.js';

/** The relaxed choice: what hours cost there. */
export interface Relaxed {
  readonly value: number;
  /** By row of hours. */
  readonly hours: Float64Array;
  /** What another served priority would cost. */
  readonly served: number;
  /** By cut. */
  readonly cuts: Float64Array;
}

/** The relaxed choice, growing by columns. Holds memory of the solver until it is disposed of. */
export class Master {
  private readonly model: Model;
  private readonly columns: Column[] = [];

  constructor(
    private readonly desk: Pick<Desk, 'highs' | 'board' | 'cuts'>,
    private readonly goal: Goal,
  ) {
    const { highs, board, cuts } = desk;
    const { lower, upper } = rowBounds(board, goal, cuts, highs.infinity);
    this.model = highs.createModel({
      sense: highs.constants.objectiveSense.maximize,
      numCols: 0,
      colCost: [],
      colLower: [],
      colUpper: [],
      numRows: upper.length,
      rowLower: lower,
      rowUpper: upper,
      matrix: matrixOf(board, goal, cuts, []),
    });
    this.model.options.set({ output_flag: false, random_seed: 0, solver: 'simplex' });
  }

  add(columns: readonly Column[]): void {
    if (columns.length === 0) return;
    const { highs, board, cuts } = this.desk;
    const { starts, indices, values, ...matrix } = matrixOf(board, this.goal, cuts, columns);
    this.columns.push(...columns);
    this.model.addCols({
      cost: Float64Array.from(columns, (column) => worthOf(this.goal, column)),
      lower: new Float64Array(columns.length),
      upper: new Float64Array(columns.length).fill(highs.infinity),
      matrix: {
        ...matrix,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
  }

  /** Takes cuts up that the desk does not hold yet. */
  cut(fresh: readonly Cut[]): void {
    const { highs, cuts } = this.desk;
    const first = cuts.all.length;
    cuts.add(fresh);
    const rows = fresh.map((): { indices: number[]; values: number[] } => ({ indices: [], values: [] }));
    this.columns.forEach((column, i) => {
      for (const { row, value } of cuts.entriesOf(column)) {
        rows[row - first]?.indices.push(i);
        rows[row - first]?.values.push(value);
      }
    });
    let length = 0;
    const starts = [0, ...rows.map(({ indices }) => (length += indices.length))];
    this.model.addRows({
      lower: new Float64Array(fresh.length).fill(-highs.infinity),
      upper: Float64Array.from(fresh, ({ most }) => most),
      matrix: {
        format: 'csr',
        numRows: fresh.length,
        numCols: this.columns.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(rows.flatMap(({ indices }) => indices)),
        values: Float64Array.from(rows.flatMap(({ values }) => values)),
      },
    });
  }

  /** The teams of which the relaxed choice takes a part. */
  parts(): Part[] {
    const { colValue } = this.model.getSolution();
    return this.columns.flatMap((column, i) => {
      const share = colValue[i] ?? 0;
      return share > 1e-6 ? [{ column, share }] : [];
    });
  }

  relax(): Relaxed {
    this.model.run();
    const { rowDual } = this.model.getSolution();
    const { calls, most } = this.desk.board;
    const served = calls.length + most.length;
    const isAsked = this.goal.served !== null;
    const atLeastNone = (duals: Float64Array): Float64Array => duals.map((dual) => Math.max(0, dual));
    return {
      value: this.model.getObjectiveValue(),
      hours: atLeastNone(rowDual.slice(calls.length, served)),
      served: isAsked ? Math.max(0, -(rowDual[served] ?? 0)) : 0,
      cuts: atLeastNone(rowDual.slice(isAsked ? served + 1 : served)),
    };
  }

  dispose(): void {
    this.model.dispose();
  }
}
