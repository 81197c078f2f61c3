import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { nextStep, record } from './history.js';
import { Introduction, ReceivedIntroduction, type Reply } from './introduction.entity.js';
import { reviewAnswer, reviewReply, STEP_DAYS } from './introduction.policy.js';

export interface Answer {
  readonly receivedId: string;
  readonly answer: Reply;
  readonly words?: string | null;
  readonly contactName?: string | null;
  readonly contactEmail?: string | null;
}

interface Untold {
  readonly id: string;
  readonly reply: Reply;
  readonly contactName: string | null;
  readonly replyWords: string | null;
}

/** What those say who were asked: a specialist, a mentor, the office of another programme (A3). */
@Injectable()
export class ReplyService {
  /** By a specialist or a mentor, from a letter; told to the owner at once. */
  async reply(tx: Tx, introductionId: string, reply: Reply, words: string | null): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    honour(reviewReply(introduction));

    const said = { reply, replyWords: words, repliedAt: tx.now, replyToldAt: tx.now };
    await tx.repo(Introduction).change({ id: introductionId }, said);
    await this.follow(tx, { ...introduction, reply, replyWords: words });
  }

  /** By this office, to another programme: with the name of whom it introduces, or a no. */
  async answer(
    tx: Tx,
    { receivedId, answer, words = null, contactName = null, contactEmail = null }: Answer,
  ): Promise<void> {
    const received = await tx.repo(ReceivedIntroduction).need(receivedId);
    honour(reviewAnswer({ ...received, says: answer, contactName, contactEmail }));

    const named = answer === 'yes' ? { contactName, contactEmail } : { contactName: null, contactEmail: null };
    const said = { answer, words, ...named, answeredAt: tx.now, answeredBy: tx.actor.memberId };
    await tx.repo(ReceivedIntroduction).change({ id: receivedId }, said);
    await tx.sql`select answer_introduction(${receivedId})`;
  }

  /** What other programmes have asked and answered since, each once; within the minute. */
  async hear(tx: Tx): Promise<void> {
    const received = await tx.sql<{ receivedId: string }>`
      update received_introduction set told_at = ${tx.now} where told_at is null returning id as "receivedId"`;
    await tx.emitAll('introduction.received', received);
    const replied = await tx.sql<Untold>`
      update introduction set reply_told_at = ${tx.now}
       where kind = 'programme' and replied_at is not null and reply_told_at is null and status <> 'closed'
      returning id, reply, contact_name as "contactName", reply_words as "replyWords"`;
    // One after another: a transaction has one connection, and answers of other programmes are few.
    for (const one of replied) await this.follow(tx, one);
  }

  /** A yes is an introduction; a no, or a yes taken back, leaves it to its owner to find another way (A5). */
  private async follow(tx: Tx, { id, reply, contactName, replyWords }: Untold): Promise<void> {
    const made = reply === 'yes';
    const next = made
      ? await nextStep(tx, 'Ask what came of it.', STEP_DAYS.made)
      : await nextStep(tx, 'They cannot: find another way.', STEP_DAYS.refused);
    const words = [contactName, SAID[reply], replyWords].filter(Boolean).join(': ');
    await record(tx, id, { kind: 'reply', words, changes: { ...next, status: made ? 'made' : 'moving' } });
    await tx.emit('introduction.replied', { introductionId: id, reply });
    if (made) await tx.emit('introduction.made', { introductionId: id });
  }
}

const SAID: Readonly<Record<Reply, string>> = { yes: 'yes', no: 'not now', withdrawn: 'taken back' };

/** @throws NotFound for one that is not there, whoever asks. */
export async function needMentor(tx: Tx, introductionId: string): Promise<void> {
  const mine =
    await tx.sql`select from introduction i left join mentor m on m.tenant_id = i.tenant_id and m.id = i.mentor_id
    where i.id = ${introductionId} and (i.kind = 'specialist' or m.membership_id = ${tx.actor.memberId})`;
  if (mine.length === 0) throw new NotFound('Introduction', introductionId);
}
