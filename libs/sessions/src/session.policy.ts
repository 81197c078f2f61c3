import { type Refusal, when } from '@outrigger/kernel';
import type { SessionStatus } from './session.entity.js';

export interface SessionState {
  readonly id: string;
  readonly status: SessionStatus;
  readonly startsAt: Date | null;
  readonly agendaVersion: number;
}

/** S1: the agenda is open until the session starts. */
export function agendaLocked({ status, startsAt }: Omit<SessionState, 'id' | 'agendaVersion'>, now: Date): boolean {
  return status === 'held' || status === 'cancelled' || (startsAt !== null && startsAt <= now);
}

export interface AgendaWriting {
  readonly session: SessionState;
  readonly byFounder: boolean;
  readonly expectedVersion: number;
  readonly minutes: readonly number[];
  readonly lengthMinutes: number;
  readonly unknownTopics: readonly string[];
  readonly now: Date;
}

/** S1: only founders write the agenda, until it locks. @returns every reason at once. */
export function reviewAgenda({
  session,
  byFounder,
  expectedVersion,
  minutes,
  lengthMinutes,
  unknownTopics,
  now,
}: AgendaWriting): Refusal[] {
  const total = minutes.reduce((sum, each) => sum + each, 0);
  return [
    ...when(!byFounder, 'AGENDA_IS_THE_FOUNDERS', 'Only the founders write the agenda.', 'sessionId', session.id),
    ...when(
      agendaLocked(session, now),
      'AGENDA_LOCKED',
      'The agenda is locked: the session has started or is over.',
      'sessionId',
      session.id,
    ),
    ...when(
      expectedVersion !== session.agendaVersion,
      'AGENDA_CHANGED',
      `Somebody else wrote the agenda: it is at version ${session.agendaVersion}. Look at it, then try again.`,
      'expectedVersion',
    ),
    ...when(
      total > lengthMinutes,
      'AGENDA_TOO_LONG',
      `The items take ${total} minutes and the session ${lengthMinutes}.`,
      'items',
    ),
    ...when(unknownTopics.length > 0, 'NO_SUCH_TOPIC', `No topic ${unknownTopics.join(', ')}.`, 'items'),
  ];
}

export interface Confirmation {
  readonly session: SessionState;
  readonly startsAt: Date;
  readonly mentors: number;
  /** T1: the least mentors of a session. */
  readonly minimum: number;
  readonly now: Date;
}

/** S2, T1: a time to come, for a session that waits for one, with enough mentors expected. */
export function reviewConfirmation({ session, startsAt, mentors, minimum, now }: Confirmation): Refusal[] {
  const { id, status } = session;
  return [
    ...when(
      status !== 'planned' && status !== 'confirmed',
      'SESSION_OVER',
      `This session is ${status}.`,
      'sessionId',
      id,
    ),
    ...when(startsAt <= now, 'TIME_HAS_PASSED', 'The time has passed. Choose one to come.', 'startsAt'),
    ...when(
      mentors < minimum,
      'TOO_FEW_MENTORS',
      `A session needs at least ${minimum} mentors; ${mentors} are expected.`,
      'sessionId',
      id,
    ),
  ];
}

export function reviewCancellation({ id, status }: SessionState): Refusal[] {
  return when(
    status !== 'planned' && status !== 'confirmed',
    'SESSION_OVER',
    `This session is ${status}.`,
    'sessionId',
    id,
  );
}
