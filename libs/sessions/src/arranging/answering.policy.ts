import { addHours, type Refusal, when } from '@outrigger/kernel';
import type { SessionStatus } from '../session.entity.js';

export interface InvitationAnswer {
  readonly session: {
    readonly id: string;
    readonly status: SessionStatus;
    readonly startsAt: Date | null;
    readonly sequence: number;
  };
  /** Of the invitation that is answered. */
  readonly sequence: number;
  readonly now: Date;
}

/** S2: an answer is to the time that a session has now; what was said to another time does not count. */
export function reviewAnswer({ session, sequence, now }: InvitationAnswer): Refusal[] {
  const { id, status, startsAt } = session;
  if (status !== 'confirmed') {
    return when(true, 'SESSION_NOT_TO_COME', `This session is ${status}: nobody is asked to come.`, 'sessionId', id);
  }
  return [
    ...when(startsAt !== null && startsAt <= now, 'SESSION_BEGAN', 'This session has begun.', 'sessionId', id),
    ...when(
      sequence < session.sequence,
      'ANSWER_OUTDATED',
      'The session was moved since. Look at its new time, then answer.',
      'sequence',
    ),
    ...when(
      sequence > session.sequence,
      'NO_SUCH_SEQUENCE',
      `The invitation of today is number ${session.sequence}.`,
      'sequence',
    ),
  ];
}

/** Hours between two reminders of one invitation. */
const REMINDER_HOURS = 12;

export interface Reminder {
  readonly session: InvitationAnswer['session'] & { readonly remindedAt: Date | null };
  /** How many have not answered. */
  readonly silent: number;
  readonly now: Date;
}

/** S2: those are reminded who have not answered, and not all the time. */
export function reviewReminder({ session, silent, now }: Reminder): Refusal[] {
  const { remindedAt, sequence } = session;
  const isFresh = remindedAt !== null && addHours(remindedAt, REMINDER_HOURS) > now;
  return [
    ...reviewAnswer({ session, sequence, now }),
    ...when(silent === 0, 'ALL_ANSWERED', 'Everybody has answered.', 'sessionId', session.id),
    ...when(isFresh, 'REMINDED', 'They were reminded a short while ago.', 'sessionId', session.id),
  ];
}
