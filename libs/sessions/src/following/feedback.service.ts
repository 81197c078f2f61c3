import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { needSeat } from '../seat.js';
import { reviewFeedback } from './following.policy.js';

export interface GiveFeedback {
  readonly sessionId: string;
  /** From 1, little, to 4, much. */
  readonly worth: number;
  readonly words?: string | null;
}

/** What a session was worth, by both sides (S3). */
@Injectable()
export class FeedbackService {
  /** Again is what one thinks now; words that were given stay unless there are others. */
  async give(tx: Tx, { sessionId, worth, words }: GiveFeedback): Promise<void> {
    const { session, seat } = await needSeat(tx, sessionId);
    const { part, attended } = seat;
    honour(reviewFeedback({ session, part, attended, now: tx.now }));

    await tx.sql`
      insert into session_feedback (id, session_id, member_id, part, worth, words, given_at)
      values (${uuid()}, ${sessionId}, ${seat.membershipId}, ${part === 'founder' ? 'founder' : 'mentor'}, ${worth},
              ${words?.trim() || null}, ${tx.now})
      on conflict on constraint one_feedback_each do update
        set worth = excluded.worth, words = coalesce(excluded.words, session_feedback.words), given_at = excluded.given_at`;
    await tx.emit('feedback.given', { sessionId });
  }
}
