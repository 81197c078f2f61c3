import { Injectable } from '@nestjs/common';
import { fill } from '@outrigger/kernel';
import {
  type Answered,
  type HasPurposes,
  momentWords,
  type Purpose,
  type Question,
  type Speech,
} from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { reviewOffer } from './hours.policy.js';
import { OFFER_TEXTS } from './offer.texts.js';
import { TAKING } from './purposes.js';
import { WaitingService } from './waiting.service.js';

interface Offered {
  readonly outcome: string | null;
  readonly expiresAt: Date;
  readonly startsAt: Date;
  readonly mentorName: string;
  readonly ventureName: string;
  readonly zone: string;
}

/** A founder takes an hour that was freed, from a letter, by one press (A1, S6). */
@Injectable()
export class OfferPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: TAKING,
      question: (tx, offerId, speech) => asks(tx, offerId, speech),
      act: (tx, answered) => this.answer(tx, answered),
    },
  ];

  constructor(private readonly waiting: WaitingService) {}

  private async answer(tx: Tx, { subjectId: offerId, choice, speech }: Answered): Promise<string> {
    if (choice === 'take') {
      await this.waiting.take(tx, offerId);
      return OFFER_TEXTS[speech.tongue].taken;
    }
    await this.waiting.decline(tx, offerId);
    return OFFER_TEXTS[speech.tongue].passed;
  }
}

async function asks(tx: Tx, offerId: string, speech: Speech): Promise<Question | null> {
  const [offered] = await tx.sql<Offered>`
    select o.outcome, o.expires_at as "expiresAt", h.starts_at as "startsAt", p.name as "mentorName",
           v.name as "ventureName", v.zone
      from office_hour_offer o join office_hour h on h.tenant_id = o.tenant_id and h.id = o.office_hour_id
      join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id
      join membership p on p.tenant_id = m.tenant_id and p.id = m.membership_id
      join venture v on v.tenant_id = o.tenant_id and v.id = o.venture_id where o.id = ${offerId}`;
  if (!offered) return null;
  const against = reviewOffer({ ...offered, now: tx.now });
  const texts = OFFER_TEXTS[speech.tongue];
  const title = fill(texts.title, { mentor: offered.mentorName });
  if (against.length > 0) return { title, paragraphs: [], choices: [], against };
  return {
    title,
    paragraphs: [fill(texts.free, { venture: offered.ventureName })],
    facts: [
      [speech.phrases.when, momentWords(offered.startsAt, offered.zone, speech)],
      [texts.heldUntil, momentWords(offered.expiresAt, offered.zone, speech)],
    ],
    choices: [
      { value: 'take', label: texts.take },
      { value: 'pass', label: texts.pass, quiet: true },
    ],
  };
}
