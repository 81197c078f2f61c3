import { Injectable } from '@nestjs/common';
import { honour, Refused } from '@outrigger/kernel';
import { type PolicySettings, ProgrammeService } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { Attendance, Session } from '../session.entity.js';
import { SessionService } from '../session.service.js';
import { type Guest, holds, neededOf, reviewHanding, STUCK } from './arranger.policy.js';
import { judgePoll } from './poll.policy.js';
import { PollService } from './poll.service.js';
import { expected, isMandatory, TimesService } from './times.service.js';

/** Times that are asked about at once. */
const PROPOSED = 3;

/**
 * Finds the time of a session on behalf of the office (S2): it proposes, asks those whose calendars are not known,
 * confirms when enough can, proposes again when they cannot, and says so when it is stuck. Every step holds the session
 * and begins from what is kept, so that a step which is taken twice is taken once.
 */
@Injectable()
export class ArrangerService {
  constructor(
    private readonly sessions: SessionService,
    private readonly polls: PollService,
    private readonly times: TimesService,
    private readonly programmes: ProgrammeService,
  ) {}

  /** Hands a session to the arranger, or takes it back. @param askAll also those whose calendars are known. */
  async hand(tx: Tx, sessionId: string, isOn: boolean, askAll = false): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    honour(reviewHanding({ ...session, now: tx.now }));

    await tx.repo(Session).change({ id: sessionId }, { arranger: isOn, stuckAt: null, stuckWhy: null });
    await this.polls.forget(tx, sessionId);
    if (isOn) await tx.emit('session.handed', { sessionId, askAll });
    else await tx.emit('session.takenBack', { sessionId });
  }

  /** The next step, if there is one to take. */
  async goOn(tx: Tx, sessionId: string, askAll = false): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    if (!session.arranger || session.stuckAt || reviewHanding({ ...session, now: tx.now }).length > 0) return;
    const { settings } = await this.programmes.policy(tx);
    const guests = await this.guests(tx, session, settings);
    if (session.status === 'confirmed' && !askAll && holds(guests, settings.teamMin)) return;
    const poll = await this.polls.openOf(tx, sessionId);
    if (!poll) return this.propose(tx, session, settings, askAll);
    const verdict = judgePoll(poll, neededOf(guests, settings.teamMin));
    if (verdict.is === 'waiting') return;
    await this.polls.end(tx, sessionId, verdict.is);
    const time = poll.times.find(({ id }) => verdict.is === 'agreed' && id === verdict.timeId);
    return time ? this.confirm(tx, session, time) : this.propose(tx, session, settings);
  }

  private async propose(tx: Tx, session: Session, settings: PolicySettings, askAll = false): Promise<void> {
    const { id: sessionId } = session;
    const before = await this.polls.failed(tx, sessionId);
    if (before.polls >= settings.pollRounds) return this.stuck(tx, sessionId, STUCK.nobody);
    const present = session.startsAt ? [session.startsAt.getTime()] : [];
    const { asked, times } = await this.times.suggest(tx, {
      sessionId,
      without: new Set([...before.starts, ...present]),
    });
    const [best] = times;
    if (!best) return this.stuck(tx, sessionId, before.polls > 0 ? STUCK.nobody : STUCK.nothing);
    const voices = asked.people.filter(({ isKnown }) => askAll || !isKnown).map(({ id }) => id);
    if (voices.length === 0) return this.confirm(tx, session, best);
    await this.polls.begin(tx, {
      sessionId,
      hours: settings.pollHours,
      voices,
      times: times.slice(0, PROPOSED).map(({ startsAt, endsAt, roomId, coming }) => ({
        startsAt,
        endsAt,
        roomId,
        coming: coming.filter((id) => !voices.includes(id)),
      })),
    });
  }

  /** What the rules refuse by now is the office's to mend. */
  private async confirm(
    tx: Tx,
    { id: sessionId, roomId, place }: Session,
    time: { readonly startsAt: Date; readonly roomId: string | null },
  ): Promise<void> {
    const room = place && roomId === null ? {} : { roomId: time.roomId };
    try {
      await this.sessions.confirm(tx, { sessionId, startsAt: time.startsAt, ...room });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      await this.stuck(tx, sessionId, error.refusals.map(({ message }) => message).join(' '));
    }
  }

  private async stuck(tx: Tx, sessionId: string, why: string): Promise<void> {
    await tx.repo(Session).change({ id: sessionId }, { stuckAt: tx.now, stuckWhy: why });
    await tx.emit('session.stuck', { sessionId });
  }

  private async guests(tx: Tx, session: Session, settings: PolicySettings): Promise<Guest[]> {
    const answers = await tx.repo(Attendance).find({ sessionId: session.id });
    const answerOf = new Map(answers.map(({ membershipId, answer }) => [membershipId, answer]));
    return (await expected(tx, session)).map(({ membershipId, part }) => ({
      membershipId,
      part,
      mandatory: isMandatory({ id: membershipId, part }, {}, settings),
      answer: answerOf.get(membershipId) ?? 'none',
    }));
  }
}
