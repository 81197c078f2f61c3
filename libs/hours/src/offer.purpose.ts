import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { reviewOffer } from './hours.policy.js';
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
    { purpose: TAKING, question: (tx, offerId) => asks(tx, offerId), act: (tx, answered) => this.answer(tx, answered) },
  ];

  constructor(private readonly waiting: WaitingService) {}

  private async answer(tx: Tx, { subjectId: offerId, choice }: Answered): Promise<string> {
    if (choice === 'take') {
      await this.waiting.take(tx, offerId);
      return 'It is yours. An invitation for your calendar is on its way.';
    }
    await this.waiting.decline(tx, offerId);
    return 'Thank you. It goes to the next who waits; you keep your place for another hour.';
  }
}

async function asks(tx: Tx, offerId: string): Promise<Question | null> {
  const [offered] = await tx.sql<Offered>`
    select o.outcome, o.expires_at as "expiresAt", h.starts_at as "startsAt", p.name as "mentorName",
           v.name as "ventureName", v.zone
      from office_hour_offer o join office_hour h on h.tenant_id = o.tenant_id and h.id = o.office_hour_id
      join mentor m on m.tenant_id = h.tenant_id and m.id = h.mentor_id
      join membership p on p.tenant_id = m.tenant_id and p.id = m.membership_id
      join venture v on v.tenant_id = o.tenant_id and v.id = o.venture_id where o.id = ${offerId}`;
  if (!offered) return null;
  const against = reviewOffer({ ...offered, now: tx.now });
  const title = `An office hour with ${offered.mentorName}`;
  if (against.length > 0) return { title, paragraphs: [], choices: [], against };
  const say = (instant: Date): string =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: offered.zone }).format(instant);
  return {
    title,
    paragraphs: [`An hour is free for ${offered.ventureName}.`],
    facts: [
      ['When', `${say(offered.startsAt)} (${offered.zone})`],
      ['Held for you until', say(offered.expiresAt)],
    ],
    choices: [
      { value: 'take', label: 'Take it' },
      { value: 'pass', label: 'Not this one', quiet: true },
    ],
  };
}
