import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { OfficeWord } from './asking.entity.js';
import { reviewReply } from './asking.policy.js';

/** A confidential word to the office: nobody else reads it. */
@Injectable()
export class OfficeWordService {
  /** @returns its id. */
  async tell(tx: Tx, words: string): Promise<string> {
    const fromId = tx.actor.memberId;
    if (!fromId) throw new NotFound('Membership', 'of one who tells');
    const told = { fromId, words: words.trim(), toldAt: tx.now };
    const { id } = await tx.repo(OfficeWord).add({ ...told, settledAt: null, settledBy: null, reply: null });
    await tx.emit('word.told', { wordId: id });
    return id;
  }

  /** Whoever told it gets the reply by mail. */
  async answer(tx: Tx, wordId: string, reply: string): Promise<void> {
    const word = await tx.repo(OfficeWord).need(wordId);
    honour(reviewReply(word));

    const settled = { settledAt: tx.now, settledBy: tx.actor.memberId, reply: reply.trim() };
    await tx.repo(OfficeWord).change({ id: wordId }, settled);
    await tx.emit('word.answered', { wordId });
  }
}
