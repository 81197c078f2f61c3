import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { needSeat } from './seat.js';
import { AgendaItem, type Ask, type Attendance, Session } from './session.entity.js';
import { reviewAgenda } from './session.policy.js';
import { unknownTopics } from './topics.js';

export interface NewItem {
  readonly title: string;
  /** Minutes that the founders want for it. */
  readonly minutes: number;
  readonly topic?: string | null;
  /** To explore, unless they say something else. */
  readonly ask?: Ask | null;
  /** What is behind it. */
  readonly words?: string | null;
}

export interface WriteAgenda {
  readonly sessionId: string;
  readonly expectedVersion: number;
  readonly items: readonly NewItem[];
}

/** S1: the entrepreneur determines the agenda. */
@Injectable()
export class AgendaService {
  /** Replaces the whole agenda; everybody who has it open sees the new one. */
  async write(tx: Tx, { sessionId, expectedVersion, items }: WriteAgenda): Promise<void> {
    const { session, seat } = await needSeat(tx, sessionId);
    await this.review(tx, session, seat, { expectedVersion, items });

    await tx.repo(AgendaItem).remove({ sessionId });
    await tx.repo(AgendaItem).addAll(items.map((item, index) => written(sessionId, item, index + 1)));
    await this.grown(tx, session);
  }

  /** S1: one point more, at the end, by a founder who takes it up. The session is held. */
  async append(tx: Tx, session: Session, seat: Attendance, item: NewItem): Promise<void> {
    const items = await tx.repo(AgendaItem).find({ sessionId: session.id });
    const all = { expectedVersion: session.agendaVersion, items: [...items, item] };
    await this.review(tx, session, seat, all);

    await tx.repo(AgendaItem).add(written(session.id, item, items.length + 1));
    await this.grown(tx, session);
  }

  private async review(
    tx: Tx,
    session: Session,
    { part }: Attendance,
    { expectedVersion, items }: Omit<WriteAgenda, 'sessionId'>,
  ): Promise<void> {
    const unknown = await unknownTopics(
      tx,
      items.flatMap(({ topic }) => topic ?? []),
    );
    honour(
      reviewAgenda({
        session,
        expectedVersion,
        byFounder: part === 'founder',
        minutes: items.map(({ minutes }) => minutes),
        lengthMinutes: session.lengthMinutes,
        unknownTopics: unknown,
        now: tx.now,
      }),
    );
  }

  private async grown(tx: Tx, { id, agendaVersion }: Session): Promise<void> {
    await tx.repo(Session).change({ id }, { agendaVersion: agendaVersion + 1 });
    await tx.emit('agenda.written', { sessionId: id, version: agendaVersion + 1 });
  }
}

const written = (sessionId: string, item: NewItem, position: number): Omit<AgendaItem, 'id'> => ({
  sessionId,
  position,
  title: item.title,
  minutes: item.minutes,
  topic: item.topic ?? null,
  ask: item.ask ?? 'explore',
  words: item.words ?? null,
  outcome: null,
  outcomeWords: null,
});
