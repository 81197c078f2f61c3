import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';

/** Who leaves a team has no place in its sessions to come, and the time is theirs again (S4, T5). */
@Injectable()
export class PlaceReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('sessions.leave', 'team.changed', (tx, { payload }) => this.leave(tx, payload)),
  ];

  constructor(private readonly engagements: EngagementService) {}

  private async leave(tx: Tx, { teamId, leaving }: Fact['payload']): Promise<void> {
    const left = await tx.sql<{ sessionId: string; membershipId: string }>`
      delete from session_attendance a using session s, mentor m
       where s.tenant_id = a.tenant_id and s.id = a.session_id and s.team_id = ${teamId}
         and (s.status = 'planned' or s.status = 'confirmed' and s.starts_at > ${tx.now})
         and m.tenant_id = a.tenant_id and m.membership_id = a.membership_id and a.part <> 'founder'
         and m.id = any(${leaving}::uuid[])
         and not exists (select from team_seat t where t.tenant_id = s.tenant_id and t.team_id = s.team_id
           and t.mentor_id = m.id and t.until_at is null)
      returning a.session_id as "sessionId", a.membership_id as "membershipId"`;
    const sessions = new Set(left.map(({ sessionId }) => sessionId));
    // One after another: a transaction has one connection, and a team has a session or two to come.
    for (const id of sessions) {
      const gone = left.filter(({ sessionId }) => sessionId === id).map(({ membershipId }) => membershipId);
      await this.engagements.release(tx, 'session', id, gone);
    }
  }
}
