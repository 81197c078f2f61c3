import fc from 'fast-check';
import loadHighs, { type Highs, type ObjectiveSense } from 'highs';
import { type Classes, TRAININGS } from '../catalogue/classes.policy.js';
import type { Cell, Shares } from './cell.policy.js';
import { controlled, type Verdict } from './figure.js';
import { layout } from './layout.policy.js';
import { IN_TWO_FIGURES } from './rounding.policy.js';

/** Networks that are tried: some for every run, thousands by `RELEASE_NETWORKS=5000`. */
const NETWORKS = Number(process.env['RELEASE_NETWORKS'] ?? 250);
const MINUTES = 60_000;

/** A small network with one figure: sizes as unlike as those of real programmes, some of them shown by name. */
interface RandomNetwork {
  readonly cells: readonly Cell[];
  readonly shares: Shares;
}

const COUNTRIES = ['europe:FR', 'europe:DE', 'europe:IT', 'africa:KE', 'africa:GH', 'asia:JP'];

const classes: fc.Arbitrary<Classes> = fc
  .tuple(
    fc.constantFrom(...COUNTRIES),
    fc.constantFrom('university', 'accelerator', 'hybrid'),
    fc.constantFrom(...TRAININGS),
    fc.constantFrom('under_1', 'from_2', 'from_5'),
  )
  .map(([place, kind, training, age]) => {
    const [region = '', country = ''] = place.split(':');
    return { country, region, kind, training, age };
  });

const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 80 }) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 2_000 }) },
);

const programme = fc.record({
  classes,
  amount,
  isKnown: fc.boolean().chain((maybe) => (maybe ? fc.boolean() : fc.constant(false))),
});

const networks: fc.Arbitrary<RandomNetwork> = fc
  .array(programme, { minLength: 1, maxLength: 18 })
  .map((programmes) => ({
    cells: layout(programmes.map((one) => ({ classes: one.classes, isCounted: true, before: null }))),
    shares: { amounts: programmes.map((one) => one.amount), isKnown: programmes.map((one) => one.isKnown) },
  }));

/** The same of money: what each venture told, in whole euros. */
interface MoneyNetwork {
  readonly cells: readonly Cell[];
  readonly told: readonly (readonly number[])[];
}

const euros = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1_000, max: 90_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 200_000, max: 5_000_000 }) },
);

const moneyNetworks: fc.Arbitrary<MoneyNetwork> = fc
  .array(fc.tuple(classes, fc.array(euros, { maxLength: 9 })), { minLength: 1, maxLength: 18 })
  .map((programmes) => ({
    cells: layout(programmes.map(([of]) => ({ classes: of, isCounted: true, before: null }))),
    told: programmes.map(([, told]) => told),
  }));

const total = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const descending = (amounts: readonly number[]): number[] => amounts.toSorted((one, other) => other - one);

const sharesOf = (told: MoneyNetwork['told']): Shares => ({
  amounts: told.map(total),
  isKnown: told.map(() => false),
  ventures: told.map((amounts) => ({ count: amounts.length, largest: descending(amounts).slice(0, 2) })),
});

/** R3 as it is written: of the programmes, and of all their ventures one by one. */
function isSafeMoney(told: MoneyNetwork['told'], members: readonly number[]): boolean {
  const programmes = members.map((member) => told[member] ?? []).filter((amounts) => amounts.length > 0);
  const hides = (parts: readonly number[], fewest: number): boolean => {
    const [first = 0, second = 0] = descending(parts);
    return parts.length >= fewest && total(parts) - first - second >= 0.15 * first;
  };
  return programmes.length === 0 || (hides(programmes.map(total), 3) && hides(programmes.flat(), 8));
}

const HESA = (count: number): number => {
  const over = count % 5;
  return over < 2.5 ? count - over : count + 5 - over;
};

/**
 * What a reader can say of one programme, by a linear programme of all of them: written apart from the audit itself. What is
 * rounded to 0 is none but for what is known by name.
 */
