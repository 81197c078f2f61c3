import { Inject, Injectable } from '@nestjs/common';
import { linkOfToken, linkToken, SECRET } from '@outrigger/identity';
import type { Role } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { LinkDevice } from './link.entity.js';

/** How long a device is known after a press. */
export const DEVICE_DAYS = 180;

/** Somebody as their device is known by. */
export interface DeviceMember {
  readonly id: string;
  readonly personId: string | null;
  readonly roles: readonly Role[];
}

/** Devices on which a person has pressed: known by a signed cookie of one programme, and by a row that can be removed. */
@Injectable()
export class Devices {
  constructor(@Inject(SECRET) private readonly secret: string) {}

  /** Makes this device the actor's. @returns what its cookie holds; null for somebody outside, whom nothing follows. */
  async remember(tx: Tx): Promise<string | null> {
    if (!tx.actor.memberId) return null;
    const expiresAt = new Date(tx.now.getTime() + DEVICE_DAYS * 86_400_000);
    const { id } = await tx.repo(LinkDevice).add({ membershipId: tx.actor.memberId, expiresAt });
    return linkToken(this.secret, tx.actor.tenantId, id);
  }

  /** Whether a cookie's device is the actor's own. */
  async knows(tx: Tx, device: string): Promise<boolean> {
    const member = await this.memberOf(tx, device);
    return member !== null && member.id === tx.actor.memberId;
  }

  /** Whose device a cookie is of; null where it is nobody's here, or of somebody who was revoked. */
  async memberOf(tx: Tx, device: string): Promise<DeviceMember | null> {
    const named = linkOfToken(this.secret, device);
    if (named?.tenantId !== tx.actor.tenantId) return null;
    const [member] = await tx.sql<DeviceMember>`
      select m.id, m.person_id as "personId", m.roles from link_device d
        join membership m on m.tenant_id = d.tenant_id and m.id = d.membership_id and m.status <> 'revoked'
       where d.id = ${named.id} and d.expires_at > ${tx.now}`;
    return member ?? null;
  }
}
