import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { dateOf } from './texts/times.js';
import { Wording } from './wording/wording.js';

interface Reviewed {
  readonly name: string;
  readonly address: string;
  readonly venture: string;
  readonly state: string;
  readonly reason: string;
  readonly recusalOn: string | null;
}

/** Tells a mentor what the office makes of an interest that was declared (C2). */
@Injectable()
export class ConflictReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.interest', 'conflict.reviewed', (tx, fact) => this.tell(tx, fact)),
  ];

  constructor(private readonly wording: Wording) {}

  /** Old news is no news: of a decision that was changed meanwhile only the last is told. */
  private async tell(tx: Tx, { payload }: Fact): Promise<void> {
    const id = String(payload['conflictId']);
    const reviewed = await reviewedConflict(tx, id);
    if (!reviewed || reviewed.state !== payload['decision']) return;
    const { name, address, venture, state, reason, recusalOn } = reviewed;
    const letter = { to: { name, address }, about: `interest-${id}` };
    const values = { venture, reason };
    if (state === 'upheld') await this.wording.write(tx, { kind: 'interestUpheld', ...letter, values });
    if (state === 'cleared') await this.wording.write(tx, { kind: 'interestCleared', ...letter, values });
    if (state !== 'recusal' || !recusalOn) return;
    await this.wording.write(tx, {
      kind: 'interestRecusal',
      ...letter,
      values: (tongue) => ({ ...values, day: dateOf(recusalOn, tongue) }),
    });
  }
}

async function reviewedConflict(tx: Tx, id: string): Promise<Reviewed | null> {
  const [reviewed] = await tx.sql<Reviewed>`
    select b.name, b.email as address, v.name as venture, c.state, c.review_reason as reason,
           c.recusal_on::text as "recusalOn"
      from conflict c join mentor m on m.tenant_id = c.tenant_id and m.id = c.mentor_id
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
      join venture v on v.tenant_id = c.tenant_id and v.id = c.venture_id
     where c.id = ${id}`;
  return reviewed ?? null;
}
