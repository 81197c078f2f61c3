import { Injectable } from '@nestjs/common';
import { isFitFor } from '@outrigger/conflicts';
import { type Fact, inside, type Reaction, type Reacts, sql, type Tx } from '@outrigger/tenancy';
import { type Staying, successor } from './recusal.policy.js';
import { Team, TeamSeat } from './team.entity.js';

interface SeatOfToday extends Staying {
  readonly isLead: boolean;
}

/** Kept with the seat; what was declared stays between the mentor and the office. */
const REASON = 'Recused (C2).';

/** C2: an interest that was upheld ends the mentor's seat on that team; the office sees what the team lacks then (T1, T2). */
@Injectable()
export class RecusalReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('teams.recuse', 'conflict.upheld', (tx, { payload }) => this.recuse(tx, payload)),
  ];

  private async recuse(tx: Tx, { mentorId, ventureId }: Fact['payload']): Promise<void> {
    const [team] = await tx.repo(Team).find({ ventureId: String(ventureId), endedAt: null });
    if (!team) return;
    await tx.repo(Team).hold([team.id]);
    const seats = await seatsOf(tx, team.id);
    const leaver = seats.find((seat) => seat.mentorId === mentorId);
    if (!leaver) return;
    const next = leaver.isLead ? successor(seats.filter((seat) => seat !== leaver)) : null;

    const ending = [leaver.mentorId, ...(next ? [next] : [])];
    await tx.because(REASON);
    await tx.sql`update team_seat set until_at = ${tx.now}, left_reason = ${REASON}
      where team_id = ${team.id} and until_at is null and mentor_id = any(${ending})`;
    if (next) {
      const seat = { teamId: team.id, mentorId: next, isLead: true, fromAt: tx.now };
      await tx.repo(TeamSeat).add({ ...seat, untilAt: null, leftReason: null, missing: [] });
    }
    const news = { teamId: team.id, ventureId, leaving: [leaver.mentorId], joining: [], leadId: next };
    await tx.emit('team.changed', news);
  }
}

const seatsOf = (tx: Tx, teamId: string): Promise<SeatOfToday[]> => tx.sql<SeatOfToday>`
  select s.mentor_id as "mentorId", s.is_lead as "isLead", s.from_at as "fromAt",
         m.can_lead as "canLead", ${isFitFor(sql`m.id`, sql`t.venture_id`)} as "isFit"
    from team_seat s join team t on t.tenant_id = s.tenant_id and t.id = s.team_id
    join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
   where s.team_id = ${teamId} and s.until_at is null order by s.id`;
