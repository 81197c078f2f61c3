import { createHmac, timingSafeEqual } from 'node:crypto';

const TAG_LENGTH = 16;
const ADDRESS = /reply\+([0-9a-f]{32})\.([0-9a-f]{16})@/gi;

/** What a reply address says: what its letter was about, and the proof that we gave it away. */
export interface ReplyTo {
  /** Of a calendar entry, or of the programme itself. */
  readonly id: string;
  readonly tag: string;
}

/**
 * Where answers to letters go. One for each person and session: the tag (64 bits) proves that we gave the address to
 * that person, so that an answer from another mailbox of theirs is believed, and nobody else's is. It also tells the
 * programme, without naming it.
 */
export function replyAddress(secret: string, mailDomain: string, tenantId: string, id = tenantId): string {
  return `reply+${id.replaceAll('-', '')}.${tagOf(secret, tenantId, id)}@${mailDomain}`;
}

/** Every reply address that a text names, such as a mail's headers. */
export const replyAddressesIn = (text: string): ReplyTo[] =>
  [...text.matchAll(ADDRESS)].map(([, hex = '', tag = '']) => ({
    id: hex.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    tag: tag.toLowerCase(),
  }));

/** Which programme gave it away; none did when it is forged. */
export const giverOf = (secret: string, { id, tag }: ReplyTo, tenantIds: readonly string[]): string | undefined =>
  tenantIds.find((tenantId) => timingSafeEqual(Buffer.from(tag), Buffer.from(tagOf(secret, tenantId, id))));

const tagOf = (secret: string, tenantId: string, id: string): string =>
  createHmac('sha256', secret).update(`reply:${tenantId}:${id}`).digest('hex').slice(0, TAG_LENGTH);
