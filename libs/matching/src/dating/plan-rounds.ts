import { bestMatching } from './b-matching.js';
import { weightOf } from './check-dating.js';
import { couplesOf, nameOf } from './couples.js';
import { couldMeet, Floor, type Pairing, worthOf } from './floor.js';
import { type Ahead, type Hall, hallOf, meetingsOf, seatHeld } from './hall.js';
import { type Meeting, type PlannedRounds, type Rounds, type SpeedDating } from './instance.js';
import { type Effort, ruinAndRedo } from './ruin-and-redo.js';

const EFFORT: Effort = { seed: 1, tries: 2000, report: () => undefined };

/**
 * Who meets whom in which round. Where everybody is there and nobody needs a rest, no plan weighs more.
 *
 * Pairs are chosen first, as if rounds did not matter: their weight is the bound. Then they are seated one by one,
 * moving others to another round (Koenig); that always works in full presence, and else leaves some to ruin and redo.
 */
export const planRounds = (instance: SpeedDating, effort: Partial<Effort> = {}): PlannedRounds =>
  plan(instance, [], { fromRound: 0, absent: [] }, { ...EFFORT, ...effort });

/** A plan anew from a round on, for those who are there; what was held before stays, what was meant stays if it can. */
export const replan = (
  instance: SpeedDating,
  { meetings }: Rounds,
  ahead: Ahead,
  effort: Partial<Effort> = {},
): PlannedRounds => plan(instance, meetings, ahead, { ...EFFORT, ...effort });

function plan(instance: SpeedDating, meant: readonly Meeting[], ahead: Ahead, effort: Effort): PlannedRounds {
  const hall = hallOf(instance, ahead);
  const rounds = Array.from({ length: instance.rounds }, (_, round) => round);
  const floor = new Floor(rounds.slice(ahead.fromRound));
  const held = meant.filter(({ round }) => round < ahead.fromRound);
  seatHeld(hall, floor, held);

  const wanted = choosePairs(hall);
  seatWanted(floor, wanted, meant);
  ruinAndRedo(floor, hall, wanted, effort);
  const chosen = wanted.map(([mentor, venture]) => ({ mentor: mentor.id, venture: venture.id, round: NaN }));
  return planned(instance, meetingsOf(hall), [...held, ...chosen]);
}

/** In the round that was meant for a pair, where there was one. */
function seatWanted(floor: Floor, wanted: readonly Pairing[], meant: readonly Meeting[]): void {
  const roundOf = new Map(meant.map((meeting) => [nameOf(meeting), meeting.round]));
  for (const pair of wanted) {
    const round = roundOf.get(nameOf({ mentor: pair[0].id, venture: pair[1].id }));
    floor.insert(pair, round === undefined ? floor.rounds : [round, ...floor.rounds]);
  }
}

/** The pairs of the greatest weight that everybody has room for, as if rounds did not matter; the weightiest first. */
function choosePairs({ mentors, ventures }: Hall): Pairing[] {
  const pairs = bestMatching(mentors, ventures, (...pair) => (couldMeet(pair) ? worthOf(pair) : -1));
  return pairs.sort((a, b) => worthOf(b) - worthOf(a));
}

function planned(instance: SpeedDating, meetings: readonly Meeting[], chosen: readonly Meeting[]): PlannedRounds {
  const met = new Set(meetings.map(nameOf));
  return {
    meetings,
    total: weightOf(instance, { meetings }),
    bound: weightOf(instance, { meetings: chosen }),
    missed: couplesOf(instance).filter((couple) => !met.has(nameOf(couple))),
  };
}
