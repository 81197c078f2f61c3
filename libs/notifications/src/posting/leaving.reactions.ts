import { Injectable } from '@nestjs/common';
import { inside, type Reaction, type Reacts } from '@outrigger/tenancy';
import { dropHeld } from './drop.js';

/** Whoever leaves a programme gets nothing of what was still held for them. */
@Injectable()
export class LeavingReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.held of who left', 'member.revoked', async (tx, { payload }) => {
      await dropHeld(tx, String(payload['membershipId']));
    }),
  ];
}
