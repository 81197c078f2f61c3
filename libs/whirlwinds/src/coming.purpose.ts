import { Injectable } from '@nestjs/common';
import { fill } from '@outrigger/kernel';
import {
  type Answered,
  type HasPurposes,
  type Purpose,
  type Question,
  type Speech,
  stretchWords,
} from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { endOf } from './course.policy.js';
import { GUEST_TEXTS } from './guest.texts.js';
import { GuestService } from './guest.service.js';
import { COMING } from './purposes.js';
import { Whirlwind, WhirlwindGuest } from './whirlwind.entity.js';
import { reviewComing } from './whirlwind.policy.js';

/** A guest says from a letter whether they come (S6). */
@Injectable()
export class ComingPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: COMING,
      question: (tx, guestId, speech) => this.question(tx, guestId, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, guestId) => this.guests.takeBack(tx, guestId),
    },
  ];

  constructor(private readonly guests: GuestService) {}

  private async question(tx: Tx, guestId: string, speech: Speech): Promise<Question | null> {
    const [guest] = await tx.repo(WhirlwindGuest).find({ id: guestId });
    const [event] = guest ? await tx.repo(Whirlwind).find({ id: guest.whirlwindId }) : [];
    if (!guest || !event) return null;
    const against = reviewComing(event, guest);
    const { phrases } = speech;
    const texts = GUEST_TEXTS[speech.tongue];
    return {
      title: fill(texts.title, { event: event.name }),
      paragraphs: [fill(texts.rounds, { rounds: event.rounds, minutes: event.roundMinutes })],
      facts: [
        [phrases.when, stretchWords(event.startsAt, endOf(event), event.zone, speech)],
        ...(event.place ? ([[phrases.where, event.place]] as const) : []),
      ],
      choices:
        against.length > 0
          ? []
          : [
              { value: 'yes', label: texts.yes },
              { value: 'no', label: texts.no, quiet: true },
            ],
      against,
    };
  }

  private async act(tx: Tx, { subjectId: guestId, choice, speech }: Answered): Promise<string> {
    const { whirlwindId } = await tx.repo(WhirlwindGuest).need(guestId);
    await this.guests.attend(tx, { whirlwindId, coming: choice === 'yes' });
    return choice === 'yes' ? GUEST_TEXTS[speech.tongue].coming : speech.phrases.thanks;
  }
}
