import { createHmac } from 'node:crypto';

const TAG_LENGTH = 16;

/**
 * Where answers to a session's letters go. The tag (64 bits) proves that we gave the address away, so that an
 * answer from another mailbox of the same person is still believed.
 */
export function replyAddress(secret: string, mailDomain: string, sessionId: string): string {
  const tag = createHmac('sha256', secret).update(`reply:s-${sessionId}`).digest('hex').slice(0, TAG_LENGTH);
  return `reply+s-${sessionId}.${tag}@${mailDomain}`;
}
