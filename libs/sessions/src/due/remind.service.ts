import { Injectable } from '@nestjs/common';
import { addMinutes, honour } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { reviewReminder } from '../arranging/answering.policy.js';
import { Attendance, Session } from '../session.entity.js';
import { dueStep, type Owed, type Pressed, reviewReminding, reviewTakingBack, UNDO_MINUTES } from './due.policy.js';
import { owes, sessionAround } from './due.report.js';
import { SessionReminder } from './reminder.entity.js';

/** The office reminds by a press, and may take it back at once (V5). */
@Injectable()
export class RemindService {
  constructor(private readonly programmes: ProgrammeService) {}

  /** Whoever owes something to a session. @throws Refused */
  async remind(tx: Tx, sessionId: string, about: Owed): Promise<void> {
    await tx.repo(Session).need(sessionId);
    const remindedAt = await this.lastBy(tx, sessionId, about);
    honour(reviewReminding({ sessionId, isOwed: await this.isOwed(tx, sessionId, about), remindedAt, now: tx.now }));
    await this.press(tx, sessionId, about);
  }

  /** Those who have not answered their invitation, at most once in half a day. @throws Refused */
  async remindInvited(tx: Tx, sessionId: string): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    const silent = await tx.repo(Attendance).find({ sessionId, answer: 'none' });
    honour(reviewReminder({ session, silent: silent.length, now: tx.now }));
    await tx.repo(Session).change({ id: sessionId }, { remindedAt: tx.now });
    await this.press(tx, sessionId, 'replies');
  }

  /** As if it had not been pressed. @throws Refused once the letter has left. */
  async takeBack(tx: Tx, sessionId: string, about: Pressed): Promise<void> {
    await tx.repo(Session).need(sessionId);
    const back = await tx.sql`
      delete from session_reminder where session_id = ${sessionId} and about = ${about} and letter_at is not null returning 1`;
    honour(reviewTakingBack(sessionId, back.length > 0));
    if (about !== 'replies') return;
    await tx.repo(Session).change({ id: sessionId }, { remindedAt: await this.lastBy(tx, sessionId, about) });
  }

  private press(tx: Tx, sessionId: string, about: Pressed): Promise<SessionReminder> {
    const letterAt = addMinutes(tx.now, UNDO_MINUTES);
    return tx.repo(SessionReminder).add({ sessionId, about, step: 'office', remindedAt: tx.now, letterAt });
  }

  /** Not there, and asked for already or long overdue. */
  private async isOwed(tx: Tx, sessionId: string, about: Owed): Promise<boolean> {
    const session = await sessionAround(tx, sessionId);
    if (!session || !owes(session).includes(about)) return false;
    const { settings } = await this.programmes.policy(tx);
    const isOver = session.endsAt <= tx.now;
    return about === 'agenda' ? dueStep(about, session, settings, tx.now) !== null : isOver;
  }

  private async lastBy(tx: Tx, sessionId: string, about: Pressed): Promise<Date | null> {
    const office = await tx.repo(SessionReminder).find({ sessionId, about, step: 'office' });
    return office.map(({ remindedAt }) => remindedAt).sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
  }
}
