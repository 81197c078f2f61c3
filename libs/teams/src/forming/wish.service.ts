import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { TeamWish } from './proposal.entity.js';

refuseOn(
  'one_open_wish_a_venture',
  refusal('WISH_OPEN', 'You have asked already; the office is looking at it.', 'ventureId'),
);

/** A founder may ask for other mentors at any time (T5); the office alone reads it. */
@Injectable()
export class WishService {
  /** By a founder of the venture. @throws NotFound for whoever is none. */
  async wish(tx: Tx, ventureId: string, words: string): Promise<string> {
    const [founder] = await tx.sql`
      select from founder where venture_id = ${ventureId} and membership_id = ${tx.actor.memberId}`;
    if (!founder) throw new NotFound('Venture', ventureId);
    const [open] = await tx.repo(TeamWish).find({ ventureId, settledAt: null });
    honour(when(open !== undefined, 'WISH_OPEN', 'You have asked already; the office is looking at it.', 'ventureId'));
    return this.ask(tx, ventureId, words);
  }

  /** Once: while one is open its words are added to. @returns the wish. */
  async ask(tx: Tx, ventureId: string, words: string): Promise<string> {
    const [open] = await tx.repo(TeamWish).find({ ventureId, settledAt: null });
    if (open) {
      await tx.repo(TeamWish).change({ id: open.id }, { words: `${open.words}\n${words.trim()}`.slice(0, 1000) });
      return open.id;
    }
    const asked = { ventureId, words: words.trim(), askedAt: tx.now, askedBy: tx.actor.memberId };
    const { id } = await tx.repo(TeamWish).add({ ...asked, settledAt: null, settledBy: null, reply: null });
    await tx.emit('team.wished', { wishId: id, ventureId });
    return id;
  }

  /** By the office: the founders are told. */
  async answer(tx: Tx, wishId: string, reply: string): Promise<void> {
    const { settledAt, ventureId } = await tx.repo(TeamWish).need(wishId);
    honour(when(settledAt !== null, 'WISH_ANSWERED', 'This wish was answered already.', 'wishId'));

    await tx.repo(TeamWish).change({ id: wishId }, { settledAt: tx.now, settledBy: tx.actor.memberId, reply });
    await tx.emit('team.wishAnswered', { wishId, ventureId });
  }
}
