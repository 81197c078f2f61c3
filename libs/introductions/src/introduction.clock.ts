import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { ReplyService } from './reply.service.js';

/** Nothing dies in silence (A5): overdue steps are reminded once each, and what other programmes say is heard. */
@Injectable()
export class IntroductionClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'hear-of-introductions', minute: 'every', run: (tx) => this.replies.hear(tx) },
    { name: 'remind-of-introductions', minute: 'every', run: (tx) => remind(tx) },
  ];

  constructor(private readonly replies: ReplyService) {}
}

async function remind(tx: Tx): Promise<void> {
  const due = await tx.sql<{ introductionId: string }>`
    update introduction i set reminded_on = i.next_on from programme p
     where p.tenant_id = i.tenant_id and i.status not in ('asked', 'closed') and i.reminded_on is distinct from i.next_on
       and i.next_on < (${tx.now}::timestamptz at time zone p.zone)::date
    returning i.id as "introductionId"`;
  if (due.length === 0) return;
  const ids = due.map(({ introductionId }) => introductionId);
  await tx.sql`insert into introduction_step (id, introduction_id, at, by_id, kind, words)
    select d.step, i.id, ${tx.now}, null, 'reminded', i.next_step
      from unnest(${ids.map(() => uuid())}::uuid[], ${ids}::uuid[]) as d (step, id) join introduction i on i.id = d.id`;
  await tx.emitAll('introduction.overdue', due);
}
