import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { ExchangeAnswer, ExchangeHiding, ExchangeQuestion } from './exchange.entity.js';
import {
  type Answer,
  reviewAnswering,
  reviewAsking,
  reviewClosing,
  reviewHiding,
  reviewThanking,
} from './exchange.policy.js';
import { needAnswer, needQuestion, sinceYesterday } from './exchange.report.js';

export interface Asking {
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
}

/** A question, or one of its answers. */
export interface Post {
  readonly questionId: string;
  readonly answerId?: string | null;
}

refuseOn('one_hiding_a_post', refusal('HIDDEN', 'Somebody else has hidden it a moment ago.', 'questionId'));

/** What programmes ask each other: each writes into its own rows, and reads all that is shown (O7). */
@Injectable()
export class ExchangeService {
  /** @returns the question's id. */
  async ask(tx: Tx, { title, body, tags }: Asking): Promise<string> {
    honour(reviewAsking(await sinceYesterday(tx, 'questions')));

    const asker = await meOf(tx);
    const plain = [...new Set(tags.map((tag) => tag.trim().toLowerCase()).filter(Boolean))];
    const { id } = await tx.repo(ExchangeQuestion).add({
      title,
      body,
      tags: plain,
      askedAt: tx.now,
      askedBy: asker.id,
      askerName: asker.name,
      helpfulIds: [],
      closedAt: null,
    });
    await tx.emit('exchange.asked', { questionId: id });
    return id;
  }

  async answer(tx: Tx, questionId: string, body: string): Promise<void> {
    const question = await needQuestion(tx, questionId);
    honour(reviewAnswering(question, await sinceYesterday(tx, 'answers')));

    const { id: answeredBy, name: answererName } = await meOf(tx);
    const { id } = await tx
      .repo(ExchangeAnswer)
      .add({ questionId, body, answeredAt: tx.now, answeredBy, answererName });
    await tx.emit('exchange.answered', { questionId, answerId: id });
  }

  /** By whoever asked; said again without `isHelpful` it is taken back. */
  async thank(tx: Tx, questionId: string, answerId: string, isHelpful: boolean): Promise<void> {
    const question = await needQuestion(tx, questionId);
    const { isOurs } = await needAnswer(tx, questionId, answerId);
    honour(reviewThanking(question, isOurs));

    const { helpfulIds } = await tx.repo(ExchangeQuestion).need(questionId);
    const others = helpfulIds.filter((id) => id !== answerId);
    const kept = isHelpful ? [...others, answerId] : others;
    await tx.repo(ExchangeQuestion).change({ id: questionId }, { helpfulIds: kept });
    await tx.emit('exchange.thanked', { questionId, answerId, isHelpful });
  }

  async close(tx: Tx, questionId: string): Promise<void> {
    honour(reviewClosing(await needQuestion(tx, questionId)));

    await tx.repo(ExchangeQuestion).change({ id: questionId }, { closedAt: tx.now });
    await tx.emit('exchange.closed', { questionId });
  }

  /** By the centre; whoever wrote it still sees it, with the reason. */
  async hide(tx: Tx, post: Post, reason: string): Promise<void> {
    honour(reviewHiding(await needPost(tx, post), true));

    const postId = idOf(post);
    await tx.repo(ExchangeHiding).add({ postId, reason, hiddenAt: tx.now, hiddenBy: tx.actor.memberId });
    await tx.emit('exchange.hidden', { questionId: post.questionId, postId });
  }

  /** By the centre: all read it again. */
  async show(tx: Tx, post: Post): Promise<void> {
    honour(reviewHiding(await needPost(tx, post), false));

    const postId = idOf(post);
    await tx.repo(ExchangeHiding).remove({ postId });
    await tx.emit('exchange.shown', { postId });
  }
}

const idOf = ({ questionId, answerId }: Post): string => answerId ?? questionId;

const needPost = (tx: Tx, { questionId, answerId }: Post): Promise<Answer> =>
  answerId ? needAnswer(tx, questionId, answerId) : needQuestion(tx, questionId);

/** Who asks or answers: by name, as the form says. */
async function meOf(tx: Tx): Promise<{ readonly id: string; readonly name: string }> {
  const [me] = await tx.sql<{ id: string; name: string }>`
    select id, name from membership where id = ${tx.actor.memberId}`;
  if (!me) throw new NotFound('Membership', 'of this login');
  return me;
}
