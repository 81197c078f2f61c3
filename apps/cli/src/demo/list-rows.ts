import type { LetterRow } from './mail-rows.js';
import type { Identified } from './rows.js';

interface CirculationRow extends Identified {
  readonly kind: 'weekly';
  readonly status: 'sent';
  readonly forDay: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly sentAt: string;
  readonly sentBy: string;
  readonly cutOffAt: string;
  readonly remindedAt: string;
  readonly policyVersion: number;
  readonly missing: readonly string[];
}

interface EntryRow extends Identified {
  readonly circulationId: string;
  readonly ventureId: string;
  readonly position: number;
  readonly blurb: string;
  readonly needs: readonly string[];
  readonly approvedAt: string;
  readonly approvedBy: string;
  readonly listing: number;
}

interface LinkRow extends Identified {
  readonly purpose: string;
  readonly membershipId: string;
  readonly subjectId: string;
  readonly madeAt: string;
  readonly expiresAt: string;
}

interface RecipientRow extends Identified {
  readonly circulationId: string;
  readonly mentorId: string;
  readonly letterId: string;
  readonly noneLinkId: string;
  readonly stopLinkId: string;
}

interface CardRow extends Identified {
  readonly entryId: string;
  readonly mentorId: string;
  readonly linkId: string;
  readonly whyNeeds: readonly string[];
  readonly whyLanguages: readonly string[];
  readonly whySector: string | null;
}

interface InterestRow extends Identified {
  readonly cardId: string;
  readonly ventureId: string;
  readonly mentorId: string;
  readonly answer: 'yes' | 'maybe' | 'no';
  readonly couldLead: boolean;
  readonly at: string;
  readonly via: 'mail';
}

/** One list a table, in the order in which they can be written. */
export interface ListRows {
  readonly circulation: readonly CirculationRow[];
  readonly circulationEntry: readonly EntryRow[];
  readonly link: readonly LinkRow[];
  readonly letter: readonly LetterRow[];
  readonly circulationRecipient: readonly RecipientRow[];
  readonly circulationCard: readonly CardRow[];
  readonly interest: readonly InterestRow[];
}
