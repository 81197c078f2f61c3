import { type Refusal, when } from '@outrigger/kernel';
import type { AttendanceAnswer, AttendeePart, SessionStatus } from '../session.entity.js';
import { type Needed, suffices } from './poll.policy.js';

export interface Handing {
  readonly id: string;
  readonly status: SessionStatus;
  readonly startsAt: Date | null;
  readonly now: Date;
}

/** S2: the arranger finds a time for what is to come. */
export function reviewHanding({ id, status, startsAt, now }: Handing): Refusal[] {
  const isOver = status === 'held' || status === 'cancelled' || (startsAt !== null && startsAt <= now);
  return when(isOver, 'SESSION_OVER', 'This session has begun or is over.', 'sessionId', id);
}

export interface Guest {
  readonly membershipId: string;
  readonly part: AttendeePart;
  readonly mandatory: boolean;
  readonly answer: AttendanceAnswer;
}

/** T1: whom a session with these guests cannot do without. */
export const neededOf = (guests: readonly Omit<Guest, 'answer'>[], minimum: number): Needed => ({
  mandatory: guests.filter(({ mandatory }) => mandatory).map(({ membershipId }) => membershipId),
  mentors: guests.filter(({ part }) => part !== 'founder').map(({ membershipId }) => membershipId),
  minimum,
});

/** S2, T1: whether those who have not said no are enough for the time that the session has. */
export function holds(guests: readonly Guest[], minimum: number): boolean {
  const coming = guests.filter(({ answer }) => answer !== 'no').map(({ membershipId }) => membershipId);
  return suffices(coming, neededOf(guests, minimum));
}

/** Why the arranger asks the office. */
export const STUCK = {
  nothing: 'There is no time at which all who must come are free.',
  nobody: 'No time that was proposed suits enough of them.',
} as const;
