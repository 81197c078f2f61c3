import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { Session } from '../session.entity.js';
import { dueStep, type Owed, reviewReminding } from './due.policy.js';
import { owes, sessionAround } from './due.report.js';
import { SessionReminder } from './reminder.entity.js';

/** The office reminds whoever owes something to a session (V5). */
@Injectable()
export class RemindService {
  constructor(private readonly programmes: ProgrammeService) {}

  async remind(tx: Tx, sessionId: string, about: Owed): Promise<void> {
    await tx.repo(Session).need(sessionId);
    const remindedAt = await this.lastBy(tx, sessionId, about);
    honour(reviewReminding({ sessionId, isOwed: await this.isOwed(tx, sessionId, about), remindedAt, now: tx.now }));

    await tx.repo(SessionReminder).add({ sessionId, about, step: 'office', remindedAt: tx.now });
    await tx.emit('session.due', { sessionId, about, step: 'office' });
  }

  /** Not there, and asked for already or long overdue. */
  private async isOwed(tx: Tx, sessionId: string, about: Owed): Promise<boolean> {
    const session = await sessionAround(tx, sessionId);
    if (!session || !owes(session).includes(about)) return false;
    const { settings } = await this.programmes.policy(tx);
    const isOver = session.endsAt <= tx.now;
    return about === 'agenda' ? dueStep(about, session, settings, tx.now) !== null : isOver;
  }

  private async lastBy(tx: Tx, sessionId: string, about: Owed): Promise<Date | null> {
    const office = await tx.repo(SessionReminder).find({ sessionId, about, step: 'office' });
    return office.map(({ remindedAt }) => remindedAt).sort((one, other) => other.getTime() - one.getTime())[0] ?? null;
  }
}
