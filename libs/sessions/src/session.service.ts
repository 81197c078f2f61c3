import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { addMinutes, honour, refusal, when } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { TeamService } from '@outrigger/teams';
import { VentureService } from '@outrigger/ventures';
import { AnsweringService, UNANSWERED } from './arranging/answering.service.js';
import { placed } from './arranging/place.report.js';
import { PollService } from './arranging/poll.service.js';
import { expected } from './arranging/times.service.js';
import { wishOf } from './arranging/wished.report.js';
import { absent } from './fit.report.js';
import { Attendance, type AttendeePart, Session } from './session.entity.js';
import { reviewCancellation, reviewConfirmation } from './session.policy.js';

refuseOn(
  'one_number_a_session',
  refusal('SESSION_OPENED', 'Somebody else opened a session for this venture a moment ago.', 'ventureId'),
);

export interface ConfirmSession {
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly lengthMinutes?: number | null;
  /** Words or a link; left out, it is the room's, or what it was. */
  readonly place?: string | null;
  /** Null for none; left out, it is what it was. */
  readonly roomId?: string | null;
}

/** Sessions from the wish for one to its time and place. */
@Injectable()
export class SessionService {
  constructor(
    private readonly teams: TeamService,
    private readonly ventures: VentureService,
    private readonly programmes: ProgrammeService,
    private readonly answering: AnsweringService,
    private readonly engagements: EngagementService,
    private readonly polls: PollService,
  ) {}

  /**
   * A session that waits for its agenda and its time; one at a time for a venture.
   *
   * @param weeks from the last one; the policy's without it.
   */
  async open(tx: Tx, ventureId: string, weeks?: number): Promise<string> {
    const venture = await this.ventures.need(tx, ventureId);
    const founders = await this.ventures.founderIds(tx, ventureId);
    honourFounders(tx, founders, ventureId);
    const team = await this.teams.live(tx, ventureId);
    const unfit = await absent(
      tx,
      ventureId,
      team.members.map(({ membershipId }) => membershipId),
    );
    const members = team.members.filter(({ membershipId }) => !unfit.has(membershipId));
    const number = await nextNumber(tx, venture);

    const { settings } = await this.programmes.policy(tx);
    const session = await tx.repo(Session).add({
      ...UNARRANGED,
      ventureId,
      teamId: team.id,
      number,
      zone: venture.zone,
      lengthMinutes: settings.sessionMinutes,
      wishedOn: await wishOf(tx, ventureId, weeks ?? settings.sessionWeeks),
      arranger: settings.arranging === 'arranger',
    });
    await tx
      .repo(Attendance)
      .addAll([
        ...members.map(({ membershipId, isLead }) => place(session.id, membershipId, isLead ? 'lead' : 'mentor')),
        ...founders.map((membershipId) => place(session.id, membershipId, 'founder')),
      ]);
    await tx.emit('session.opened', { sessionId: session.id, ventureId });
    return session.id;
  }

  /** S2, S4, T1: gives it a time, or another one; whoever is expected, and the room, are taken for it, whatever the race. */
  async confirm(tx: Tx, input: ConfirmSession): Promise<void> {
    const { sessionId, startsAt } = input;
    const session = await tx.repo(Session).need(sessionId);
    const seats = await expected(tx, session);
    const mentors = seats.filter(({ part }) => part !== 'founder').length;
    honour(reviewConfirmation({ session, startsAt, mentors, minimum: await this.teams.minimum(tx), now: tx.now }));
    const { roomId, place } = await placed(tx, session, input);

    const lengthMinutes = input.lengthMinutes ?? session.lengthMinutes;
    const endsAt = addMinutes(startsAt, lengthMinutes);
    const isMoved = session.status === 'confirmed';
    const sequence = session.sequence + (isMoved ? 1 : 0);
    await this.engagements.take(tx, {
      kind: 'session',
      subjectId: sessionId,
      membershipIds: seats.map(({ membershipId }) => membershipId),
      roomId,
      from: startsAt,
      to: endsAt,
    });
    const time = { status: 'confirmed', startsAt, endsAt, lengthMinutes, place, roomId, sequence } as const;
    await tx.repo(Session).change({ id: sessionId }, { ...time, ...UNTROUBLED });
    await tx.sql`update session_attendance set during = tstzrange(${startsAt}, ${endsAt}) where session_id = ${sessionId}`;
    if (isMoved) await this.answering.askAnew(tx, sessionId);
    await this.polls.forget(tx, sessionId);
    await tx.emit('session.confirmed', { sessionId, sequence, isMoved });
  }

  async cancel(tx: Tx, sessionId: string, reason: string): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    honour(reviewCancellation(session));

    await this.engagements.release(tx, 'session', sessionId);
    const changes = { status: 'cancelled', cancelReason: reason, sequence: session.sequence + 1 } as const;
    await tx.repo(Session).change({ id: sessionId }, { ...changes, ...UNTROUBLED });
    await tx.sql`update session_attendance set during = null where session_id = ${sessionId}`;
    await this.polls.forget(tx, sessionId);
    await tx.because(reason);
    await tx.emit('session.cancelled', { sessionId, reason, wasConfirmed: session.status === 'confirmed' });
  }
}

/** Nothing keeps the arranger from it, nobody was reminded yet, and too few have not been found yet. */
const UNTROUBLED = { stuckAt: null, stuckWhy: null, weakAt: null, remindedAt: null } as const;

/** A session before its agenda and its time. */
const UNARRANGED = {
  status: 'planned',
  startsAt: null,
  endsAt: null,
  place: null,
  agendaVersion: 0,
  sequence: 0,
  cancelReason: null,
  roomId: null,
  seriesId: null,
  ...UNTROUBLED,
} as const;

const mayOpen = (tx: Tx, founders: readonly string[]): boolean =>
  tx.actor.roles.includes('manager') || founders.includes(tx.actor.memberId ?? '');

/** By itself and first: the other reasons speak of the venture, to those alone who see it (V4). */
function honourFounders(tx: Tx, founders: readonly string[], ventureId: string): void {
  const stranger = tx.actor.roles.includes('entrepreneur') && !mayOpen(tx, founders);
  const message = 'Founders ask for sessions of their own venture.';
  honour(when(stranger, 'NOT_YOUR_VENTURE', message, 'ventureId', ventureId));
}

/** After those that it had. @throws Refused while one waits for its time. */
async function nextNumber(tx: Tx, { id, name }: { readonly id: string; readonly name: string }): Promise<number> {
  const [past] = await tx.sql<{ last: number; waiting: number }>`
    select coalesce(max(number), 0) as last, count(*) filter (where status = 'planned')::int as waiting from session where venture_id = ${id}`;
  const message = `${name} has a session that waits for its time already.`;
  honour(when((past?.waiting ?? 0) > 0, 'SESSION_WAITING', message, 'ventureId', id));
  return (past?.last ?? 0) + 1;
}

const place = (sessionId: string, membershipId: string, part: AttendeePart): Omit<Attendance, 'id'> => ({
  sessionId,
  membershipId,
  part,
  during: null,
  attended: null,
  ...UNANSWERED,
});
