import type { Identified } from './rows.js';

type State = 'sent' | 'quiet' | 'gathered' | 'unwanted' | 'failed' | 'bounced' | 'withheld';

export interface LetterRow extends Identified {
  readonly kind: string;
  readonly membershipId: string;
  readonly fromName: string;
  readonly fromAddress: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  /** Empty for one that has gone and held a link for its reader alone. */
  readonly text: string;
  readonly html: string;
  readonly gist: { readonly paragraphs: readonly string[]; readonly button: null } | null;
  readonly messageId: string;
  readonly stream: 'subscribed' | 'transactional';
  readonly holdsSecret: boolean;
  readonly state: State;
  readonly writtenAt: string;
  readonly sentAt: string | null;
  readonly waitUntil: string | null;
  readonly attempts: 0 | 1;
  readonly lastError: string | null;
}

interface ChoiceRow extends Identified {
  readonly membershipId: string;
  readonly topic: 'reminders' | 'company' | 'questions';
  readonly choice: 'digest' | 'never';
  readonly was: 'now';
  readonly chosenAt: string;
}

interface HabitRow extends Identified {
  readonly membershipId: string;
  readonly rhythm: 'day' | 'week';
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly changedAt: string;
}

interface BounceRow extends Identified {
  readonly letterId: string;
  readonly address: string;
  readonly kind: 'hard';
  readonly status: string;
  readonly words: string;
  readonly at: string;
}

interface SuppressionRow extends Identified {
  readonly address: string;
  readonly reason: 'hard';
  readonly words: string;
  readonly letterId: string;
  readonly since: string;
}

/** One list a table, in the order in which they can be written. */
export interface MailRows {
  readonly letter: readonly LetterRow[];
  readonly mailChoice: readonly ChoiceRow[];
  readonly mailHabit: readonly HabitRow[];
  readonly bounce: readonly BounceRow[];
  readonly suppression: readonly SuppressionRow[];
}
