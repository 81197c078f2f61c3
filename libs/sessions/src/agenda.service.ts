import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { AgendaItem, Attendance, Session } from './session.entity.js';
import { reviewAgenda } from './session.policy.js';
import { unknownTopics } from './topics.js';

export interface NewItem {
  readonly title: string;
  /** Minutes that the founders want for it. */
  readonly minutes: number;
  readonly topic?: string | null;
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
    const session = await tx.repo(Session).need(sessionId);
    const [seat] = await tx.repo(Attendance).find({ sessionId, membershipId: tx.actor.memberId ?? '' });
    // To somebody without a place in it, this session is not there.
    if (!seat) throw new NotFound('Session', sessionId);
    const unknown = await unknownTopics(
      tx,
      items.flatMap(({ topic }) => topic ?? []),
    );
    honour(
      reviewAgenda({
        session,
        expectedVersion,
        byFounder: seat.part === 'founder',
        minutes: items.map(({ minutes }) => minutes),
        lengthMinutes: session.lengthMinutes,
        unknownTopics: unknown,
        now: tx.now,
      }),
    );

    await tx.repo(AgendaItem).remove({ sessionId });
    await tx.repo(AgendaItem).addAll(
      items.map(({ title, minutes, topic = null }, index) => ({
        sessionId,
        position: index + 1,
        title,
        minutes,
        topic,
      })),
    );
    await tx.repo(Session).change({ id: sessionId }, { agendaVersion: session.agendaVersion + 1 });
    await tx.emit('agenda.written', { sessionId, version: session.agendaVersion + 1 });
  }
}
