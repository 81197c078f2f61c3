import { Injectable } from '@nestjs/common';
import { hoursReaders, type HoursReader, TELLING_HOURS } from '@outrigger/availability';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ActionLinks } from '../action-links.js';
import type { Language } from '../texts/texts.js';
import { dateOf } from '../texts/times.js';
import { Wording } from '../wording/wording.js';

/** Asks people whether their hours hold, with a link that is theirs alone (S2, S6). */
@Injectable()
export class HoursAskedReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.hoursAsked', 'availability.asked', (tx, fact) => this.ask(tx, fact)),
  ];

  constructor(
    private readonly links: ActionLinks,
    private readonly wording: Wording,
  ) {}

  /** Old news is no news: what was answered or asked anew meanwhile is not asked. */
  private async ask(tx: Tx, { payload }: Fact): Promise<void> {
    const readers = await hoursReaders(tx, payload['questionIds'] as string[]);
    const urls = await this.links.open(
      tx,
      readers.map(({ membershipId, questionId: subjectId, closesAt: expiresAt }) => ({
        purpose: TELLING_HOURS,
        membershipId,
        subjectId,
        expiresAt,
      })),
    );
    await this.wording.writeAll(
      tx,
      'hoursAsked',
      readers.map((reader, at) => letterOf(reader, urls[at] ?? '')),
    );
  }
}

const letterOf = ({ questionId, name, address, fromOn, untilOn }: HoursReader, url: string) => ({
  to: { name, address },
  values: (tongue: Language) => ({ from: dateOf(fromOn, tongue), until: dateOf(untilOn, tongue) }),
  button: ({ words }: Language) => ({ url: `${url}?c=usual`, other: { url, label: words.hoursAsked.other } }),
  about: `hours-${questionId}`,
  holdsSecret: true,
});
