import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './letter.entity.js';
import { asItLeaves } from './wishes/preferences-place.js';

/**
 * The letter as the mailer takes it. Names and addresses go as parts, never as one text to be parsed, to exactly
 * one recipient; the calendar goes twice, because some clients read only the part and others only the attachment.
 */
export function mimeOf(letter: Letter): SendMailOptions {
  const from = { name: letter.fromName, address: letter.fromAddress };
  return {
    from,
    to: { name: letter.toName, address: letter.toAddress },
    envelope: { from: letter.fromAddress, to: [letter.toAddress] },
    subject: letter.subject,
    ...asItLeaves(letter),
    messageId: letter.messageId,
    date: letter.writtenAt,
    ...(letter.thread && { references: letter.thread, inReplyTo: letter.thread }),
    ...(letter.ics &&
      letter.icsMethod && {
        icalEvent: { method: letter.icsMethod, content: letter.ics, filename: 'invite.ics' },
      }),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...listHeaders(letter) },
    // A letter is text that we wrote: nothing in it may make the mailer read a file or fetch an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 2369, 2919 and 8058, each in one header; whoever signs our mail (DKIM) signs both of the unsubscription's. */
function listHeaders({ listName, unsubscribeUrl }: Letter): Record<string, string> {
  return {
    ...(listName && { 'List-ID': listName }),
    ...(unsubscribeUrl && {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  };
}
