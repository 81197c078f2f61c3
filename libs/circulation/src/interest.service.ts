import { Injectable } from '@nestjs/common';
import { ConflictService } from '@outrigger/conflicts';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { type AskedCard, askedCard } from './card.report.js';
import { type Answer, CirculationCard, CirculationRecipient, Interest, type Way } from './circulation.entity.js';
import { reviewInterest, reviewWithdrawal } from './interest.policy.js';

export interface Answering {
  readonly cardId: string;
  readonly answer: Answer;
  readonly couldLead: boolean;
  readonly via: Way;
}

/** An interest as teams need to know it. */
export interface KnownInterest {
  readonly ventureId: string;
  readonly mentorId: string;
  readonly answer: Answer;
  readonly couldLead: boolean;
  readonly at: Date;
}

refuseOn('one_answer_a_card', refusal('ANSWERED', 'You have answered this a moment ago, elsewhere.'));

/** What mentors say to the ventures that they were shown (T4); what they said before stays. */
@Injectable()
export class InterestService {
  constructor(private readonly conflicts: ConflictService) {}

  /** By the mentor themself, as often as they change their mind. The same again changes nothing. */
  async answer(tx: Tx, { cardId, answer, couldLead, via }: Answering): Promise<AskedCard> {
    await tx.repo(CirculationCard).hold([cardId]);
    const card = await askedCard(tx, cardId);
    const said = await this.standing(tx, cardId);
    if (said?.answer === answer && said.couldLead === couldLead) return card;
    honour(reviewInterest(card, answer, couldLead));

    const { ventureId, mentorId } = card;
    if (said) await this.end(tx, said);
    await tx.repo(Interest).add({ cardId, ventureId, mentorId, answer, couldLead, at: tx.now, via, untilAt: null });
    if (answer === 'stake') await this.conflicts.declareStake(tx, mentorId, ventureId, 'Declared in answer to a list.');
    await tx.emit('interest.given', { cardId, ventureId, mentorId, answer, couldLead });
    return card;
  }

  /** Takes the answer back; there need not be one. */
  async withdraw(tx: Tx, cardId: string): Promise<void> {
    await tx.repo(CirculationCard).hold([cardId]);
    const card = await askedCard(tx, cardId);
    const said = await this.standing(tx, cardId);
    if (!said) return;
    honour(reviewWithdrawal(said.answer, card));

    await this.end(tx, said);
    const { ventureId, mentorId } = card;
    await tx.emit('interest.withdrawn', { cardId, ventureId, mentorId, answer: said.answer });
  }

  /** None of the list is for them; what they answered stays. */
  async none(tx: Tx, circulationId: string, isNone = true): Promise<void> {
    const [recipient] = await tx.sql<{ id: string }>`
      select r.id from circulation_recipient r join mentor m on m.tenant_id = r.tenant_id and m.id = r.mentor_id
       where r.circulation_id = ${circulationId} and m.membership_id = ${tx.actor.memberId}`;
    if (!recipient) throw new NotFound('Circulation', circulationId);

    await tx.repo(CirculationRecipient).change({ id: recipient.id }, { noneAt: isNone ? tx.now : null });
  }

  /** For teams: the newest that stands, one for each mentor and venture. */
  interestsOf(tx: Tx, ventureIds: readonly string[]): Promise<KnownInterest[]> {
    return tx.sql<KnownInterest>`
      select distinct on (i.venture_id, i.mentor_id) i.venture_id as "ventureId", i.mentor_id as "mentorId", i.answer,
             i.could_lead as "couldLead", i.at
        from interest i where i.venture_id = any(${[...ventureIds]}) and i.until_at is null
       order by i.venture_id, i.mentor_id, i.at desc`;
  }

  private async standing(tx: Tx, cardId: string): Promise<Interest | undefined> {
    const [said] = await tx.repo(Interest).find({ cardId, untilAt: null });
    return said;
  }

  private async end(tx: Tx, { id }: Interest): Promise<void> {
    await tx.repo(Interest).change({ id }, { untilAt: tx.now });
  }
}
