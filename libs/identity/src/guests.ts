import { Injectable } from '@nestjs/common';
import { type Actor, house, type Origin } from '@outrigger/kernel';
import { IdentityStore } from '@outrigger/tenancy';
import { refuseFlood } from './attempts.js';
import { hashOf } from './secrets.js';

/** Deeds at one public door, from one address, in 15 minutes. */
const DEEDS = 30;

/** People who have not signed in, at a programme's public doors: what they do there, the house does for them. */
@Injectable()
export class Guests {
  constructor(private readonly store: IdentityStore) {}

  /** The house inside the programme of this slug; null where there is none, or one that has closed its doors. */
  async at(slug: string, from?: Origin): Promise<Actor | null> {
    const [found] = await this.store.sql<{ id: string }>`
      select t.id from tenant t join programme p on p.tenant_id = t.id where t.slug = ${slug} and p.status not in ('dormant', 'closed')`;
    return found ? guestOf(found.id, from) : null;
  }

  /** Before anything is done for a guest. @param door names the deed. @throws Refused for one too many. */
  async count(door: string, { address }: Origin, most = DEEDS): Promise<void> {
    await refuseFlood(this.store, [{ subject: `${door} ${hashOf(address)}`, most }]);
  }
}

/** The house, at the wish of somebody from there: for the trail. */
export const guestOf = (tenantId: string, from?: Origin): Actor => ({ ...house(tenantId), ...(from && { from }) });
