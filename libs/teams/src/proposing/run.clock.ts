import { Injectable } from '@nestjs/common';
import { type HasChores, raw, type TenantChore, type Tx } from '@outrigger/tenancy';
import { isLost, LOST } from './lost.js';

/** A run whose process died is over; readers see it at once, this writes it down. */
@Injectable()
export class TeamRunClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'give-up-team-runs', minute: 'every', run: giveUp }];
}

async function giveUp(tx: Tx): Promise<void> {
  const lost = await tx.sql<{ id: string }>`
    update team_run r set status = 'failed', failure = ${LOST}, ended_at = ${tx.now}
     where ${isLost(raw('r'))} returning id`;
  await tx.emitAll(
    'team_run.progressed',
    lost.map(({ id }) => ({ runId: id })),
  );
}
