import { Injectable } from '@nestjs/common';
import { asMissing, honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { AgendaService } from '../agenda.service.js';
import { needSeat, seatOrOffice } from '../seat.js';
import type { Ask } from '../session.entity.js';
import { unknownTopics } from '../topics.js';
import { AgendaSuggestion } from './preparing.entity.js';
import { reviewSettling, reviewSuggestion } from './preparing.policy.js';

export interface SuggestItem {
  readonly sessionId: string;
  readonly title: string;
  readonly ask: Ask;
  readonly minutes: number;
  readonly topic?: string | null;
}

/** What mentors and the office would like to have on the agenda, and what founders make of it (S1, D1). */
@Injectable()
export class SuggestionService {
  constructor(private readonly agendas: AgendaService) {}

  async suggest(tx: Tx, { sessionId, title, ask, minutes, topic = null }: SuggestItem): Promise<void> {
    const { session, seat } = await seatOrOffice(tx, sessionId);
    const unknown = await unknownTopics(tx, topic === null ? [] : [topic]);
    honour(reviewSuggestion({ session, part: seat?.part ?? null, now: tx.now, unknownTopics: unknown }));

    await tx.repo(AgendaSuggestion).add({
      sessionId,
      title,
      ask,
      minutes,
      topic,
      suggestedBy: tx.actor.memberId ?? '',
      suggestedAt: tx.now,
      state: 'open',
      settledAt: null,
    });
    await tx.emit('agenda.suggested', { sessionId });
  }

  /** One that is taken up becomes the agenda's last point. @returns the session. */
  async settle(tx: Tx, suggestionId: string, isTaken: boolean): Promise<string> {
    const { sessionId, state, ...item } = await tx.repo(AgendaSuggestion).need(suggestionId);
    const { session, seat } = await asMissing('AgendaSuggestion', suggestionId, needSeat(tx, sessionId));
    honour(reviewSettling({ session, part: seat.part, now: tx.now, state }));

    const settled = isTaken ? 'accepted' : 'declined';
    if (isTaken) await this.agendas.append(tx, session, seat, item);
    await tx.repo(AgendaSuggestion).change({ id: suggestionId }, { state: settled, settledAt: tx.now });
    await tx.emit('agenda.suggested', { sessionId });
    return sessionId;
  }
}
