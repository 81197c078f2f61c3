import { type Party } from '../party.js';
import { type Couple } from './couples.js';

/** A mentor or a venture at a whirlwind. */
export interface Guest {
  readonly id: string;
  /** One character per round: 1 is here, 0 is not. */
  readonly available: string;
  readonly maxMeetings: number;
}

export type Pair = readonly [mentor: Party, venture: Party];

/** Who meets whom, and when? The format `speed-dating/1`. A pair meets once; nobody is at two tables. */
export interface SpeedDating {
  readonly format: 'speed-dating/1';
  readonly rounds: number;
  /** A mentor rests for a round after so many meetings without one; 0 asks for no rest. */
  readonly maxRunMentor: number;
  readonly mentors: readonly Guest[];
  readonly ventures: readonly Guest[];
  /** What a meeting is worth, `weight[mentor][venture]`; -1 is forbidden. */
  readonly weight: readonly (readonly number[])[];
  readonly mustMeet: readonly Pair[];
}

export interface Meeting {
  readonly mentor: string;
  readonly venture: string;
  /** From 0. */
  readonly round: number;
}

export interface Rounds {
  readonly meetings: readonly Meeting[];
}

export interface PlannedRounds extends Rounds {
  /** The weight of all meetings. */
  readonly total: number;
  /** No plan can weigh more, as long as nobody who must meet is missed. */
  readonly bound: number;
  /** Pairs who must meet and do not: empty unless they cannot. */
  readonly missed: readonly Couple[];
}
