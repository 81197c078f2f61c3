import type { Classes } from '../catalogue/classes.policy.js';
import {
  COUNT_CODES,
  type CountCode,
  MONEY_CODES,
  type MoneyCode,
  PROGRAMMES,
  type Rate,
  RATE_CODES,
  type RateCode,
  RATES,
} from '../catalogue/measures.js';
import { population, type Standing } from './batch.policy.js';
import { type Cell, FEWEST, type Shares, tellsMoves, type Ventures, type Why } from './cell.policy.js';
import { controlled, type Verdict } from './figure.js';
import { layout, nameOf } from './layout.policy.js';
import { type Quartiles, quartiles } from './quartiles.policy.js';
import { average, IN_TWO_FIGURES, percent, rounded } from './rounding.policy.js';

export type Amounts = Readonly<Partial<Record<CountCode, number>>>;
/** In whole euros, and whose. */
export interface Sum extends Ventures {
  readonly sum: number;
}
export type Money = Readonly<Partial<Record<MoneyCode, Sum>>>;

/** A programme's part in a release, as it was measured inside its own tenant. */
export interface Part {
  readonly classes: Classes;
  readonly amounts: Amounts;
  readonly money: Money;
  readonly isWilling: boolean;
  /** Figures that are shown by its name. */
  readonly named: readonly string[];
  /** Names of its cells in the release before; null when it was not counted there. */
  readonly before: readonly string[] | null;
  /** Lower ones joined earlier. */
  readonly seniority: number;
}

export const STATS = ['value', 'q1', 'q2', 'q3'] as const;
export type Stat = (typeof STATS)[number];

/** A cell as everybody sees it. */
export interface ReleasedCell {
  readonly measure: CountCode | MoneyCode | RateCode;
  readonly axis: string;
  readonly category: string;
  readonly stat: Stat;
  readonly value: number | null;
  readonly why: Why | null;
}

export interface Publication {
  readonly cells: readonly ReleasedCell[];
  readonly standings: readonly Standing[];
  /** Names of the cells in which each programme was counted, by its place; null for those who were not. */
  readonly places: readonly (readonly string[] | null)[];
}

/** A whole release out of its programmes' parts: SDC-1, from R0 to R5. */
export async function publish(
  parts: readonly Part[],
  told: (share: number) => void = () => undefined,
): Promise<Publication> {
  const standings = population(parts.map((part) => ({ ...part, wasCounted: part.before !== null })));
  const cells = layout(parts.map((part, at) => ({ ...part, isCounted: standings[at] === 'counted' })));
  const counts = new Map<CountCode, readonly Verdict[]>();
  const sums = COUNT_CODES.length + MONEY_CODES.length;
  for (const [done, code] of COUNT_CODES.entries()) {
    counts.set(code, code === PROGRAMMES ? cells.map(programmesIn) : await controlled(cells, sharesOf(parts, code)));
    told((done + 1) / sums);
  }
  const money: ReleasedCell[] = [];
  for (const [done, code] of MONEY_CODES.entries()) {
    money.push(...released(cells, code, await controlled(cells, moneyOf(parts, code), IN_TWO_FIGURES)));
    told((COUNT_CODES.length + done + 1) / sums);
  }
  const published = [
    ...COUNT_CODES.flatMap((code) => released(cells, code, counts.get(code) ?? [])),
    ...money,
    ...RATE_CODES.flatMap((code) => released(cells, code, rated(RATES[code], counts))),
    ...RATE_CODES.flatMap((code) => benchmarked(cells, code, parts)),
  ];
  return { cells: published, standings, places: placesOf(cells, parts.length) };
}

const programmesIn = ({ members }: Cell): Verdict =>
  members.length < FEWEST ? { value: null, why: 'few' } : { value: rounded(members.length), why: null };

const sharesOf = (parts: readonly Part[], code: CountCode): Shares => ({
  amounts: parts.map(({ amounts }) => amounts[code] ?? 0),
  isKnown: parts.map(({ named }) => named.includes(code)),
});

const NOTHING: Sum = { sum: 0, count: 0, largest: [] };

/** Nobody's is known: money is never shown by name. */
function moneyOf(parts: readonly Part[], code: MoneyCode): Shares {
  const ventures = parts.map(({ money }) => money[code] ?? NOTHING);
  return { amounts: ventures.map(({ sum }) => sum), isKnown: parts.map(() => false), ventures };
}

const released = (
  cells: readonly Cell[],
  measure: ReleasedCell['measure'],
  verdicts: readonly Verdict[],
): ReleasedCell[] =>
  cells.map(({ axis, category }, at) => ({
    measure,
    axis,
    category,
    stat: 'value',
    ...(verdicts[at] ?? { value: null, why: 'few' }),
  }));

/** R2: made of what is released, and of nothing else. */
function rated({ kind, part, base }: Rate, counts: ReadonlyMap<CountCode, readonly Verdict[]>): Verdict[] {
  const bases = counts.get(base) ?? [];
  return (counts.get(part) ?? []).map((top, at) => {
    const bottom = bases[at];
    if (top.why !== null) return top;
    if (!bottom || bottom.why !== null) return bottom ?? { value: null, why: 'few' };
    const value = kind === 'percent' ? percent(top.value, bottom.value) : average(top.value, bottom.value);
    return value === null ? { value, why: 'base' } : { value, why: null };
  });
}

/** A programme's own rate, as it is compared with others'; null where it has nothing to take it of. */
export function rateOf({ kind, part, base }: Rate, amounts: Amounts): number | null {
  const [top, bottom] = [amounts[part] ?? 0, amounts[base] ?? 0];
  if (bottom === 0) return null;
  return kind === 'percent' ? Math.min(100, Math.round((100 * top) / bottom)) : Math.round((10 * top) / bottom) / 10;
}

/** Peers: all, those of one kind, those of one age. */
const PEERS = new Set(['all', 'kind', 'age']);

function benchmarked(cells: readonly Cell[], code: RateCode, parts: readonly Part[]): ReleasedCell[] {
  return cells
    .filter(({ axis }) => PEERS.has(axis))
    .flatMap((cell) => {
      const values = cell.members.flatMap((member) => rateOf(RATES[code], parts[member]?.amounts ?? {}) ?? []);
      const moved = tellsMoves([cell]);
      const found: Quartiles = moved ? { q1: null, q2: null, q3: null } : quartiles(values);
      return (['q1', 'q2', 'q3'] as const).map((stat): ReleasedCell => {
        const value = found[stat];
        const { axis, category } = cell;
        const common = { measure: code, axis, category, stat };
        if (value === null) return { ...common, value, why: moved ? 'moved' : 'few' };
        return {
          ...common,
          value: RATES[code].kind === 'percent' ? Math.round(value) : Math.round(value * 10) / 10,
          why: null,
        };
      });
    });
}

function placesOf(cells: readonly Cell[], size: number): (readonly string[] | null)[] {
  const places = Array.from({ length: size }, (): string[] => []);
  for (const cell of cells) for (const member of cell.members) places[member]?.push(nameOf(cell));
  return places.map((names) => (names.length > 0 ? names : null));
}
