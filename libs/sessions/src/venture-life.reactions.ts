import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { SessionService } from './session.service.js';

const WHY = {
  paused: 'The venture pauses.',
  graduated: 'The venture has graduated.',
  closed: 'The venture has closed.',
} as const;

/** V2, V3: sessions to come do not take place when their venture pauses, graduates or closes; whoever expected them is told. */
@Injectable()
export class VentureLifeReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('sessions.pause', 'venture.paused', (tx, fact) => this.cancel(tx, fact, WHY.paused)),
    inside('sessions.graduate', 'venture.graduated', (tx, fact) => this.cancel(tx, fact, WHY.graduated)),
    inside('sessions.close', 'venture.closed', (tx, fact) => this.cancel(tx, fact, WHY.closed)),
  ];

  constructor(private readonly sessions: SessionService) {}

  private async cancel(tx: Tx, { payload }: Fact, why: string): Promise<void> {
    const coming = await tx.sql<{ id: string }>`
      select id from session where venture_id = ${String(payload['ventureId'])}
         and (status = 'planned' or (status = 'confirmed' and starts_at > ${tx.now})) order by id`;
    // One after another: a transaction has one connection, and a venture has a session or two to come.
    for (const { id } of coming) await this.sessions.cancel(tx, id, why);
  }
}
