import { Injectable } from '@nestjs/common';
import { OUTCOMES, readersOf } from '@outrigger/insights';
import { addHours } from '@outrigger/kernel';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import { Wording } from '../wording/wording.js';

/** Two months to answer; then the question of next year comes. */
const OPEN_HOURS = 60 * 24;

/** Asks founders once a year what has become of their venture (A4). */
@Injectable()
export class OutcomeReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.outcomesAsked', 'outcomes.asked', (tx, fact) => this.ask(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
  ) {}

  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const readers = await readersOf(tx, payload['surveyIds'] as readonly string[]);
    const expiresAt = addHours(tx.now, OPEN_HOURS);
    const urls = await this.links.open(
      tx,
      readers.map(({ surveyId: subjectId, membershipId }) => ({
        purpose: OUTCOMES,
        membershipId,
        subjectId,
        expiresAt,
      })),
    );
    await this.wording.writeAll(
      tx,
      'outcomesAsked',
      readers.map(({ surveyId, venture, name, address }, index) => ({
        to: { name, address },
        about: `outcomes-${surveyId}`,
        values: { venture },
        button: { url: urls[index] ?? '' },
        holdsSecret: true,
      })),
    );
  }
}
