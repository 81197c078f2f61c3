import { Inject, Injectable } from '@nestjs/common';
import { linkOfToken, linkToken, SECRET } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { LinkDevice } from './link.entity.js';

/** How long a device is known after a press. */
export const DEVICE_DAYS = 180;

/** Devices on which a person has pressed: known by a signed cookie of one programme, and by a row that can be removed. */
@Injectable()
export class Devices {
  constructor(@Inject(SECRET) private readonly secret: string) {}

  /** Makes this device the actor's. @returns what its cookie holds. */
  async remember(tx: Tx): Promise<string> {
    const expiresAt = new Date(tx.now.getTime() + DEVICE_DAYS * 86_400_000);
    const { id } = await tx.repo(LinkDevice).add({ membershipId: tx.actor.memberId ?? '', expiresAt });
    return linkToken(this.secret, tx.actor.tenantId, id);
  }

  /** Whether a cookie's device is the actor's own. */
  async knows(tx: Tx, device: string): Promise<boolean> {
    const named = linkOfToken(this.secret, device);
    if (named?.tenantId !== tx.actor.tenantId) return false;
    const [known] = await tx.sql`select from link_device
      where id = ${named.id} and membership_id = ${tx.actor.memberId} and expires_at > ${tx.now}`;
    return known !== undefined;
  }
}
