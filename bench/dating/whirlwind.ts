import { type Guest, type SpeedDating } from '@outrigger/matching';

export interface Size {
  readonly mentors: number;
  readonly ventures: number;
  readonly rounds: number;
}

/** How a whirlwind goes: the share of rounds that people miss, and how long a mentor holds out without a rest. */
export interface Custom {
  readonly absence: number;
  readonly maxRunMentor: number;
}

/**
 * A whirlwind as they are: most come for all of it, some late or for an hour only; every pair has a mutual interest
 * out of 100, a few may not meet.
 */
export function whirlwind({ mentors, ventures, rounds }: Size, custom: Custom, chance: () => number): SpeedDating {
  const guest =
    (side: string) =>
    (_: unknown, i: number): Guest => ({
      id: `${side}${i}`,
      available: presence(rounds, custom.absence, chance),
      maxMeetings: Math.ceil(rounds * (0.6 + 0.4 * chance())),
    });
  return {
    format: 'speed-dating/1',
    rounds,
    maxRunMentor: custom.maxRunMentor,
    mentors: Array.from({ length: mentors }, guest('m')),
    ventures: Array.from({ length: ventures }, guest('v')),
    weight: Array.from({ length: mentors }, () =>
      Array.from({ length: ventures }, () => (chance() < 0.05 ? -1 : Math.floor(chance() * 101))),
    ),
    mustMeet: [],
  };
}

/** One stretch of presence, and single rounds missed within it. */
function presence(rounds: number, absence: number, chance: () => number): string {
  const partly = chance() < 2 * absence;
  const from = partly ? Math.floor(chance() * rounds * 0.5) : 0;
  const to = partly ? rounds - Math.floor(chance() * (rounds * 0.5)) : rounds;
  return Array.from({ length: rounds }, (_, round) =>
    round >= from && round < to && chance() >= absence / 2 ? '1' : '0',
  ).join('');
}
