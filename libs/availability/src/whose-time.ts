import { honour, may, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { reviewWhose } from './hours.policy.js';
import { ZONE } from './times.report.js';

/** Somebody of this programme, whose time is spoken of. */
export interface WhoseTime {
  readonly membershipId: string;
  /** Where their clocks are. */
  readonly zone: string;
}

/** @param membershipId whoever is signed in, when it is left out. @throws NotFound; Refused NOT_YOUR_TIME */
export async function whoseTime(tx: Tx, membershipId?: string | null): Promise<WhoseTime> {
  const { memberId } = tx.actor;
  const wanted = membershipId ?? memberId;
  if (!wanted) throw new NotFound('Membership', 'of this login');
  honour(reviewWhose({ own: wanted === memberId, byOffice: may(tx.actor, 'availability.record') }));
  // Held: two who tell hours of one person at once wait for each other.
  const [member] = await tx.sql<{ zone: string }>`
    select ${ZONE} as zone from membership m where m.id = ${wanted} and m.status <> 'revoked' for no key update of m`;
  if (!member) throw new NotFound('Membership', wanted);
  return { membershipId: wanted, zone: member.zone };
}
