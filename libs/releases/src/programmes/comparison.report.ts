import type { SharingLevel } from '@outrigger/adopters';
import { NotFound } from '@outrigger/kernel';
import type { ReleasedStore, Tx } from '@outrigger/tenancy';
import { type CountCode, HEADLINES, type Rate, RATE_CODES, RATES } from '../catalogue/measures.js';
import type { Standing } from '../control/batch.policy.js';
import { type Amounts, rateOf } from '../control/publication.js';
import { type Figure, peerFigures, releaseLines, type ReleaseName } from '../network/network.report.js';
import { type Comparison, compared } from '../sharing/compared.js';
import { percentileOf } from './comparison.policy.js';

export type { Comparison };

/** What a programme lets the centre see by its name. */
export interface NamedValue {
  readonly measure: string;
  readonly value: number;
  /** Among the others that show it by name; null without three of them. */
  readonly percentile: number | null;
  readonly others: number;
}

export interface ComparedProgramme {
  readonly id: string;
  readonly adopterId: string | null;
  readonly name: string;
  readonly standing: Standing | null;
  readonly level: SharingLevel | null;
  readonly figures: readonly NamedValue[];
  readonly rates: readonly Comparison[];
}

export interface SideBySide extends ReleaseName {
  readonly period: string;
  readonly headlines: readonly string[];
  readonly programmes: readonly ComparedProgramme[];
}

/** Rates of which both counts may be shown by name. */
const NAMED_RATES = RATE_CODES.filter((code) => {
  const { part, base }: Rate = RATES[code];
  return [part, base].every((count) => HEADLINES.some((headline) => headline === count));
});

/**
 * Programmes in the newest release, in the order asked for, and where they stand; null before the first release.
 *
 * @throws NotFound for a programme that is none of the network.
 */
export async function sideBySide(tx: Tx, released: ReleasedStore, ids: readonly string[]): Promise<SideBySide | null> {
  const [newest] = await releaseLines(released);
  if (!newest) return null;
  const [found, peers] = [await namedIn(tx, newest, ids), await peerFigures(released, newest, 'all', 'all')];
  const programmes = ids.map((id) => {
    const programme = found.find((each) => each.id === id);
    if (!programme) throw new NotFound('Programme', id);
    return besideOthers(programme, peers);
  });
  const { number, isDemo, period } = newest;
  return { number, isDemo, period, headlines: HEADLINES, programmes };
}

interface Found extends Pick<ComparedProgramme, 'id' | 'adopterId' | 'name' | 'standing' | 'level'> {
  readonly figures: readonly (Pick<NamedValue, 'measure' | 'value' | 'others'> & {
    readonly below: number;
    readonly equal: number;
  })[];
}

/** What each shows by name, and how many others that show the same are below it and equal: one statement. */
const namedIn = (
  tx: Tx,
  { isDemo, period }: ReleaseName & { period: string },
  ids: readonly string[],
): Promise<Found[]> =>
  tx.sql<Found>`
    with shown as (select f.programme_id, e.key as measure, e.value::float8 as value
      from named_figure f cross join lateral jsonb_each_text(f.figures) e where f.period = ${period} and f.is_demo = ${isDemo}),
    beside as (select o.programme_id, o.measure, o.value, count(p.value)::int as others,
             count(*) filter (where p.value < o.value)::int as below, count(*) filter (where p.value = o.value)::int as equal
        from shown o left join shown p on p.measure = o.measure and p.programme_id <> o.programme_id
       where o.programme_id = any(${[...ids]}) group by 1, 2, 3)
    select p.programme_id as id, p.adopter_id as "adopterId", p.name, p.standing, p.level,
           (select coalesce(jsonb_agg(to_jsonb(b) - 'programme_id'), '[]') from beside b where b.programme_id = p.programme_id) as figures
      from network_programmes() p where p.programme_id = any(${[...ids]})`;

function besideOthers({ figures, ...programme }: Found, peers: readonly Figure[]): ComparedProgramme {
  const amounts: Amounts = Object.fromEntries(figures.map(({ measure, value }) => [measure as CountCode, value]));
  const isShown = (code: CountCode): boolean => amounts[code] !== undefined;
  return {
    ...programme,
    figures: figures.map(({ measure, value, others, below, equal }) => ({
      measure,
      value,
      others,
      percentile: percentileOf({ below, equal, all: others }),
    })),
    rates: NAMED_RATES.map((code) => {
      const rate: Rate = RATES[code];
      return compared(code, isShown(rate.part) && isShown(rate.base) ? rateOf(rate, amounts) : null, peers);
    }),
  };
}
