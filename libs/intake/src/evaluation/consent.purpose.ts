import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { ConsentService, CONSENT_TEXT } from './consent.service.js';

/** The name under which links that ask for the consent are kept; their subject is the venture. */
export const OUTCOME_CONSENT = 'outcomes.consent';

/** Whether a founder whose venture was not taken may be asked later what has become of it; withdrawn by the same link. */
@Injectable()
export class ConsentPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: OUTCOME_CONSENT,
      question: (tx, ventureId) => this.question(tx, ventureId),
      act: async (tx, { subjectId, choice }) => {
        if (choice === 'no') return 'We will not ask. Thank you for telling us.';
        await this.consents.give(tx, subjectId);
        return 'Thank you: we may ask. You can withdraw this here whenever you like.';
      },
      undo: (tx, ventureId) => this.consents.withdraw(tx, ventureId),
    },
  ];

  constructor(private readonly consents: ConsentService) {}

  private async question(tx: Tx, ventureId: string): Promise<Question | null> {
    const [venture] = await tx.sql<{ status: string }>`select status from venture where id = ${ventureId}`;
    if (venture?.status !== 'declined') return null;
    return {
      title: CONSENT_TEXT.title,
      paragraphs: CONSENT_TEXT.paragraphs,
      choices: [
        { value: 'yes', label: 'Yes, you may ask me' },
        { value: 'no', label: 'No' },
      ],
    };
  }
}
