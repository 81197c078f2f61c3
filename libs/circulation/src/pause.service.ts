import { Injectable } from '@nestjs/common';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { Way } from './circulation.entity.js';

/** Mentors who want no lists for a while. It stops lists and nothing else: no invitation, no letter to them alone. */
@Injectable()
export class PauseService {
  /** By the mentor themself; pausing twice is pausing once. */
  async pause(tx: Tx, via: Way): Promise<void> {
    const mentorId = await this.mentorBehind(tx);
    const paused = await tx.sql`
      insert into list_pause (id, mentor_id, from_at, via) values (${uuid()}, ${mentorId}, ${tx.now}, ${via})
      on conflict (tenant_id, mentor_id) where until_at is null do nothing returning id`;
    if (paused.length > 0) await tx.emit('list.paused', { mentorId });
  }

  async resume(tx: Tx): Promise<void> {
    const mentorId = await this.mentorBehind(tx);
    const resumed = await tx.sql`
      update list_pause set until_at = ${tx.now} where mentor_id = ${mentorId} and until_at is null returning id`;
    if (resumed.length > 0) await tx.emit('list.resumed', { mentorId });
  }

  private async mentorBehind(tx: Tx): Promise<string> {
    const [mentor] = await tx.sql<{ id: string }>`select id from mentor where membership_id = ${tx.actor.memberId}`;
    if (!mentor) throw new NotFound('Mentor', 'of this login');
    return mentor.id;
  }
}
