import { isFitFor } from '@outrigger/conflicts';
import { NotFound } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import type { PollStatus } from './arranging.entity.js';

/** A poll as one who is asked sees it. */
export interface Polled {
  readonly status: PollStatus;
  readonly ventureName: string;
  readonly number: number;
  /** C2: whether they may hear of the venture. */
  readonly isFit: boolean;
  readonly zone: string;
  /** In the order of time. */
  readonly times: readonly { readonly id: string; readonly startsAt: string; readonly endsAt: string }[];
}

/** @throws NotFound for a voice that is missing, foreign or of somebody else. */
export async function polled(tx: Tx, voiceId: string): Promise<Polled> {
  const [found] = await tx.sql<Polled>`
    select p.status, v.name as "ventureName", s.number, coalesce(m.zone, v.zone) as zone,
           (m.id is null or ${isFitFor(sql`m.id`, sql`v.id`)}) as "isFit",
           (select json_agg(json_build_object('id', t.id, 'startsAt', t.starts_at, 'endsAt', t.ends_at) order by t.starts_at)
              from session_poll_time t where t.tenant_id = p.tenant_id and t.poll_id = p.id) as times
      from session_poll_voice o
      join session_poll p on p.tenant_id = o.tenant_id and p.id = o.poll_id
      join session s on s.tenant_id = p.tenant_id and s.id = p.session_id
      join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      left join session_attendance a on a.tenant_id = s.tenant_id and a.session_id = s.id
        and a.membership_id = o.membership_id and a.part <> 'founder'
      left join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id
     where o.id = ${voiceId} and o.membership_id = ${tx.actor.memberId}`;
  if (!found) throw new NotFound('SessionPollVoice', voiceId);
  return found;
}
