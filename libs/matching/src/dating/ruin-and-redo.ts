import { dice, shuffled } from '../dice.js';
import { type Report } from '../progress.js';
import { bestMatching } from './b-matching.js';
import { couldMeet, type Floor, type Pairing, type Seat, sits, type Table, worthOf } from './floor.js';
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

/** The share of tries that clear two rounds for all instead: dearer, and it finds what small steps do not. */
const ROUNDS_RUINED = 0.01;

/** What a plan may lose in a try at first, as a share of what a pair is worth. */
const WARMTH = 0.05;

/** Tries between two reports. */
const STRIDE = 50;

/**
 * Clears some tables, seats a wanted pair that had none, and all others again as well as it goes. A plan that lost a
 * little is followed too, ever less so (annealing); the best one met is the one that stays.
 */
export function ruinAndRedo(
  floor: Floor,
  hall: Hall,
  wanted: readonly Pairing[],
  { seed, tries, report }: Effort,
): void {
  const chance = dice(seed);
  const warmth = WARMTH * middle(wanted.map(worthOf));
  let best = { mark: floor.mark(), worth: floor.worth };
  for (let tried = 0; tried < tries; tried++) {
    const missing = missingOf(wanted);
    if (tried % STRIDE === 0)
      report({ share: tried / tries, note: `${missing.length} of ${wanted.length} pairs wait` });
    const pair = missing[Math.floor(chance() * missing.length)];
    if (!pair) return;
    const before = { mark: floor.mark(), worth: floor.worth };
    if (chance() < ROUNDS_RUINED) redoRounds(floor, hall, chance);
    else attempt(floor, hall, pair, chance);
    const loss = -Math.log(chance()) * warmth * (1 - tried / tries);
    if (floor.worth < before.worth - loss) floor.undoTo(before.mark);
    if (floor.worth > best.worth) best = { mark: floor.mark(), worth: floor.worth };
  }
  floor.undoTo(best.mark);
}

const missingOf = (wanted: readonly Pairing[]): Pairing[] =>
  wanted.filter(([mentor, venture]) => !mentor.met.includes(venture));

const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Seats one pair at the cost of a few tables around it. */
function attempt(floor: Floor, hall: Hall, pair: Pairing, chance: () => number): void {
  const cleared = pair.flatMap((guest) => clear(floor, guest, chance));
  floor.insert(pair, shuffled(floor.rounds, chance));
  for (const table of shuffled(cleared, chance)) floor.insert(table.pair, shuffled(floor.rounds, chance));
  const touched = new Set([...pair, ...cleared.flatMap((table) => table.pair)]);
  for (const one of chances(hall, touched)) floor.insert(one);
}

/** Clears two rounds, and fills one after the other as well as it can be filled. */
function redoRounds(floor: Floor, hall: Hall, chance: () => number): void {
  const rounds = shuffled(floor.rounds, chance).slice(0, 2);
  for (const round of rounds) {
    for (const mentor of hall.mentors) {
      const venture = mentor.met[round];
      if (venture) floor.lift({ pair: [mentor, venture], round });
    }
  }
  for (const round of rounds) {
    const free = (guest: Seat) => ({ guest, room: guest.room > 0 && sits(guest, round) ? 1 : 0 });
    const pairs = bestMatching(hall.mentors.map(free), hall.ventures.map(free), (one, other) =>
      couldMeet([one.guest, other.guest]) ? worthOf([one.guest, other.guest]) : -1,
    );
    for (const [one, other] of pairs) floor.seat({ pair: [one.guest, other.guest], round });
  }
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
