import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { goOut } from './desk.service.js';

/** What was written for a time goes out at that time. */
@Injectable()
export class DeskClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'publish-announcements', minute: 'every', run: (tx) => publish(tx) },
  ];
}

async function publish(tx: Tx): Promise<void> {
  const due = await tx.sql<{ id: string }>`
    select id from announcement where state = 'scheduled' and publish_at <= ${tx.now} order by id for update`;
  await goOut(
    tx,
    due.map(({ id }) => id),
  );
}
