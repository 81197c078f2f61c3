import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { ReportChoice } from '../following/following.entity.js';
import { Action, type Outcome, ReportTopic, Session, SessionReport } from '../session.entity.js';
import { needSession } from '../seat.js';
import type { ReadChoice } from './choice-words.js';
import { knownOf } from './facts.report.js';
import { reviewReport } from './report.policy.js';

refuseOn('one_report_a_session', refusal('REPORT_FILED', 'The report of this session is filed already.', 'sessionId'));

export interface NewAction {
  /** The membership that promised it. */
  readonly ownerId: string;
  readonly text: string;
  readonly dueOn?: string | null;
}

/** What became of a point of the agenda. */
export interface ItemOutcome {
  readonly itemId: string;
  readonly outcome: Outcome;
  readonly words?: string | null;
}

/** Advice that differs (S5). */
export type NewChoice = Omit<ReadChoice, 'decided'> & { readonly decided?: string | null };

export interface FileReport {
  readonly sessionId: string;
  readonly summary: string;
  readonly topics: readonly { readonly topic: string; readonly minutes: number }[];
  /** Memberships of those who came. */
  readonly attendeeIds: readonly string[];
  readonly actions: readonly NewAction[];
  readonly exceptionReason?: string | null;
  readonly items?: readonly ItemOutcome[] | null;
  readonly choices?: readonly NewChoice[] | null;
  readonly nextInWeeks?: number | null;
}

/** S3: what remains of a session. */
@Injectable()
export class ReportService {
  /** Files the one report; with it the session was held. @throws Refused with every reason of `reviewReport`. */
  async file(tx: Tx, input: FileReport): Promise<void> {
    const session = await this.review(tx, input);
    const { summary, topics, actions, items, choices, exceptionReason = null, nextInWeeks = null } = input;
    const id = uuid();
    const filed = { id, sessionId: session.id, summary, filedBy: tx.actor.memberId, filedAt: tx.now };
    await tx.together([
      tx.repo(SessionReport).adding([{ ...filed, exceptionReason, nextInWeeks }]),
      tx.repo(ReportTopic).adding(topics.map(({ topic, minutes }) => ({ reportId: id, topic, minutes }))),
      tx.repo(ReportChoice).adding((choices ?? []).map((choice, at) => chosen(tx, id, choice, at))),
      tx.repo(Action).adding(actions.map((action) => promised(session, action))),
      ...(items && items.length > 0 ? [outcomes(items)] : []),
      sql`update session_attendance set attended = membership_id = any(${[...input.attendeeIds]}) where session_id = ${session.id}`,
      tx.repo(Session).changing({ id: session.id }, { status: 'held' }),
      tx.emitting('report.filed', { sessionId: session.id }),
    ]);
  }

  /** @returns the session, held. */
  private async review(tx: Tx, input: FileReport): Promise<Session> {
    const [session, known] = await Promise.all([needSession(tx, input.sessionId), knownOf(tx, input)]);
    const { seats, ...facts } = known;
    const seat = seats.find(({ membershipId }) => membershipId === tx.actor.memberId);
    const office = tx.actor.roles.includes('manager');
    if (!seat && !office) throw new NotFound('Session', session.id);
    const named = [...input.attendeeIds, ...input.actions.map(({ ownerId }) => ownerId)];
    const mentorsCame = seats
      .filter(({ part, membershipId }) => part !== 'founder' && input.attendeeIds.includes(membershipId))
      .map(({ membershipId }) => membershipId);
    honour(
      reviewReport({
        ...facts,
        session,
        now: tx.now,
        byLead: office || seat?.part === 'lead',
        topics: input.topics,
        lengthMinutes: session.lengthMinutes,
        mentorsCame: mentorsCame.length,
        exceptionReason: input.exceptionReason ?? null,
        strangers: named.filter((id) => !seats.some(({ membershipId }) => membershipId === id)),
      }),
    );
    return session;
  }
}

const promised = ({ id, ventureId }: Session, { ownerId, text, dueOn = null }: NewAction): Omit<Action, 'id'> => ({
  sessionId: id,
  ventureId,
  ownerId,
  text,
  dueOn,
  doneAt: null,
  progress: null,
  progressAt: null,
});

const chosen = (tx: Tx, reportId: string, choice: NewChoice, at: number): Omit<ReportChoice, 'id'> => {
  const { question, options, decided = null } = choice;
  const by = decided === null ? null : tx.actor.memberId;
  const decidedAt = decided === null ? null : tx.now;
  return { reportId, position: at + 1, question, options: [...options], decided, decidedAt, decidedBy: by };
};

const outcomes = (items: readonly ItemOutcome[]): Sql => sql`
  update agenda_item a set outcome = o.outcome, outcome_words = o.words
    from unnest(${items.map(({ itemId }) => itemId)}::uuid[], ${items.map(({ outcome }) => outcome)}::text[],
                ${items.map(({ words }) => words?.trim() || null)}::text[]) as o (id, outcome, words)
   where a.id = o.id`;
