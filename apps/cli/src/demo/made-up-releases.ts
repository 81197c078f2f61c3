import { addDays } from '@outrigger/kernel';
import { lastClosed, publish, type ReleasedCell, spanOf } from '@outrigger/releases';
import { Dice } from './dice.js';
import { madeUpNetwork, madeUpPart } from './made-up-network.js';

/** Two quarters of a network of 91 made-up programmes, by the same control as real ones: for screens to have something to show. */
export interface MadeUpRelease {
  readonly period: string;
  readonly isDemo: true;
  readonly cells: readonly ReleasedCell[];
}

export async function madeUpReleases(seed: number, today: string): Promise<MadeUpRelease[]> {
  const now = new Date(`${today}T00:00:00Z`);
  const newest = lastClosed(now);
  const older = lastClosed(new Date(`${addDays(spanOf(newest).from, 10)}T00:00:00Z`));
  const programmes = madeUpNetwork(new Dice(seed).branch('releases'), spanOf(newest).to);
  const releases: MadeUpRelease[] = [];
  let before: readonly (readonly string[] | null)[] = programmes.map(() => null);
  for (const period of [older, newest]) {
    const parts = programmes.flatMap((programme, at) => {
      const part = madeUpPart(programme, { period, to: spanOf(period).to }, before[at] ?? null);
      return part ? [{ at, part }] : [];
    });
    const { cells, places } = await publish(parts.map(({ part }) => part));
    const placeOf = new Map(parts.map(({ at }, place) => [at, places[place] ?? null]));
    before = programmes.map((_, at) => placeOf.get(at) ?? null);
    releases.push({ period, isDemo: true, cells });
  }
  return releases;
}
