import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import type { DecisionOutcome } from './decision.entity.js';

interface Due {
  readonly id: string;
  readonly ventureId: string;
  readonly outcome: DecisionOutcome;
}

/** As many letters as one minute settles. */
const MOST = 200;

/** Lets letters of decisions leave when nobody took them back, and ventures return that were deferred (V2). */
@Injectable()
export class DecisionClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'settle-decisions', minute: 'every', run: (tx) => this.settle(tx) },
    { name: 'return-deferred', minute: 'every', run: (tx) => this.comeBack(tx) },
  ];

  constructor(private readonly ventures: VentureService) {}

  private async settle(tx: Tx): Promise<void> {
    const due = await tx.sql<Due>`
      update decision set settled_at = ${tx.now} where id in (select d.id from decision d
         where d.settled_at is null and d.taken_back_at is null and d.letter_at <= ${tx.now}
         order by d.letter_at limit ${MOST} for update skip locked)
      returning id, venture_id as "ventureId", outcome`;
    // Each is a fact of its own, and an invitation has a token of its own.
    for (const { id, ventureId, outcome } of due) {
      if (outcome === 'accepted') await this.ventures.welcome(tx, ventureId);
      await tx.emit('decision.settled', { decisionId: id, ventureId, outcome });
    }
  }

  private async comeBack(tx: Tx): Promise<void> {
    const back = await tx.sql<{ ventureId: string }>`
      update decision set returned_at = ${tx.now} where outcome = 'deferred' and returned_at is null
         and taken_back_at is null and settled_at is not null
         and intake_id in (select i.id from intake i where i.opens_at <= ${tx.now})
      returning venture_id as "ventureId"`;
    if (back.length === 0) return;
    const ventureIds = back.map(({ ventureId }) => ventureId);
    await this.ventures.comeBack(tx, ventureIds);
    await tx.emit('venture.returned', { ventureIds });
  }
}
