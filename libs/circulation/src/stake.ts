import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';

/** C2, F14: a mentor says that they hold a stake; the pair is excluded from now on, everywhere. */
export async function declareStake(tx: Tx, mentorId: string, ventureId: string, note: string): Promise<void> {
  await tx.sql`insert into conflict (id, mentor_id, venture_id, note, declared_at, declared_by)
    values (${uuid()}, ${mentorId}, ${ventureId}, ${note}, ${tx.now}, ${tx.actor.memberId})
    on conflict on constraint one_conflict_a_pair do nothing`;
  await tx.emit('conflict.declared', { mentorId, ventureId });
}
