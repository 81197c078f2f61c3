import { Injectable } from '@nestjs/common';
import { addMinutes, honour, refusal, when } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { TeamService } from '@outrigger/teams';
import { VentureService } from '@outrigger/ventures';
import { AnsweringService, UNANSWERED } from './arranging/answering.service.js';
import { absent } from './fit.report.js';
import { Attendance, type AttendeePart, Session } from './session.entity.js';
import { reviewCancellation, reviewConfirmation } from './session.policy.js';

refuseOn(
  'nobody_in_two_places',
  refusal(
    'DOUBLE_BOOKED',
    'Somebody who is to come has another session at that time. Choose another time.',
    'startsAt',
  ),
);
refuseOn(
  'one_number_a_session',
  refusal('SESSION_OPENED', 'Somebody else opened a session for this venture a moment ago.', 'ventureId'),
);

export interface ConfirmSession {
  readonly sessionId: string;
  readonly startsAt: Date;
  readonly lengthMinutes?: number | null;
  readonly place?: string | null;
}

/** Sessions from the wish for one to its time and place. */
@Injectable()
export class SessionService {
  constructor(
    private readonly teams: TeamService,
    private readonly ventures: VentureService,
    private readonly programmes: ProgrammeService,
    private readonly answering: AnsweringService,
  ) {}

  /** A session that waits for its agenda and its time; one at a time for a venture. */
  async open(tx: Tx, ventureId: string): Promise<string> {
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
    const [past] = await tx.sql<{ last: number; waiting: number }>`
      select coalesce(max(number), 0) as last, count(*) filter (where status = 'planned')::int as waiting from session where venture_id = ${ventureId}`;
    honour(
      when(
        (past?.waiting ?? 0) > 0,
        'SESSION_WAITING',
        `${venture.name} has a session that waits for its time already.`,
        'ventureId',
        ventureId,
      ),
    );

    const { settings } = await this.programmes.policy(tx);
    const session = await tx.repo(Session).add({
      ...UNARRANGED,
      ventureId,
      teamId: team.id,
      number: (past?.last ?? 0) + 1,
      zone: venture.zone,
      lengthMinutes: settings.sessionMinutes,
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

  /** S2, S4: gives it a time, or another one; whoever is to come is taken for that time, whatever the race. */
  async confirm(tx: Tx, { sessionId, startsAt, lengthMinutes, place: where }: ConfirmSession): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    const expected = await tx.repo(Attendance).find({ sessionId });
    const places = expected.filter(({ part }) => part !== 'founder').map(({ membershipId }) => membershipId);
    const mentors = places.length - (await absent(tx, session.ventureId, places)).size;
    honour(reviewConfirmation({ session, startsAt, mentors, minimum: await this.teams.minimum(tx), now: tx.now }));

    const length = lengthMinutes ?? session.lengthMinutes;
    const endsAt = addMinutes(startsAt, length);
    const sequence = session.sequence + (session.status === 'confirmed' ? 1 : 0);
    await tx.repo(Session).change(
      { id: sessionId },
      {
        status: 'confirmed',
        startsAt,
        endsAt,
        lengthMinutes: length,
        place: where === undefined ? session.place : where,
        sequence,
      },
    );
    await tx.sql`update session_attendance set during = tstzrange(${startsAt}, ${endsAt}) where session_id = ${sessionId}`;
    if (sequence > session.sequence) await this.answering.askAnew(tx, sessionId);
    await tx.emit('session.confirmed', { sessionId, sequence });
  }

  async cancel(tx: Tx, sessionId: string, reason: string): Promise<void> {
    const session = await tx.repo(Session).need(sessionId);
    honour(reviewCancellation(session));

    await tx
      .repo(Session)
      .change({ id: sessionId }, { status: 'cancelled', cancelReason: reason, sequence: session.sequence + 1 });
    await tx.sql`update session_attendance set during = null where session_id = ${sessionId}`;
    await tx.because(reason);
    await tx.emit('session.cancelled', { sessionId, reason, wasConfirmed: session.status === 'confirmed' });
  }
}

/** A session before its agenda and its time. */
const UNARRANGED = {
  status: 'planned',
  startsAt: null,
  endsAt: null,
  place: null,
  agendaVersion: 0,
  sequence: 0,
  cancelReason: null,
} as const;

const mayOpen = (tx: Tx, founders: readonly string[]): boolean =>
  tx.actor.roles.includes('manager') || founders.includes(tx.actor.memberId ?? '');

/** By itself and first: the other reasons speak of the venture, to those alone who see it (V4). */
function honourFounders(tx: Tx, founders: readonly string[], ventureId: string): void {
  const stranger = tx.actor.roles.includes('entrepreneur') && !mayOpen(tx, founders);
  const message = 'Founders ask for sessions of their own venture.';
  honour(when(stranger, 'NOT_YOUR_VENTURE', message, 'ventureId', ventureId));
}

const place = (sessionId: string, membershipId: string, part: AttendeePart): Omit<Attendance, 'id'> => ({
  sessionId,
  membershipId,
  part,
  during: null,
  attended: null,
  ...UNANSWERED,
});
