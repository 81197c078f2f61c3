import { readFileSync } from 'node:fs';
import type { ParsedMail } from 'mailparser';
import { eventOf } from './mail-parts.js';

const FIXTURES = new URL('../fixtures/replies/', import.meta.url);

export type Client = 'google' | 'outlook' | 'apple' | 'counter' | 'plain' | 'out-of-office' | 'bounce';

/** What stands in a reply; without it what its writer's own calendar would write. */
export interface ReplyParts {
  readonly partstat?: 'ACCEPTED' | 'DECLINED' | 'TENTATIVE';
  readonly from?: string;
  readonly attendee?: string;
  readonly to?: string;
  readonly uid?: string;
  readonly sequence?: number;
  readonly comment?: string;
  readonly messageId?: string;
}

let mails = 0;

const readerOf = ({ to }: ParsedMail): string => (to && 'value' in to ? (to.value[0]?.address ?? '') : '');

/** Some clients put it into the calendar, others leave it in the mail's text. */
function commentIn(client: Client, comment = ''): string {
  const isText = client === 'plain' || client === 'outlook' || comment === '';
  return isText ? comment : `COMMENT:${comment}\n`;
}

/** The raw mail with which a client answers an invitation that it was sent. */
export function replyTo(invitation: ParsedMail, client: Client, parts: ReplyParts = {}): Buffer {
  const event = eventOf(invitation);
  const reader = readerOf(invitation);
  const values: Readonly<Record<string, string | number>> = {
    from: reader,
    attendee: reader,
    to: invitation.from?.value[0]?.address ?? '',
    uid: event.uid,
    sequence: event.sequence,
    partstat: 'ACCEPTED',
    verb: 'Accepted',
    messageId: `reply-${(mails += 1)}`,
    ...(parts.from && { attendee: parts.from }),
    ...parts,
    comment: commentIn(client, parts.comment),
  };
  const text = readFileSync(new URL(`${client}.eml`, FIXTURES), 'utf8');
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key]));
  return Buffer.from(filled.replace(/\r?\n/g, '\r\n'));
}
