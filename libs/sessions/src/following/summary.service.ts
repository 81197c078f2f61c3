import { Injectable } from '@nestjs/common';
import { asMissing, honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { needSeat } from '../seat.js';
import { SessionReport } from '../session.entity.js';
import { ReportChoice } from './following.entity.js';
import { reviewDecision, reviewSummary } from './following.policy.js';

/** What founders take with them, and what they decide where advice differs (S3, S5). */
@Injectable()
export class SummaryService {
  /** Again is better words. */
  async write(tx: Tx, sessionId: string, words: string): Promise<void> {
    const { session, seat } = await needSeat(tx, sessionId);
    honour(reviewSummary({ session, part: seat.part, now: tx.now }));

    await tx.sql`
      insert into session_summary (id, session_id, words, written_by, written_at)
      values (${uuid()}, ${sessionId}, ${words.trim()}, ${tx.actor.memberId}, ${tx.now})
      on conflict on constraint one_summary_a_session
        do update set words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at`;
    await tx.emit('summary.written', { sessionId });
  }

  /** @returns the session. */
  async decide(tx: Tx, choiceId: string, decided: string): Promise<string> {
    const choice = await tx.repo(ReportChoice).need(choiceId);
    const [report] = await tx.repo(SessionReport).find({ id: choice.reportId });
    if (!report) throw new NotFound('ReportChoice', choiceId);
    const { seat } = await asMissing('ReportChoice', choiceId, needSeat(tx, report.sessionId));
    honour(reviewDecision(seat.part));

    const by = { decidedAt: tx.now, decidedBy: tx.actor.memberId };
    await tx.repo(ReportChoice).change({ id: choiceId }, { decided: decided.trim(), ...by });
    await tx.emit('choice.decided', { sessionId: report.sessionId });
    return report.sessionId;
  }
}
