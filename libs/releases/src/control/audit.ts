import { grouped } from '@outrigger/kernel';
import loadHighs, { type Highs, type Model } from 'highs';
import { type Cell, FEWEST, hidden, type Shares, sumOf } from './cell.policy.js';
import type { Rounding } from './rounding.policy.js';

/** What must stay uncertain of a programme's part: five, or 30 per cent of it (R4). */
export const UNCERTAIN = { least: 5, share: 0.3 } as const;
const floorOf = (part: number): number => Math.max(UNCERTAIN.least, UNCERTAIN.share * part);

/** Looks at all together, before one by one. */
const SWEEPS = 6;

/** What is published of a figure. */
export interface Audited {
  readonly rounding: Rounding;
  /** Places of the cells. */
  readonly shown: readonly number[];
  /** Programmes that were found safe when more was shown; those found now are added. */
  readonly proved: Set<number>;
}

/** Programmes that are in the same cells: of them a reader sees the sum, at most. */
interface Group {
  readonly members: readonly number[];
  readonly sum: number;
  /** That the sum must be uncertain by; for more than two programmes, what it must at least be able to be. */
  readonly floor: number;
  least: number;
  most: number;
}

let loading: Promise<Highs> | null = null;

const solver = (): Promise<Highs> => (loading ??= loadHighs());

/**
 * R4: what a reader of all shown cells can work out of each programme's part, by linear programming: everything that is
 * consistent with the rounded figures, if they know which programmes are in which cell and that no part is negative.
 *
 * @returns the programme whose part is told best, of those whose interval is under its floor; null when there is none.
 */
export async function told(
  cells: readonly Cell[],
  shares: Shares,
  { rounding, shown, proved }: Audited,
): Promise<number | null> {
  const rows = shown.map((at) => rowOf(shares, cells[at]?.members ?? [], rounding));
  const groups = groupsOf(rows, shares);
  const open = groups.filter(({ members }) => !members.every((member) => proved.has(member)));
  if (open.length === 0) return null;
  const highs = await solver();
  const found = highs.withModel(modelOf(highs, rows, groups), (model) => {
    model.options.set({ output_flag: false, random_seed: 0, solver: 'simplex', presolve: 'off' });
    return new Audit(highs, model, groups).worst(open);
  });
  for (const group of open) if (isSafe(group)) for (const member of group.members) proved.add(member);
  return found?.members[0] ?? null;
}

/** Two who know themselves know each other's part as well as the sum: the sum of two is guarded like that of one. */
const isSafe = ({ members, least, most, floor }: Group): boolean =>
  (members.length < FEWEST ? most - least : most) >= floor * (1 - 1e-9) - 1e-6;

/** Looks for the bounds of groups; whatever it finds on the way counts for all of them. */
class Audit {
  private readonly costs: Float64Array;

  constructor(
    private readonly highs: Highs,
    private readonly model: Model,
    private readonly groups: readonly Group[],
  ) {
    this.costs = new Float64Array(groups.length);
  }

  worst(open: readonly Group[]): Group | null {
    for (let sweep = 0; sweep < SWEEPS && open.some((group) => !isSafe(group)); sweep++) {
      this.look((group, at) => (isSafe(group) ? 0 : directionOf(sweep, at)));
    }
    for (const group of open.filter((each) => !isSafe(each))) {
      for (const direction of [1, -1]) this.look((each) => (each === group ? direction : 0));
    }
    const unsafe = open.filter((group) => !isSafe(group));
    const slack = ({ most, least, floor }: Group): number => (most - least) / floor;
    return unsafe.sort((one, other) => slack(one) - slack(other))[0] ?? null;
  }

  private look(direction: (group: Group, at: number) => number): void {
    this.groups.forEach((group, at) => (this.costs[at] = direction(group, at)));
    this.model.changeColsCost({ kind: 'range', from: 0, to: this.groups.length - 1 }, this.costs);
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal)
      throw new Error('The audit found no solution, not even the truth: nothing can be released.');
    const { colValue } = this.model.getSolution();
    this.groups.forEach((group, at) => {
      const value = colValue[at] ?? group.sum;
      group.least = Math.min(group.least, value);
      group.most = Math.max(group.most, value);
    });
  }
}

/** All up, all down, then halves and quarters of them against each other. */
function directionOf(sweep: number, at: number): number {
  if (sweep < 2) return sweep === 0 ? 1 : -1;
  return ((at >>> ((sweep - 2) >>> 1)) & 1) === (sweep & 1) ? 1 : -1;
}

/** What a shown cell tells of the parts that nobody knows: they are together within these bounds. */
interface Told {
  readonly members: readonly number[];
  readonly least: number;
  readonly most: number;
}

function rowOf(shares: Shares, members: readonly number[], { rounded, before }: Rounding): Told {
  const parts = hidden(shares, members);
  const all = sumOf(shares, members);
  const known = all - sumOf(shares, parts);
  const [least, most] = before(rounded(all));
  return { members: parts, least: Math.max(0, least - known), most: most - known };
}

function groupsOf(rows: readonly Told[], { amounts }: Shares): Group[] {
  const signatures = new Map<number, string>();
  rows.forEach(({ members }, row) => {
    for (const member of members) signatures.set(member, `${signatures.get(member) ?? ''} ${row}`);
  });
  return [...grouped([...signatures.keys()], (member) => signatures.get(member) ?? '').values()].map((members) => {
    const parts = members.map((member) => amounts[member] ?? 0);
    const sum = parts.reduce((all, part) => all + part, 0);
    return { members, sum, floor: Math.max(...parts.map(floorOf)), least: sum, most: sum };
  });
}

function modelOf(highs: Highs, rows: readonly Told[], groups: readonly Group[]) {
  const starts = [0];
  const indices: number[] = [];
  for (const row of rows) {
    const members = new Set(row.members);
    groups.forEach((group, at) => {
      if (members.has(group.members[0] ?? -1)) indices.push(at);
    });
    starts.push(indices.length);
  }
  const size = { numRows: rows.length, numCols: groups.length };
  return {
    ...size,
    sense: highs.constants.objectiveSense.maximize,
    colCost: groups.map(() => 0),
    colLower: groups.map(() => 0),
    colUpper: groups.map(() => highs.infinity),
    rowLower: rows.map(({ least }) => least),
    rowUpper: rows.map(({ most }) => most),
    matrix: { ...size, format: 'csr' as const, starts, indices, values: indices.map(() => 1) },
  };
}