function interval(
  highs: Highs,
  cells: readonly Cell[],
  verdicts: readonly Verdict[],
  shares: Shares,
  who: number,
  before = (value: number): readonly [number, number] => (value === 0 ? [0, 0] : [Math.max(0, value - 2), value + 2]),
): [number, number] {
  const shown = cells.filter((_, at) => verdicts[at]?.value !== null);
  const values = verdicts.flatMap(({ value }) => value ?? []);
  const size = shares.amounts.length;
  const knownIn = ({ members }: Cell): number =>
    total(members.map((member) => (shares.isKnown[member] ? (shares.amounts[member] ?? 0) : 0)));
  const bound = (sense: ObjectiveSense): number =>
    highs.withModel(
      {
        sense,
        numCols: size,
        numRows: shown.length,
        colCost: shares.amounts.map((_, at) => (at === who ? 1 : 0)),
        colLower: shares.amounts.map((part, at) => (shares.isKnown[at] ? part : 0)),
        colUpper: shares.amounts.map((part, at) => (shares.isKnown[at] || part === 0 ? part : 1e9)),
        rowLower: values.map((value) => before(value)[0]),
        rowUpper: values.map((value, at) => Math.max(before(value)[1], knownIn(shown[at] as Cell))),
        matrix: {
          format: 'csr',
          numRows: shown.length,
          numCols: size,
          starts: shown.reduce((starts, { members }) => [...starts, (starts.at(-1) ?? 0) + members.length], [0]),
          indices: shown.flatMap(({ members }) => members),
          values: shown.flatMap(({ members }) => members.map(() => 1)),
        },
      },
      (model) => {
        model.options.set({ output_flag: false });
        model.run();
        expect(model.getModelStatus()).toBe(highs.constants.modelStatus.optimal);
        return model.getObjectiveValue();
      },
    );
  return [bound(highs.constants.objectiveSense.minimize), bound(highs.constants.objectiveSense.maximize)];
}

/** One whose only part of a cell is known by name, and rounded away: 0 is published of 1. */
const ROUNDED_AWAY: RandomNetwork = {
  cells: layout(
    ['university', 'hybrid', 'university', 'university', 'hybrid', 'hybrid'].map((kind) => ({
      classes: { country: 'FR', region: 'europe', kind, training: 'none', age: 'under_1' },
      isCounted: true,
      before: null,
    })),
  ),
  shares: { amounts: [5, 0, 5, 1, 1, 0], isKnown: [false, false, false, false, true, false] },
};

describe('one figure under control (R1, R3, R4)', () => {
  it(
    'is HESA of the truth, is nobody’s, and leaves each programme an interval: in random networks',
    async () => {
      const highs = await loadHighs();
      const property = fc.asyncProperty(networks, async ({ cells, shares }) => {
        const verdicts = await controlled(cells, shares);
        cells.forEach(({ members }, at) => {
          const truth = members.reduce((sum, member) => sum + (shares.amounts[member] ?? 0), 0);
          const verdict = verdicts[at];
          if (verdict?.value === null) return expect(verdict.why).not.toBeNull();
          expect(verdict?.value).toBe(HESA(truth));
          const parts = members.filter((member) => !shares.isKnown[member] && (shares.amounts[member] ?? 0) > 0);
          expect(parts.length === 0 || parts.length >= 3).toBe(true);
        });
        shares.amounts.forEach((part, who) => {
          if (part === 0 || shares.isKnown[who]) return;
          const [least, most] = interval(highs, cells, verdicts, shares, who);
          expect(most - least).toBeGreaterThanOrEqual(Math.max(5, 0.3 * part) - 1e-4);
        });
      });
      await fc.assert(property, { numRuns: NETWORKS, examples: [[ROUNDED_AWAY]] });
    },
    30 * MINUTES,
  );

  it(
    'of money is nobody’s, neither a programme’s nor a venture’s, nor is what is left of a sum without its parts (R3)',
    async () => {
      const highs = await loadHighs();
      const property = fc.asyncProperty(moneyNetworks, async ({ cells, told }) => {
        const shares = sharesOf(told);
        const verdicts = await controlled(cells, shares, IN_TWO_FIGURES);
        const isShown = (at: number): boolean => verdicts[at]?.value !== null;
        cells.forEach(({ members }, at) => {
          if (!isShown(at)) return;
          const truth = total(members.map((each) => shares.amounts[each] ?? 0));
          expect(verdicts[at]?.value).toBe(Number(truth.toPrecision(2)));
          expect(isSafeMoney(told, members)).toBe(true);
          const parts = cells.filter((cell, place) => cell.parent === at && isShown(place));
          for (const axis of new Set(parts.map((cell) => cell.axis))) {
            const gone = new Set(parts.filter((cell) => cell.axis === axis).flatMap((cell) => cell.members));
            expect(
              isSafeMoney(
                told,
                members.filter((each) => !gone.has(each)),
              ),
            ).toBe(true);
          }
        });
        shares.amounts.forEach((part, who) => {
          if (part === 0) return;
          const [least, most] = interval(highs, cells, verdicts, shares, who, IN_TWO_FIGURES.before);
          expect(most - least).toBeGreaterThanOrEqual(Math.max(5, 0.3 * part) * (1 - 1e-6) - 1e-4);
        });
      });
      await fc.assert(property, { numRuns: NETWORKS });
    },
    30 * MINUTES,
  );
});
