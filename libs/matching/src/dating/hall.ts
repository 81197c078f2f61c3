import { couplesOf, nameOf } from './couples.js';
import { type Floor, type Seat } from './floor.js';
import { type Guest, type Meeting, type SpeedDating } from './instance.js';

/** From which round on there is something to plan, and who will not be there. */
export interface Ahead {
  readonly fromRound: number;
  /** Ids. */
  readonly absent: readonly string[];
}

/** All guests, each side in the order of its ids: the order of a file changes nothing. */
export interface Hall {
  readonly mentors: readonly Seat[];
  readonly ventures: readonly Seat[];
}

export function hallOf(instance: SpeedDating, ahead: Ahead): Hall {
  const worth = worthOf(instance);
  const mentors = ordered(instance.mentors);
  const ventures = ordered(instance.ventures);
  const maxRun = instance.maxRunMentor || instance.rounds;
  const at = (mentor: Guest, venture: Guest): number => worth.get(mentor)?.get(venture) ?? -1;
  return {
    mentors: mentors.map((mentor, index) => {
      const row = ventures.map((venture) => at(mentor, venture));
      return { ...seatOf(mentor, ahead), index, worth: row, maxRun };
    }),
    ventures: ventures.map((venture, index) => {
      const column = mentors.map((mentor) => at(mentor, venture));
      return { ...seatOf(venture, ahead), index, worth: column, maxRun: instance.rounds };
    }),
  };
}

/** A pair who must meet is worth more than all others together; not so one that is forbidden. */
function worthOf(instance: SpeedDating): Map<Guest, Map<Guest, number>> {
  const { mentors, ventures, weight } = instance;
  const bonus = 1 + weight.flat().reduce((sum, one) => sum + Math.max(0, one), 0);
  const must = new Set(couplesOf(instance).map(nameOf));
  const worth = (mentor: Guest, venture: Guest, plain: number): number =>
    plain >= 0 && must.has(nameOf({ mentor: mentor.id, venture: venture.id })) ? plain + bonus : plain;
  const row = (mentor: Guest, weights: readonly number[]) =>
    new Map(ventures.map((venture, v) => [venture, worth(mentor, venture, weights[v] ?? -1)]));
  return new Map(mentors.map((mentor, m) => [mentor, row(mentor, weight[m] ?? [])]));
}

const ordered = (guests: readonly Guest[]): Guest[] => guests.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function seatOf({ id, available, maxMeetings }: Guest, { fromRound, absent }: Ahead) {
  const comes = !absent.includes(id);
  const open = Array.from(available, (there, round) => comes && there === '1' && round >= fromRound);
  return { id, open, met: open.map(() => null), room: maxMeetings };
}

/** Seats what was held already, and leaves everybody the room that rests and absences leave. */
export function seatHeld({ mentors, ventures }: Hall, floor: Floor, held: readonly Meeting[]): void {
  const seats = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const others = new Map(ventures.map((venture) => [venture.id, venture]));
  for (const { mentor, venture, round } of held) {
    const pair = [seats.get(mentor), others.get(venture)] as const;
    if (pair[0] && pair[1]) floor.seat({ pair: [pair[0], pair[1]], round });
  }
  for (const guest of [...mentors, ...ventures]) guest.room = Math.min(guest.room, roundsLeft(guest));
}

/** The most rounds to come in which a guest can sit: all but absences, and a rest whenever one is due. */
function roundsLeft({ open, met, maxRun }: Seat): number {
  let [run, most] = [0, 0];
  open.forEach((here, round) => {
    const sits = here && run < maxRun;
    if (sits) most++;
    run = sits || met[round] ? run + 1 : 0;
  });
  return most;
}

/** Those who sit together, by their ids. */
export const meetingsOf = ({ mentors }: Hall): Meeting[] =>
  mentors.flatMap(({ id: mentor, met }) =>
    met.flatMap((venture, round) => (venture ? [{ mentor, venture: venture.id, round }] : [])),
  );
