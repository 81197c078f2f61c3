import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { ConsentService } from './consent.service.js';
import { CONSENT_TEXTS } from './consent.texts.js';

/** The name under which links that ask for the consent are kept; their subject is the venture. */
export const OUTCOME_CONSENT = 'outcomes.consent';

/** Whether a founder whose venture was not taken may be asked later what has become of it; withdrawn by the same link. */
@Injectable()
export class ConsentPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: OUTCOME_CONSENT,
      question: (tx, ventureId, speech) => this.question(tx, ventureId, speech),
      act: async (tx, { subjectId, choice, speech }) => {
        const texts = CONSENT_TEXTS[speech.tongue];
        if (choice === 'no') return texts.notGiven;
        await this.consents.give(tx, subjectId);
        return texts.given;
      },
      undo: (tx, ventureId) => this.consents.withdraw(tx, ventureId),
    },
  ];

  constructor(private readonly consents: ConsentService) {}

  private async question(tx: Tx, ventureId: string, { tongue }: Speech): Promise<Question | null> {
    const [venture] = await tx.sql<{ status: string }>`select status from venture where id = ${ventureId}`;
    if (venture?.status !== 'declined') return null;
    const { title, what, why, free, yes, no } = CONSENT_TEXTS[tongue];
    return {
      title,
      paragraphs: [what, why, free],
      choices: [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ],
    };
  }
}
