import { type Refusal, when } from '@outrigger/kernel';
import type { PollStatus } from './arranging.entity.js';

/** Whom a session cannot do without. */
export interface Needed {
  /** Memberships. */
  readonly mandatory: readonly string[];
  /** Memberships of the mentors, the lead among them. */
  readonly mentors: readonly string[];
  /** T1: mentors at least. */
  readonly minimum: number;
}

export interface Poll {
  readonly times: readonly { readonly id: string; readonly coming: readonly string[] }[];
  readonly voices: readonly {
    readonly membershipId: string;
    readonly hasAnswered: boolean;
    readonly suits: readonly string[];
  }[];
  /** Whether its time to answer is over. */
  readonly isOver: boolean;
}

export type Verdict = { readonly is: 'waiting' | 'failed' } | { readonly is: 'agreed'; readonly timeId: string };

/**
 * S2, T1: what has come of a poll. A time is agreed on when all have answered, or nobody who is asked could change it
 * any more, or the time to answer is over; the one that suits most, the first of these.
 */
export function judgePoll({ times, voices, isOver }: Poll, needed: Needed): Verdict {
  const ranked = times
    .map(({ id, coming }) => {
      const yes = [...coming, ...saying(voices, id)];
      const open = voices.filter(({ hasAnswered }) => !hasAnswered).map(({ membershipId }) => membershipId);
      return { id, sure: yes.length, is: suffices(yes, needed), could: suffices([...yes, ...open], needed) };
    })
    .sort((a, b) => b.sure - a.sure);
  const best = ranked.find(({ is }) => is);
  const isDone = isOver || voices.every(({ hasAnswered }) => hasAnswered);
  if (best && isDone) return { is: 'agreed', timeId: best.id };
  if (isDone || !ranked.some(({ could }) => could)) return { is: 'failed' };
  return { is: 'waiting' };
}

const saying = (voices: Poll['voices'], timeId: string): string[] =>
  voices.filter(({ suits }) => suits.includes(timeId)).map(({ membershipId }) => membershipId);

/** Whether these are enough for a session: everybody who must come, and a quorum of mentors. */
export function suffices(coming: readonly string[], { mandatory, mentors, minimum }: Needed): boolean {
  const here = new Set(coming);
  return mandatory.every((id) => here.has(id)) && mentors.filter((id) => here.has(id)).length >= minimum;
}

export interface PollAnswer {
  readonly status: PollStatus;
  /** Whether each of the times is one of the poll's. */
  readonly areIts: boolean;
}

export const reviewPollAnswer = ({ status, areIts }: PollAnswer): Refusal[] => [
  ...when(status !== 'open', 'POLL_OVER', 'The time is found, or not looked for any more. You need not do anything.'),
  ...when(!areIts, 'NO_SUCH_TIME', 'One of these times was not asked about.', 'timeIds'),
];
