import { Injectable } from '@nestjs/common';
import { addHours, honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { absent } from '../fit.report.js';
import { type AnswerWay, Session } from '../session.entity.js';
import { type PollStatus, SessionPoll, SessionPollTime, SessionPollVoice } from './arranging.entity.js';
import { type Poll, reviewPollAnswer } from './poll.policy.js';

refuseOn('one_open_poll_a_session', refusal('POLL_OPEN', 'Everybody was asked a moment ago.', 'sessionId'));

export interface NewPoll {
  readonly sessionId: string;
  /** Hours that it stays open. */
  readonly hours: number;
  readonly voices: readonly string[];
  readonly times: readonly {
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly roomId: string | null;
    readonly coming: readonly string[];
  }[];
}

export interface PollAnswered {
  readonly voiceId: string;
  /** None where nothing suits. */
  readonly timeIds: readonly string[];
  readonly via: AnswerWay;
}

/** A poll with all that was said. */
export interface OpenPoll extends Poll {
  readonly id: string;
  /** In the order in which they were thought best. */
  readonly times: readonly SessionPollTime[];
}

/** Questions after the time of a session (S2, S6). */
@Injectable()
export class PollService {
  async begin(tx: Tx, { sessionId, hours, voices, times }: NewPoll): Promise<string> {
    const { id } = await tx.repo(SessionPoll).add({
      sessionId,
      status: 'open',
      openedAt: tx.now,
      closesAt: addHours(tx.now, hours),
      remindedAt: null,
      endedAt: null,
    });
    await tx.repo(SessionPollTime).addAll(times.map((time) => ({ ...time, coming: [...time.coming], pollId: id })));
    await tx.repo(SessionPollVoice).addAll(voices.map((membershipId) => ({ pollId: id, membershipId, ...SILENT })));
    await tx.emit('session.polled', { sessionId, pollId: id });
    return id;
  }

  /** @throws NotFound for nobody who is asked, or who may not hear of the venture any more (C2). */
  async voiceOf(tx: Tx, pollId: string, membershipId: string): Promise<string> {
    const [voice] = await tx.sql<{ id: string; ventureId: string }>`
      select v.id, s.venture_id as "ventureId" from session_poll_voice v
        join session_poll p on p.tenant_id = v.tenant_id and p.id = v.poll_id
        join session s on s.tenant_id = p.tenant_id and s.id = p.session_id
       where v.poll_id = ${pollId} and v.membership_id = ${membershipId}`;
    const unfit = voice ? await absent(tx, voice.ventureId, [membershipId]) : new Set<string>();
    if (!voice || unfit.has(membershipId)) throw new NotFound('SessionPoll', pollId);
    return voice.id;
  }

  /** As often as they change their mind, while it is open. @throws Refused; NotFound for nobody who is asked. */
  async answer(tx: Tx, { voiceId, timeIds, via }: PollAnswered): Promise<void> {
    const { pollId, sessionId } = await this.voice(tx, voiceId);
    await tx.repo(Session).need(sessionId);
    const [poll] = await tx.repo(SessionPoll).find({ id: pollId });
    const its = new Set((await tx.repo(SessionPollTime).find({ pollId })).map(({ id }) => id));
    honour(reviewPollAnswer({ status: poll?.status ?? 'closed', areIts: timeIds.every((id) => its.has(id)) }));

    const said = { suits: [...new Set(timeIds)], answeredAt: tx.now, answeredVia: via };
    await tx.repo(SessionPollVoice).change({ id: voiceId }, said);
    await tx.emit('session.pollAnswered', { sessionId, pollId });
  }

  /** Takes the answer back, while the poll is open. */
  async takeBack(tx: Tx, voiceId: string): Promise<void> {
    const { pollId, sessionId } = await this.voice(tx, voiceId);
    await tx.repo(Session).need(sessionId);
    const [poll] = await tx.repo(SessionPoll).find({ id: pollId });
    honour(reviewPollAnswer({ status: poll?.status ?? 'closed', areIts: true }));

    await tx.repo(SessionPollVoice).change({ id: voiceId }, SILENT);
  }

  /** The one that is asked at present, of a session that is held. */
  async openOf(tx: Tx, sessionId: string): Promise<OpenPoll | null> {
    const [poll] = await tx.repo(SessionPoll).find({ sessionId, status: 'open' });
    if (!poll) return null;
    const times = await tx.repo(SessionPollTime).find({ pollId: poll.id });
    const voices = await tx.repo(SessionPollVoice).find({ pollId: poll.id });
    return {
      id: poll.id,
      times,
      voices: voices.map(({ membershipId, answeredAt, suits }) => ({
        membershipId,
        hasAnswered: answeredAt !== null,
        suits,
      })),
      isOver: poll.closesAt <= tx.now,
    };
  }

  /** There need not be one. */
  async end(tx: Tx, sessionId: string, as: Exclude<PollStatus, 'open'>): Promise<void> {
    await tx.repo(SessionPoll).change({ sessionId, status: 'open' }, { status: as, endedAt: tx.now });
  }

  /** How many polls came to nothing since somebody began anew, and the starts that they asked about. */
  async failed(tx: Tx, sessionId: string): Promise<{ polls: number; starts: number[] }> {
    const times = await tx.sql<{ pollId: string; startsAt: Date }>`
      select p.id as "pollId", t.starts_at as "startsAt" from session_poll p
        join session_poll_time t on t.tenant_id = p.tenant_id and t.poll_id = p.id
       where p.session_id = ${sessionId} and p.status = 'failed'`;
    const polls = new Set(times.map(({ pollId }) => pollId)).size;
    return { polls, starts: times.map(({ startsAt }) => startsAt.getTime()) };
  }

  /** Begins anew: nothing is asked any more, and what failed may be asked again. */
  async forget(tx: Tx, sessionId: string): Promise<void> {
    await this.end(tx, sessionId, 'closed');
    await tx.repo(SessionPoll).change({ sessionId, status: 'failed' }, { status: 'closed' });
  }

  private async voice(tx: Tx, voiceId: string): Promise<{ pollId: string; sessionId: string }> {
    const [found] = await tx.sql<{ pollId: string; sessionId: string }>`
      select p.id as "pollId", p.session_id as "sessionId" from session_poll_voice v
        join session_poll p on p.tenant_id = v.tenant_id and p.id = v.poll_id where v.id = ${voiceId}`;
    if (!found) throw new NotFound('SessionPollVoice', voiceId);
    return found;
  }
}

const SILENT = { answeredAt: null, answeredVia: null, suits: [] as string[] };
