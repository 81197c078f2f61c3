import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { Team } from './team.entity.js';

/** V3: a venture that graduates or closes needs its team no more; what was, stays in the seats that ended (T5). */
@Injectable()
export class VentureLifeReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('teams.graduate', 'venture.graduated', (tx, fact) => this.end(tx, fact, 'The venture has graduated.')),
    inside('teams.close', 'venture.closed', (tx, fact) => this.end(tx, fact, 'The venture has closed.')),
  ];

  private async end(tx: Tx, { payload }: Fact, reason: string): Promise<void> {
    const ventureId = String(payload['ventureId']);
    const [team] = await tx.repo(Team).find({ ventureId, endedAt: null });
    if (!team) return;
    await tx.repo(Team).hold([team.id]);

    await tx.because(reason);
    await tx.sql`update team_seat set until_at = ${tx.now}, left_reason = ${reason}
      where team_id = ${team.id} and until_at is null`;
    await tx.repo(Team).change({ id: team.id }, { endedAt: tx.now });
    await tx.emit('team.ended', { teamId: team.id, ventureId });
  }
}
