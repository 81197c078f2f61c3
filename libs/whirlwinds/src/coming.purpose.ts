import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import { dayIn } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { endOf } from './course.policy.js';
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
      question: (tx, guestId) => this.question(tx, guestId),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, guestId) => this.guests.takeBack(tx, guestId),
    },
  ];

  constructor(private readonly guests: GuestService) {}

  private async question(tx: Tx, guestId: string): Promise<Question | null> {
    const [guest] = await tx.repo(WhirlwindGuest).find({ id: guestId });
    const [event] = guest ? await tx.repo(Whirlwind).find({ id: guest.whirlwindId }) : [];
    if (!guest || !event) return null;
    const against = reviewComing(event, guest);
    return {
      title: `Do you come to ${event.name}?`,
      paragraphs: [
        `${event.rounds} rounds of ${event.roundMinutes} minutes. Who comes chooses in the console whom they would like to meet.`,
      ],
      facts: [
        [
          'When',
          `${dayIn(event.zone, event.startsAt)}, ${clock(event, event.startsAt)} to ${clock(event, endOf(event))}`,
        ],
        ...(event.place ? ([['Where', event.place]] as const) : []),
      ],
      choices:
        against.length > 0
          ? []
          : [
              { value: 'yes', label: 'Yes, I come' },
              { value: 'no', label: 'Not this time', quiet: true },
            ],
      against,
    };
  }

  private async act(tx: Tx, { subjectId: guestId, choice }: Answered): Promise<string> {
    const { whirlwindId } = await tx.repo(WhirlwindGuest).need(guestId);
    await this.guests.attend(tx, { whirlwindId, coming: choice === 'yes' });
    return choice === 'yes' ? 'Good to have you. Your rounds come by mail.' : 'Thank you for telling us.';
  }
}

const clock = ({ zone }: Whirlwind, at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(at);
