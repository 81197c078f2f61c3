import { dice, shuffled } from '../dice.js';
import { type Report } from '../progress.js';
import { couldMeet, type Floor, type Pairing, type Seat, type Table, worthOf } from './floor.js';
import { type Hall } from './hall.js';

/** The same input, seed and tries give the same plan. */
export interface Effort {
  readonly seed: number;
  /** How often a part of the plan is ruined, while some wanted pair has no table. */
  readonly tries: number;
  readonly report: Report;
}

/** How many tables of each of two guests are cleared for a pair that has none. */
const RUINED = 3;

/** Tries between two reports. */
const STRIDE = 50;

/** Clears some tables, seats a wanted pair that had none, and all others again as well as it goes; never for the worse. */
export function ruinAndRedo(
  floor: Floor,
  hall: Hall,
  wanted: readonly Pairing[],
  { seed, tries, report }: Effort,
): void {
  const chance = dice(seed);
  floor.keep();
  for (let tried = 0; tried < tries; tried++) {
    const missing = missingOf(wanted);
    if (tried % STRIDE === 0)
      report({ share: tried / tries, note: `${missing.length} of ${wanted.length} pairs wait` });
    const pair = missing[Math.floor(chance() * missing.length)];
    if (!pair) return;
    const before = floor.worth;
    attempt(floor, hall, pair, chance);
    if (floor.worth < before) floor.undo();
    else floor.keep();
  }
}

const missingOf = (wanted: readonly Pairing[]): Pairing[] =>
  wanted.filter(([mentor, venture]) => !mentor.met.includes(venture));

function attempt(floor: Floor, hall: Hall, pair: Pairing, chance: () => number): void {
  const cleared = pair.flatMap((guest) => clear(floor, guest, chance));
  floor.insert(pair, shuffled(floor.rounds, chance));
  for (const table of shuffled(cleared, chance)) floor.insert(table.pair, shuffled(floor.rounds, chance));
  const touched = new Set([...pair, ...cleared.flatMap((table) => table.pair)]);
  for (const one of chances(hall, touched)) floor.insert(one);
}

/** Lifts a few tables of one guest. */
function clear(floor: Floor, guest: Seat, chance: () => number): Table[] {
  const rounds = floor.rounds.filter((round) => guest.met[round]);
  return shuffled(rounds, chance)
    .slice(0, RUINED)
    .flatMap((round) => {
      const other = guest.met[round];
      if (!other) return [];
      const table: Table = { pair: [guest, other], round };
      floor.lift(table);
      return [table];
    });
}

/** Pairs with room on both sides, one of them just moved; the weightiest first. */
function chances({ mentors, ventures }: Hall, touched: ReadonlySet<Seat>): Pairing[] {
  const pairs = mentors
    .filter(hasRoom)
    .flatMap((mentor) =>
      ventures
        .filter((venture) => hasRoom(venture) && (touched.has(mentor) || touched.has(venture)))
        .map((venture): Pairing => [mentor, venture]),
    );
  return pairs.filter(couldMeet).sort((a, b) => worthOf(b) - worthOf(a));
}

const hasRoom = ({ room }: Seat): boolean => room > 0;
