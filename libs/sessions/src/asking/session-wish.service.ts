import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { v7 as uuid } from 'uuid';
import { Session } from '../session.entity.js';
import { SessionService } from '../session.service.js';
import { unknownTopics } from '../topics.js';
import type { Urgency } from './asking.entity.js';
import { reviewWish } from './asking.policy.js';

export interface AskForSession {
  readonly ventureId: string;
  readonly topics: readonly string[];
  readonly urgency: Urgency;
  readonly words?: string | null;
}

/** A founder asks for a session: which topics, how urgent (F9). The office, or its arranger, finds the time. */
@Injectable()
export class SessionWishService {
  constructor(
    private readonly sessions: SessionService,
    private readonly ventures: VentureService,
  ) {}

  /** Opens one, or says more of the one that waits for its time already. @returns the session. */
  async ask(tx: Tx, { ventureId, topics, urgency, words }: AskForSession): Promise<string> {
    await this.ventures.need(tx, ventureId);
    const founders = await this.ventures.founderIds(tx, ventureId);
    const isOffice = tx.actor.roles.includes('manager');
    if (!isOffice && !founders.includes(tx.actor.memberId ?? '')) throw new NotFound('Venture', ventureId);
    honour(reviewWish(await unknownTopics(tx, topics)));

    const [waiting] = await tx.repo(Session).find({ ventureId, status: 'planned' });
    const sessionId = waiting?.id ?? (await this.sessions.open(tx, ventureId));
    await tx.sql`
      insert into session_wish (id, session_id, topics, urgency, words, asked_by, asked_at)
      values (${uuid()}, ${sessionId}, ${[...topics]}, ${urgency}, ${words?.trim() || null}, ${tx.actor.memberId}, ${tx.now})
      on conflict on constraint one_wish_a_session do update set topics = excluded.topics, urgency = excluded.urgency,
        words = excluded.words, asked_by = excluded.asked_by, asked_at = excluded.asked_at`;
    await tx.emit('session.asked', { sessionId, ventureId, urgency });
    return sessionId;
  }
}
