import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { TeamService } from '@outrigger/teams';
import { v7 as uuid } from 'uuid';
import { Action, Attendance, ReportTopic, Session, SessionReport } from './session.entity.js';
import { reviewReport } from './report.policy.js';
import { unknownTopics } from './topics.js';

refuseOn('one_report_a_session', refusal('REPORT_FILED', 'The report of this session is filed already.', 'sessionId'));

export interface NewAction {
  /** The membership that promised it. */
  readonly ownerId: string;
  readonly text: string;
  readonly dueOn?: string | null;
}

export interface FileReport {
  readonly sessionId: string;
  readonly summary: string;
  readonly topics: readonly { readonly topic: string; readonly minutes: number }[];
  /** Memberships of those who came. */
  readonly attendeeIds: readonly string[];
  readonly actions: readonly NewAction[];
  readonly exceptionReason?: string | null;
}

/** S3: what remains of a session. */
@Injectable()
export class ReportService {
  constructor(private readonly teams: TeamService) {}

  /** Files the one report; with it the session was held. @throws Refused with every reason of `reviewReport`. */
  async file(tx: Tx, input: FileReport): Promise<void> {
    const session = await tx.repo(Session).need(input.sessionId);
    const seats = await tx.repo(Attendance).find({ sessionId: session.id });
    await this.review(tx, session, seats, input);

    const { summary, topics, actions, exceptionReason = null } = input;
    const reportId = uuid();
    await tx.together([
      tx.repo(SessionReport).adding([
        {
          id: reportId,
          sessionId: session.id,
          summary,
          filedBy: tx.actor.memberId,
          filedAt: tx.now,
          exceptionReason,
        },
      ]),
      tx.repo(ReportTopic).adding(topics.map(({ topic, minutes }) => ({ reportId, topic, minutes }))),
      tx.repo(Action).adding(
        actions.map(({ ownerId, text, dueOn = null }) => ({
          sessionId: session.id,
          ventureId: session.ventureId,
          ownerId,
          text,
          dueOn,
          doneAt: null,
        })),
      ),
      sql`update session_attendance set attended = membership_id = any(${[...input.attendeeIds]}) where session_id = ${session.id}`,
      tx.repo(Session).changing({ id: session.id }, { status: 'held' }),
      tx.emitting('report.filed', { sessionId: session.id }),
    ]);
  }

  /** By the one who promised it, or by the office. */
  async complete(tx: Tx, actionId: string): Promise<void> {
    const action = await tx.repo(Action).need(actionId);
    const own = action.ownerId === tx.actor.memberId;
    if (!own && !tx.actor.roles.includes('manager')) throw new NotFound('Action', actionId);
    honour(when(action.doneAt !== null, 'ACTION_DONE', 'This is done already.', 'actionId', actionId));

    await tx.repo(Action).change({ id: actionId }, { doneAt: tx.now });
    await tx.emit('action.completed', { actionId });
  }

  private async review(tx: Tx, session: Session, seats: readonly Attendance[], input: FileReport): Promise<void> {
    const seat = seats.find(({ membershipId }) => membershipId === tx.actor.memberId);
    const office = tx.actor.roles.includes('manager');
    if (!seat && !office) throw new NotFound('Session', session.id);
    const named = [...input.attendeeIds, ...input.actions.map(({ ownerId }) => ownerId)];
    const came = (part: Attendance['part']): boolean => part !== 'founder';
    const codes = input.topics.map(({ topic }) => topic);
    const [unknown, minimum] = await Promise.all([unknownTopics(tx, codes), this.teams.minimum(tx)]);
    honour(
      reviewReport({
        session,
        now: tx.now,
        byLead: office || seat?.part === 'lead',
        topics: input.topics,
        unknownTopics: unknown,
        lengthMinutes: session.lengthMinutes,
        mentorsCame: seats.filter(({ part, membershipId }) => came(part) && input.attendeeIds.includes(membershipId))
          .length,
        minimum,
        exceptionReason: input.exceptionReason ?? null,
        strangers: named.filter((id) => !seats.some(({ membershipId }) => membershipId === id)),
      }),
    );
  }
}
