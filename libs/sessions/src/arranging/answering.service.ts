import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { absent } from '../fit.report.js';
import { type AnswerWay, Attendance, type AttendanceAnswer, Session } from '../session.entity.js';
import { reviewAnswer } from './answering.policy.js';

/** An attendance to which nobody has said anything yet. */
export const UNANSWERED = {
  answer: 'none',
  answeredAt: null,
  answeredVia: null,
  answeredSequence: null,
  word: null,
} as const;

export interface AnsweredInvitation {
  readonly sessionId: string;
  readonly membershipId: string;
  readonly answer: AttendanceAnswer;
  /** Of the invitation that is answered. */
  readonly sequence: number;
  readonly via: AnswerWay;
  /** To the office; none takes away what was said before. */
  readonly word?: string | null;
}

/** What the invited say, whichever way it comes: on the screen, by a link, from a calendar, or by word of mouth. */
@Injectable()
export class AnsweringService {
  /**
   * As often as they change their mind; the same again changes nothing.
   *
   * @throws NotFound where they are not invited, or may not hear of the venture any more (C2); Refused with every
   * reason of `reviewAnswer`, `ANSWER_OUTDATED` for a time that the session had before.
   */
  async answer(
    tx: Tx,
    { sessionId, membershipId, answer, sequence, via, word = null }: AnsweredInvitation,
  ): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    const [seat] = await tx.repo(Attendance).find({ sessionId, membershipId });
    if (!seat || (await absent(tx, session.ventureId, [membershipId])).has(membershipId)) {
      throw new NotFound('Session', sessionId);
    }
    honour(reviewAnswer({ session, sequence, now: tx.now }));
    if (seat.answer === answer && seat.word === word) return;

    await tx
      .repo(Attendance)
      .change({ id: seat.id }, { answer, answeredAt: tx.now, answeredVia: via, answeredSequence: sequence, word });
    await tx.emit('session.answered', { sessionId, membershipId, answer, sequence });
  }

  /** After a move: what was said was said to another time. */
  async askAnew(tx: Tx, sessionId: string): Promise<void> {
    await tx.repo(Attendance).change({ sessionId }, UNANSWERED);
  }
}
