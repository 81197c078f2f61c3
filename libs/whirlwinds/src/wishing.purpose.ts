import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, PageField, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { acrossOf, type Across } from './across.report.js';
import { GuestService } from './guest.service.js';
import { WISHING } from './purposes.js';
import { Whirlwind, WhirlwindGuest } from './whirlwind.entity.js';
import { reviewComing } from './whirlwind.policy.js';

/** As `WhirlwindWish` weighs them. */
const WEIGHTS = [
  { value: '3', label: 'Most of all' },
  { value: '2', label: 'Gladly' },
  { value: '1', label: 'Maybe' },
  { value: '0', label: 'Rather not' },
];

/** A guest says from a letter whom they would like to meet: a tap each, and one press (A2, S6). */
@Injectable()
export class WishingPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: WISHING,
      question: (tx, guestId) => this.question(tx, guestId),
      act: (tx, answered) => this.act(tx, answered),
    },
  ];

  constructor(private readonly guests: GuestService) {}

  private async question(tx: Tx, guestId: string): Promise<Question | null> {
    const [guest] = await tx.repo(WhirlwindGuest).find({ id: guestId });
    const [event] = guest ? await tx.repo(Whirlwind).find({ id: guest.whirlwindId }) : [];
    if (!guest || !event) return null;
    const others = await acrossOf(tx, guestId);
    const against = reviewComing(event, guest);
    const isOpen = against.length === 0 && others.length > 0;
    return {
      title: 'Whom would you like to meet?',
      paragraphs: [
        others.length > 0
          ? 'Nobody but the office reads this. We plan by what both sides wish.'
          : 'Nobody of the other side has said yet that they come. Look again in some days.',
      ],
      fields: isOpen ? others.map(fieldOf) : [],
      choices: isOpen ? [{ value: 'wish', label: 'Save my wishes' }] : [],
      against,
    };
  }

  private async act(tx: Tx, { subjectId: guestId, fields }: Answered): Promise<string> {
    const { whirlwindId } = await tx.repo(WhirlwindGuest).need(guestId);
    const wishes = (await acrossOf(tx, guestId)).flatMap(({ id }) => {
      const weight = WEIGHTS.find(({ value }) => value === fields[`w-${id}`]);
      return weight ? [{ guestId: id, weight: Number(weight.value) }] : [];
    });
    await this.guests.wish(tx, { whirlwindId, wishes });
    return 'Saved. Your rounds come by mail.';
  }
}

const fieldOf = ({ id, name, line, wish }: Across): PageField => ({
  name: `w-${id}`,
  label: line ? `${name}: ${line}` : name,
  kind: 'taps',
  value: wish === null ? '' : String(wish),
  options: WEIGHTS,
});
