import { Injectable } from '@nestjs/common';
import { dayIn, honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { mustSee } from '../fit.report.js';
import { Action } from '../session.entity.js';
import { type Person, type ReadAction, readAction } from './action-words.js';
import { reviewCompletion, reviewReopening } from './action.policy.js';

/** What was promised, by the one who promised it, or by the office for them (S3). */
@Injectable()
export class ActionService {
  async complete(tx: Tx, actionId: string): Promise<void> {
    const action = await this.own(tx, actionId);
    honour(reviewCompletion(action));

    await tx.repo(Action).change({ id: actionId }, { doneAt: tx.now });
    await tx.emit('action.completed', { actionId });
  }

  async reopen(tx: Tx, actionId: string): Promise<void> {
    const action = await this.own(tx, actionId);
    honour(reviewReopening(action));

    await tx.repo(Action).change({ id: actionId }, { doneAt: null });
    await tx.emit('action.reopened', { actionId });
  }

  /** How far it is. */
  async note(tx: Tx, actionId: string, progress: string): Promise<void> {
    const action = await this.own(tx, actionId);
    honour(reviewCompletion(action));

    await tx.repo(Action).change({ id: actionId }, { progress: progress.trim(), progressAt: tx.now });
    await tx.emit('action.noted', { actionId });
  }

  /** Lines of notes about a session that the actor sees, as they are understood; nothing is kept. */
  async read(tx: Tx, sessionId: string, lines: readonly string[]): Promise<ReadAction[]> {
    const [session] = await tx.sql<{ ventureId: string; zone: string; people: Person[] }>`
      select s.venture_id as "ventureId", p.zone, (select coalesce(json_agg(json_build_object('membershipId', m.id, 'name', m.name)), '[]')
          from session_attendance a join membership m on m.tenant_id = a.tenant_id and m.id = a.membership_id
         where a.tenant_id = s.tenant_id and a.session_id = s.id) as people
        from session s join programme p on p.tenant_id = s.tenant_id where s.id = ${sessionId}`;
    if (!session) throw new NotFound('Session', sessionId);
    await mustSee(tx, session.ventureId, 'Session', sessionId);
    const today = dayIn(session.zone, tx.now);
    return lines.map((line) => readAction(line, session.people, today));
  }

  private async own(tx: Tx, actionId: string): Promise<Action> {
    const action = await tx.repo(Action).need(actionId);
    const isOwn = action.ownerId === tx.actor.memberId;
    if (!isOwn && !tx.actor.roles.includes('manager')) throw new NotFound('Action', actionId);
    await mustSee(tx, action.ventureId, 'Action', actionId);
    return action;
  }
}
