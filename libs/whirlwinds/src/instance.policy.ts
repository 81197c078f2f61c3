import { FORBIDDEN, type Pairing, weightOf } from './weight.policy.js';

/** Who comes, and for which of the rounds. */
export interface Seat {
  readonly id: string;
  readonly fromRound: number;
  readonly untilRound: number;
  readonly goneFrom: number | null;
  readonly maxMeetings: number;
}

export interface Sides {
  readonly rounds: number;
  readonly maxRun: number;
  readonly mentors: readonly Seat[];
  readonly ventures: readonly Seat[];
  readonly pairs: readonly (Pairing & Couple)[];
  /** Who met already: whatever stands against it since, it was so. */
  readonly met: readonly Couple[];
}

interface Couple {
  readonly mentor: string;
  readonly venture: string;
}

/** The whirlwind as the solver reads it, in the format `speed-dating/1`. A pair that nobody knows of does not meet. */
export function instanceOf({ rounds, maxRun, mentors, ventures, pairs, met }: Sides) {
  const worth = new Map(pairs.map((pair) => [nameOf(pair), weightOf(pair)]));
  for (const pair of met.map(nameOf)) worth.set(pair, Math.max(0, worth.get(pair) ?? 0));
  return {
    format: 'speed-dating/1' as const,
    rounds,
    maxRunMentor: maxRun,
    mentors: mentors.map((seat) => guest(seat, rounds)),
    ventures: ventures.map((seat) => guest(seat, rounds)),
    weight: mentors.map((mentor) =>
      ventures.map((venture) => worth.get(nameOf({ mentor: mentor.id, venture: venture.id })) ?? FORBIDDEN),
    ),
    mustMeet: [],
  };
}

const nameOf = ({ mentor, venture }: Couple): string => `${mentor} ${venture}`;

const guest = ({ id, fromRound, untilRound, goneFrom, maxMeetings }: Seat, rounds: number) => ({
  id,
  maxMeetings,
  available: Array.from({ length: rounds }, (_, round) =>
    round >= fromRound && round < Math.min(untilRound, goneFrom ?? rounds) ? '1' : '0',
  ).join(''),
});

/** Tables from 1: whoever has one keeps it, the others take the free ones in order. */
export function seated(
  mentors: readonly { readonly id: string; readonly tableNumber: number | null }[],
): Map<string, number> {
  const taken = new Set(mentors.flatMap(({ tableNumber }) => tableNumber ?? []));
  const free = mentors.map((_, index) => index + 1).filter((table) => !taken.has(table));
  return new Map(mentors.map(({ id, tableNumber }) => [id, tableNumber ?? free.shift() ?? 0]));
}
