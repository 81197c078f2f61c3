import type { MailOutcome } from './incoming-mail.entity.js';

export const PARTSTATS = ['ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED', 'NEEDS-ACTION'] as const;
type Partstat = (typeof PARTSTATS)[number];

/** What a calendar sends to an organizer (RFC 5546). */
export interface CalendarAnswer {
  readonly method: 'REPLY' | 'COUNTER';
  readonly uid: string;
  readonly sequence: number;
  /** In small letters. */
  readonly attendee: string | null;
  readonly partstat: Partstat;
  /** Of a COUNTER: when it begins. */
  readonly proposedAt: Date | null;
}

/** What a mail says, as far as it matters here. */
export interface Arrived {
  readonly answer: CalendarAnswer | null;
  /** Written by a program, such as an out-of-office reply (RFC 3834). */
  readonly automatic: boolean;
  /** A report on the delivery of a letter of ours (RFC 3464). */
  readonly isReport: boolean;
  readonly words: string | null;
}

/** The invitation whose reply address the mail came to: nobody but its reader was told that address. */
export interface AnsweredEntry {
  readonly uid: string;
  /** All that are known of its reader, in small letters. */
  readonly addresses: readonly string[];
  /** Of the others who are invited. */
  readonly others: readonly string[];
  readonly askedFrom: number;
  readonly withdrawn: boolean;
}

export interface Verdict {
  readonly outcome: MailOutcome;
  /** Whether the office has to see to it. */
  readonly waits: boolean;
  readonly says?: 'yes' | 'no' | 'maybe';
}

const SAYS = { ACCEPTED: 'yes', DECLINED: 'no', TENTATIVE: 'maybe' } as const;

/**
 * What a mail to a reply address is. An answer counts for the reader of the invitation alone: one that names somebody
 * who is not invited is a guest who asks, one that names another invited person is refused.
 *
 * @param entry null where it came to the office's own address.
 */
export function reviewMail(mail: Arrived, entry: AnsweredEntry | null): Verdict {
  const { answer, automatic, isReport, words } = mail;
  if (isReport) return { outcome: 'bounce', waits: false };
  if (answer) return entry ? reviewAnswer(answer, entry, words !== null) : { outcome: 'refused', waits: false };
  return automatic || words === null ? { outcome: 'automatic', waits: false } : { outcome: 'words', waits: true };
}

/** @param speaks whether it brings words for the office. */
function reviewAnswer(answer: CalendarAnswer, entry: AnsweredEntry, speaks: boolean): Verdict {
  const { method, uid, sequence, attendee, partstat } = answer;
  const { addresses, others, askedFrom, withdrawn } = entry;
  if (uid !== entry.uid || !attendee || others.includes(attendee)) return { outcome: 'refused', waits: false };
  if (!addresses.includes(attendee)) return { outcome: 'guest', waits: true };
  if (withdrawn) return { outcome: 'late', waits: speaks };
  if (sequence < askedFrom) return { outcome: 'outdated', waits: speaks };
  if (method === 'COUNTER') return { outcome: 'time', waits: true };
  if (partstat === 'DELEGATED') return { outcome: 'guest', waits: true };
  if (partstat === 'NEEDS-ACTION') return { outcome: 'words', waits: speaks };
  return { outcome: 'answered', waits: speaks, says: SAYS[partstat] };
}
