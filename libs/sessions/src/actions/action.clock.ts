import { Injectable } from '@nestjs/common';
import { todayHere } from '@outrigger/programmes';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { ACTION_STEPS, actionStep } from './action.policy.js';

interface Open {
  readonly actionId: string;
  readonly dueOn: string;
  readonly daysLeft: number;
}

/** Reminds owners of what they promised: once before it is due, once when it is late (S3). */
@Injectable()
export class ActionClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'remind-of-actions', minute: 23, run: (tx) => this.remind(tx) }];

  private async remind(tx: Tx): Promise<void> {
    const due = (await openActions(tx)).flatMap(({ daysLeft, ...action }) => {
      const step = actionStep(daysLeft);
      return step === null ? [] : [{ ...action, step }];
    });
    if (due.length === 0) return;
    const fresh = await tx.sql<{ actionId: string; step: (typeof ACTION_STEPS)[number] }>`
      insert into action_reminder (id, action_id, step, due_on, reminded_at)
      select d.id, d.action_id, d.step, d.due_on, ${tx.now}
        from unnest(${due.map(() => uuid())}::uuid[], ${due.map(({ actionId }) => actionId)}::uuid[],
                    ${due.map(({ step }) => step)}::text[], ${due.map(({ dueOn }) => dueOn)}::date[]) as d (id, action_id, step, due_on)
      on conflict on constraint one_reminder_of_an_action do nothing returning action_id as "actionId", step`;
    await tx.emitAll('action.due', fresh);
  }
}

/** Those that are due soon, or late. */
async function openActions(tx: Tx): Promise<Open[]> {
  const today = await todayHere(tx);
  return tx.sql<Open>`
    select a.id as "actionId", a.due_on::text as "dueOn", a.due_on - ${today}::date as "daysLeft" from action a
     where a.done_at is null and a.due_on between ${today}::date - 30 and ${today}::date + 30 order by a.id`;
}
