import { Injectable } from '@nestjs/common';
import { OUTCOME_CONSENT } from '@outrigger/intake';
import { addHours } from '@outrigger/kernel';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { Wording } from '../wording/wording.js';
import { asksConsent, type DecisionNews, decisionNews, type Founder, KIND_OF } from './decision.letters.js';

/** A year in which a founder may answer, and withdraw the answer, from the letter. */
const OPEN_HOURS = 365 * 24;

/** Writes to the founders when a decision stands (V2). */
@Injectable()
export class DecisionReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.decision', 'decision.settled', (tx, fact) => this.tell(tx, fact)),
  ];

  constructor(
    private readonly wording: Wording,
    private readonly links: ActionLinks,
  ) {}

  private async tell(tx: Tx, { payload }: Fact): Promise<void> {
    const [decision] = await tx.sql<DecisionNews>`
      select venture_id as "ventureId", outcome, message, intake_id as "intakeId", referred_to as "referredTo"
        from decision where id = ${String(payload['decisionId'])}`;
    const news = decision && (await decisionNews(tx, decision));
    if (!news) return;
    const { outcome, ventureId } = decision;
    const buttons = asksConsent(outcome) ? await this.buttons(tx, ventureId, news.founders) : [];
    await this.wording.writeAll(
      tx,
      KIND_OF[outcome],
      news.founders.map(({ name, address }, index) => ({
        to: { name, address },
        values: news.values,
        about: `decision-${ventureId}`,
        ...(buttons[index] && { button: { url: buttons[index] }, holdsSecret: true }),
      })),
    );
  }

  /** Where each founder says whether they may be asked later. */
  private buttons(tx: Tx, ventureId: string, founders: readonly Founder[]): Promise<string[]> {
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    return this.links.open(
      tx,
      founders.map(({ membershipId }) => ({ purpose: OUTCOME_CONSENT, membershipId, subjectId: ventureId, expiresAt })),
    );
  }
}
