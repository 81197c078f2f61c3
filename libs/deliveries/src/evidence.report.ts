import { seen } from '@outrigger/graph';
import { NotFound } from '@outrigger/kernel';
import { raw, type Tx } from '@outrigger/tenancy';
import type { DeliveryKind, TrainingDelegate } from './delivery.entity.js';
import { isConsented } from './observation.report.js';
import { type PartEvidence, partsOf, type PartState } from './delivery.policy.js';

/** What one delegate has done, part by part (O7). */
export async function evidenceOf(
  tx: Tx,
  { id, deliveryId }: Pick<TrainingDelegate, 'id' | 'deliveryId'>,
): Promise<PartState[]> {
  const [delivery] = await tx.sql<{ kind: DeliveryKind }>`select kind from training_delivery where id = ${deliveryId}`;
  if (!delivery) throw new NotFound('TrainingDelivery', deliveryId);
  const evidence = await tx.sql<PartEvidence>`
    select b.part, count(*)::int as blocks, count(t.id)::int as attended,
           bool_or(t.id is not null and case b.part
             when 'observation' then d.signed_at is not null and s.status in ('confirmed', 'held') and s.ends_at <= ${tx.now}
               and ${isConsented(raw('b'))}
             when 'meeting' then m.status in ('invited', 'held') and m.ends_at <= ${tx.now}
             when 'strategy' then exists (select from session_report r where r.tenant_id = b.tenant_id and r.session_id = b.session_id)
               and exists (select from adopter_venture av where av.tenant_id = b.tenant_id
                 and av.adopter_id = d.adopter_id and av.venture_id = s.venture_id)
             else true end) as "isBacked"
      from training_delegate d
      join training_block b on b.tenant_id = d.tenant_id and b.delivery_id = d.delivery_id
      left join training_attendance t on t.tenant_id = b.tenant_id and t.block_id = b.id and t.delegate_id = d.id
      left join session s on s.tenant_id = b.tenant_id and s.id = b.session_id
      left join mentor_meeting m on m.tenant_id = b.tenant_id and m.id = b.meeting_id
     where d.id = ${id}
     group by b.part`;
  return partsOf(delivery.kind, evidence);
}

/** The version that a training pins. @throws NotFound for one that the actor does not see. */
export async function versionOf(tx: Tx, deliveryId: string): Promise<string> {
  const [found] = await tx.sql<{ versionId: string }>`
    select d.version_id as "versionId" from training_delivery d
     where d.id = ${deliveryId} and ${seen('TrainingDelivery', raw('d'), tx.actor)}`;
  if (!found) throw new NotFound('TrainingDelivery', deliveryId);
  return found.versionId;
}
