import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { honour, NotFound, when } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import { reviewStepOff, type Seat, seatChanges } from './change.policy.js';
import { Team, TeamSeat } from './team.entity.js';
import { TeamService } from './team.service.js';

export interface ChangeTeam {
  readonly teamId: string;
  /** Everybody who is on it from now on. */
  readonly mentorIds: readonly string[];
  readonly leadId: string;
  /** Why; kept with the seats that end. */
  readonly reason: string;
  readonly overrideReason?: string | null;
}

export interface StepOff {
  readonly teamId: string;
  readonly mentorId: string;
  readonly nextLeadId?: string | null;
  readonly reason: string;
  readonly missing: readonly string[];
}

interface NamedSeat extends Seat {
  readonly membershipId: string;
  readonly name: string;
  /** Qualified, warranted, and not kept away by an interest. */
  readonly canLead: boolean;
}

/** Replacement, step-off and change of lead (T5); what was, stays in the seats that ended. */
@Injectable()
export class TeamChangeService {
  constructor(private readonly teams: TeamService) {}

  /** By the office. @throws Refused with every reason of `reviewTeam` for the team as it would be. */
  async change(tx: Tx, { teamId, mentorIds, leadId, reason, overrideReason = null }: ChangeTeam): Promise<void> {
    const { ventureId } = await this.need(tx, teamId);
    const today = await this.seats(tx, teamId);
    const { ending, beginning, leaving } = seatChanges(today, mentorIds, leadId);
    await this.teams.review(tx, { ventureId, mentorIds, leadId, overrideReason, teamId });
    honour(when(ending.length + beginning.length === 0, 'NOTHING_CHANGED', 'This is the team of today.', 'mentorIds'));

    await tx.because(overrideReason ? `${reason} ${overrideReason}` : reason);
    await this.end(tx, teamId, ending, reason, []);
    await this.begin(tx, teamId, beginning);
    if (overrideReason) await tx.repo(Team).change({ id: teamId }, { overrideReason });
    const joining = beginning
      .map(({ mentorId }) => mentorId)
      .filter((id) => !today.some((seat) => seat.mentorId === id));
    await tx.emit('team.changed', { teamId, ventureId, leaving, joining, leadId });
  }

  /** By the mentor who goes, or the office for them; the team may fall below its strength, and is flagged then (T1). */
  async stepOff(tx: Tx, { teamId, mentorId, nextLeadId = null, reason, missing }: StepOff): Promise<void> {
    const { ventureId } = await this.need(tx, teamId);
    const seats = await this.seats(tx, teamId);
    const leaver = seats.find((seat) => seat.mentorId === mentorId);
    const isOffice = tx.actor.roles.includes('manager');
    const mayFor = isOffice || leaver?.membershipId === tx.actor.memberId;
    if (!isOffice && !seats.some(({ membershipId }) => membershipId === tx.actor.memberId))
      throw new NotFound('Team', teamId);
    honour([
      ...when(!mayFor, 'NOT_YOUR_SEAT', 'A mentor steps off for themself; the office may for anybody.', 'mentorId'),
      ...(mayFor ? reviewStepOff({ seats, mentorId, nextLeadId }) : []),
    ]);

    await tx.because(reason);
    const next = leaver?.isLead ? nextLeadId : null;
    await this.end(tx, teamId, next ? [mentorId, next] : [mentorId], reason, missing);
    if (next) await this.begin(tx, teamId, [{ mentorId: next, isLead: true }]);
    await tx.emit('team.changed', { teamId, ventureId, leaving: [mentorId], joining: [], leadId: next, missing });
  }

  /** @throws NotFound for a team that is missing, foreign, ended, or not the actor's to see. */
  private async need(tx: Tx, teamId: string): Promise<Team> {
    const team = await tx.repo(Team).need(teamId);
    if (team.endedAt) throw new NotFound('Team', teamId);
    return team;
  }

  private seats(tx: Tx, teamId: string): Promise<NamedSeat[]> {
    return tx.sql<NamedSeat>`
      select s.mentor_id as "mentorId", s.is_lead as "isLead", m.membership_id as "membershipId", b.name,
             (m.can_lead and ${isFitFor(sql`m.id`, sql`t.venture_id`)}) as "canLead"
        from team_seat s join team t on t.tenant_id = s.tenant_id and t.id = s.team_id
        join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
        join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
       where s.team_id = ${teamId} and s.until_at is null order by s.id`;
  }

  private async end(
    tx: Tx,
    teamId: string,
    mentorIds: readonly string[],
    reason: string,
    missing: readonly string[],
  ): Promise<void> {
    await tx.sql`update team_seat set until_at = ${tx.now}, left_reason = ${reason}, missing = ${[...missing]}
      where team_id = ${teamId} and until_at is null and mentor_id = any(${[...mentorIds]})`;
  }

  private async begin(tx: Tx, teamId: string, seats: readonly Seat[]): Promise<void> {
    const row = { teamId, fromAt: tx.now, untilAt: null, leftReason: null, missing: [] };
    await tx.repo(TeamSeat).addAll(seats.map((seat) => ({ ...row, ...seat })));
  }
}
