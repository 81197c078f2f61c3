import { Injectable } from '@nestjs/common';
import { honour, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { OnboardingStepName } from './onboarding.entity.js';
import { SEEN_STEPS } from './onboarding.report.js';

export interface StepPlan {
  readonly step: OnboardingStepName;
  readonly ownerId: string | null;
  readonly dueOn: string | null;
}

export type Settled = 'done' | 'skipped' | 'open';

/** How a new programme gets to its first session. */
@Injectable()
export class OnboardingService {
  async plan(tx: Tx, { step, ownerId, dueOn }: StepPlan): Promise<void> {
    const managers = ownerId
      ? await tx.sql`select from membership where id = ${ownerId} and 'manager' = any(roles) and status <> 'revoked'`
      : [];
    honour(
      when(ownerId !== null && managers.length === 0, 'NOT_A_COLLEAGUE', 'Choose somebody of the office.', 'ownerId'),
    );

    await tx.sql`insert into onboarding_step (id, step, owner_id, due_on) values (${uuid()}, ${step}, ${ownerId}, ${dueOn})
      on conflict (tenant_id, step) do update set owner_id = excluded.owner_id, due_on = excluded.due_on`;
  }

  /** Ticks, skips, or takes either back; what the house sees by itself is not ticked. */
  async settle(tx: Tx, step: OnboardingStepName, is: Settled): Promise<void> {
    honour(
      when(
        is === 'done' && SEEN_STEPS.includes(step),
        'SEEN_BY_ITSELF',
        'This step is done when it is done: the list sees it by itself. You can skip it.',
        'step',
      ),
    );

    const doneAt = is === 'done' ? tx.now : null;
    const skippedAt = is === 'skipped' ? tx.now : null;
    await tx.sql`insert into onboarding_step (id, step, done_at, skipped_at) values (${uuid()}, ${step}, ${doneAt}, ${skippedAt})
      on conflict (tenant_id, step) do update set done_at = excluded.done_at, skipped_at = excluded.skipped_at`;
  }
}
