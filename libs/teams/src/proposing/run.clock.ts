import { Injectable } from '@nestjs/common';
import { type HasChores, raw, type TenantChore, type Tx } from '@outrigger/tenancy';
import type { KeptInput } from './kept.js';
import { isIdle, isLost, LOST } from './lost.js';
import { TeamRunner } from './runner.js';
import type { RunKind } from './team-run.entity.js';

interface Idle {
  readonly id: string;
  readonly kind: RunKind;
  readonly input: KeptInput;
}

/** More are taken up a minute later. */
const MOST = 4;

/** A run whose process has gone is searched on by the worker; one for which nobody waits any more is over. */
@Injectable()
export class TeamRunClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'give-up-team-runs', minute: 'every', run: giveUp },
    { name: 'take-up-team-runs', minute: 'every', run: (tx) => this.takeUp(tx) },
  ];

  constructor(private readonly runner: TeamRunner) {}

  /** The same question has the same answer: it is searched from the beginning, with what it was asked with. */
  private async takeUp(tx: Tx): Promise<void> {
    const row = raw('r');
    const idle = await tx.sql<Idle>`
      with idle as (select r.id from team_run r where ${isIdle(row)} and not ${isLost(row)} order by r.asked_at, r.id limit ${MOST}),
      alive as (update team_run_pulse p set at = ${tx.now} from idle where p.run_id = idle.id)
      select r.id, r.kind, r.input from team_run r join idle on idle.id = r.id order by r.asked_at, r.id`;
    tx.afterwards(() => {
      for (const { id, kind, input } of idle) {
        this.runner.start(tx.actor.tenantId, id, { kind, instance: input.instance });
      }
    });
  }
}

/** Readers see it at once; this writes it down. */
async function giveUp(tx: Tx): Promise<void> {
  const lost = await tx.sql<{ id: string }>`
    update team_run r set status = 'failed', failure = ${LOST}, ended_at = ${tx.now}
     where ${isLost(raw('r'))} returning id`;
  await tx.emitAll(
    'team_run.progressed',
    lost.map(({ id }) => ({ runId: id })),
  );
}
