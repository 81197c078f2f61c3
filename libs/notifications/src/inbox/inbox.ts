import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { house } from '@outrigger/kernel';
import { IdentityStore, Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { MailSettings } from '../mail-settings.js';
import { giverOf, type ReplyTo, replyAddressesIn } from '../invitations/reply-address.js';
import { addressedIn, headerOf, headersOf } from './headers.js';
import type { MailWay } from './incoming-mail.entity.js';

/** Octets of a mail; what is larger is no answer to an invitation. */
export const MAIL_LIMIT = 1024 * 1024;

/** Addresses of one mail that are looked at. */
const LOOKED_AT = 5;
const KEY_LENGTH = 250;

/** Where mails come in, whichever way. Each is kept once, and read by the worker. */
@Injectable()
export class Inbox {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: IdentityStore,
    private readonly settings: MailSettings,
  ) {}

  /** @returns what became of it: a mail to no address that we gave away is nobody's, and is not kept. */
  async take(raw: Buffer, cameBy: MailWay): Promise<'kept' | 'known' | 'nobody'> {
    const headers = headersOf(raw);
    const found = await this.programmeOf(replyAddressesIn(addressedIn(headers)).slice(0, LOOKED_AT));
    if (!found) return 'nobody';
    const subjectId = found.id === found.tenantId ? null : found.id;
    const mail = { raw, cameBy, subjectId, messageKey: keyOf(headers, raw) };
    return this.tenancy.write(house(found.tenantId), (tx) => keep(tx, mail), 'take-mail');
  }

  private async programmeOf(addresses: readonly ReplyTo[]): Promise<{ tenantId: string; id: string } | undefined> {
    if (addresses.length === 0) return undefined;
    const tenants = (await this.store.sql<{ id: string }>`select id from tenant`).map(({ id }) => id);
    return addresses
      .map((address) => ({ id: address.id, tenantId: giverOf(this.settings.secret, address, tenants) }))
      .find((one): one is { tenantId: string; id: string } => one.tenantId !== undefined);
  }
}

interface Arriving {
  readonly raw: Buffer;
  readonly cameBy: MailWay;
  /** Of what it answers; null for one to the office. */
  readonly subjectId: string | null;
  readonly messageKey: string;
}

async function keep(tx: Tx, { raw, cameBy, subjectId, messageKey }: Arriving): Promise<'kept' | 'known' | 'nobody'> {
  const [answered] = await tx.sql<{ entryId: string | null; placeId: string | null }>`
    select (select id from calendar_entry where id = ${subjectId}) as "entryId",
           (select id from meeting_place where id = ${subjectId}) as "placeId"`;
  const { entryId = null, placeId = null } = answered ?? {};
  if (subjectId && !entryId && !placeId) return 'nobody';
  const [kept] = await tx.sql<{ id: string }>`
    insert into incoming_mail (id, entry_id, place_id, message_key, came_by, came_at, raw, waits)
    values (${uuid()}, ${entryId}, ${placeId}, ${messageKey}, ${cameBy}, ${tx.now}, ${raw}, false)
    on conflict (tenant_id, message_key) do nothing returning id`;
  if (!kept) return 'known';
  await tx.emit('mail.arrived', { mailId: kept.id });
  return 'kept';
}

/** The same for the same mail, whichever way it comes and however often. */
function keyOf(headers: string, raw: Buffer): string {
  const messageId = headerOf(headers, 'message-id');
  const isUsable = messageId !== null && messageId.length <= KEY_LENGTH;
  return isUsable ? messageId : `sha256:${createHash('sha256').update(raw).digest('hex')}`;
}
