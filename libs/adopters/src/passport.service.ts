import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import { todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { Adopter, AdopterQuestion } from './adopter.entity.js';
import { reviewAnswer, reviewCall } from './adopter.policy.js';
import { record } from './history.js';

export interface HeldCall {
  readonly adopterId: string;
  readonly heldOn: string;
  readonly withWhom: string;
  readonly said: string;
  readonly nextStep?: string | null;
  readonly nextOn?: string | null;
}

/** What the centre notes of an adopter, on its way and since it is a programme. */
@Injectable()
export class PassportService {
  /** What follows from the call takes the place of the next step before it; a call without one leaves that as it is. */
  async call(tx: Tx, { adopterId, heldOn, withWhom, said, nextStep = null, nextOn = null }: HeldCall): Promise<void> {
    await tx.repo(Adopter).need(adopterId);
    honour(reviewCall({ heldOn, nextStep, nextOn }, await todayHere(tx)));

    const changes = nextStep === null ? {} : { nextStep, nextOn };
    await record(tx, adopterId, { kind: 'call', words: said, changes, call: { heldOn, withWhom } });
  }

  async ask(tx: Tx, adopterId: string, question: string): Promise<void> {
    await tx.repo(Adopter).need(adopterId);

    const asked = { askedAt: tx.now, askedBy: tx.actor.memberId };
    const open = { answer: null, answeredAt: null, answeredBy: null };
    await tx.repo(AdopterQuestion).add({ adopterId, question, ...asked, ...open });
    await record(tx, adopterId, { kind: 'question', words: question });
  }

  /** @returns the adopter's id. */
  async answer(tx: Tx, questionId: string, answer: string): Promise<string> {
    const { adopterId, answer: before } = await tx.repo(AdopterQuestion).need(questionId);
    honour(reviewAnswer(before));

    const answered = { answer, answeredAt: tx.now, answeredBy: tx.actor.memberId };
    await tx.repo(AdopterQuestion).change({ id: questionId }, answered);
    await record(tx, adopterId, { kind: 'answer', words: answer });
    return adopterId;
  }
}
