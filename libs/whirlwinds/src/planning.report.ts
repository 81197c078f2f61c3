import type { Tx } from '@outrigger/tenancy';
import { nextRound } from './course.policy.js';
import { guestsOf, type KnownGuest, pairsOf } from './guest.report.js';
import { instanceOf } from './instance.policy.js';
import type { Question } from './rounds.thread.js';
import { type Whirlwind, WhirlwindMeeting } from './whirlwind.entity.js';

/** What the office wants of a plan. */
export interface Order {
  readonly whirlwindId: string;
  /** Of a plan for everybody: the one that its planner saw. */
  readonly expectedVersion?: number;
  /** Of one for a guest who is missed, or who is there after all. */
  readonly guest?: { readonly id: string; readonly isGone: boolean };
  /** The first round that may change; without it the next. */
  readonly fromRound?: number | null;
}

/** An event as it is planned for. */
export interface Planning {
  readonly fromRound: number;
  readonly mentors: readonly KnownGuest[];
  readonly ventures: readonly KnownGuest[];
  /** The same as long as nothing has changed that a plan is made of. */
  readonly question: Question;
}

/** What a plan for it is made of. */
export async function planningOf(tx: Tx, event: Whirlwind, order: Order): Promise<Planning> {
  const { id, rounds, maxRun } = event;
  const fromRound = order.fromRound ?? nextRound(event, tx.now);
  const guests = (await guestsOf(tx, id)).filter(({ coming }) => coming === 'yes').map(asOrdered(order, fromRound));
  const sides = sidesOf(guests.map((guest) => (guest.isFit ? guest : { ...guest, goneFrom: fromRound })));
  const pairs = await pairsOf(tx, id);
  const meant = (await tx.repo(WhirlwindMeeting).find({ whirlwindId: id })).map((meeting) => ({
    mentor: meeting.mentorGuestId,
    venture: meeting.ventureGuestId,
    round: meeting.round,
  }));
  const met = meant.filter(({ round }) => round < fromRound);
  const instance = instanceOf({ rounds, maxRun, ...sides, pairs, met });
  return { fromRound, ...sides, question: { instance, meant, fromRound } };
}

const asOrdered =
  ({ guest }: Order, fromRound: number) =>
  (known: KnownGuest): KnownGuest =>
    known.id === guest?.id ? { ...known, goneFrom: guest.isGone ? fromRound : null } : known;

const sidesOf = (guests: readonly KnownGuest[]) => ({
  mentors: guests.filter(({ mentorId }) => mentorId !== null),
  ventures: guests.filter(({ ventureId }) => ventureId !== null),
});
