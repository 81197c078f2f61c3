import { addDays } from '@outrigger/kernel';
import type { SharingLevel } from '@outrigger/adopters';
import { type Amounts, lastClosed, publish, type ReleasedCell, spanOf, type Standing } from '@outrigger/releases';
import { Dice } from './dice.js';
import { type KnownProgramme, madeUpNetwork, madeUpPart } from './made-up-network.js';

/** Two quarters of a network of 91 made-up programmes, by the same control as real ones: for screens to have something to show. */
export interface MadeUpRelease {
  readonly period: string;
  readonly isDemo: true;
  readonly cells: readonly ReleasedCell[];
  readonly report: readonly Reported[];
}

/** What a release says of a programme of the demo. */
export interface Reported {
  readonly programmeId: string;
  readonly programme: string;
  readonly level: SharingLevel;
  readonly standing: Standing;
  /** What it lets be seen by its name. */
  readonly figures: Amounts;
}

export async function madeUpReleases(
  seed: number,
  today: string,
  known: readonly KnownProgramme[] = [],
): Promise<MadeUpRelease[]> {
  const now = new Date(`${today}T00:00:00Z`);
  const newest = lastClosed(now);
  const older = lastClosed(new Date(`${addDays(spanOf(newest).from, 10)}T00:00:00Z`));
  const programmes = madeUpNetwork(new Dice(seed).branch('releases'), spanOf(newest).to, known);
  const releases: MadeUpRelease[] = [];
  let before: readonly (readonly string[] | null)[] = programmes.map(() => null);
  for (const period of [older, newest]) {
    const quarter = { period, to: spanOf(period).to };
    const parts = programmes.flatMap((programme, at) => {
      const part = madeUpPart(programme, { ...quarter, isNewest: period === newest }, before[at] ?? null);
      return part ? [{ at, part }] : [];
    });
    const { cells, places, standings } = await publish(parts.map(({ part }) => part));
    const placeOf = new Map(parts.map(({ at }, place) => [at, places[place] ?? null]));
    before = programmes.map((_, at) => placeOf.get(at) ?? null);
    const report = parts.flatMap(({ at, part }, place) =>
      reportOf(programmes[at]?.known, part.amounts, standings[place] ?? 'out'),
    );
    releases.push({ period, isDemo: true, cells, report });
  }
  return releases;
}

function reportOf(known: KnownProgramme | undefined, amounts: Amounts, standing: Standing): Reported[] {
  if (!known) return [];
  const { id: programmeId, name: programme, level, named } = known;
  const seen = standing === 'counted' ? named : [];
  const figures = Object.fromEntries(seen.map((code) => [code, amounts[code] ?? 0]));
  return [{ programmeId, programme, level, standing, figures }];
}
