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
  return filled(client, values);
}

/** What a mail server says of a letter. */
export interface ReportParts {
  readonly action?: string;
  /** RFC 3463. */
  readonly status?: string;
  /** The Message-ID of another letter. */
  readonly of?: string;
  readonly to?: string;
}

/** The raw report of what became of a letter of ours: its delivery (RFC 3464), or a complaint (RFC 5965). */
export function reportOf(letter: ParsedMail, name: 'report' | 'complaint', parts: ReportParts = {}): Buffer {
  return filled(name, {
    from: readerOf(letter),
    to: letter.from?.value[0]?.address ?? '',
    of: letter.messageId ?? '',
    action: 'failed',
    status: '5.1.1',
    messageId: `report-${(mails += 1)}`,
    ...parts,
  });
}

function filled(name: string, values: Readonly<Record<string, string | number>>): Buffer {
  const text = readFileSync(new URL(`${name}.eml`, FIXTURES), 'utf8');
  const whole = text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key]));
  return Buffer.from(whole.replace(/\r?\n/g, '\r\n'));
}
