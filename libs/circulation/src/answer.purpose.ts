import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { ANSWER_TEXTS } from './answer.texts.js';
import { type AskedCard, askedCard } from './card.report.js';
import type { Answer } from './circulation.entity.js';
import { isLate, reviewInterest, reviewReader } from './interest.policy.js';
import { InterestService } from './interest.service.js';
import { ANSWERING } from './purposes.js';
import { lateWords, said, whyWords } from './words.js';

/** A press, and what it says: offering to lead is a yes. */
const PRESSES: Readonly<Record<string, { readonly answer: Answer; readonly couldLead: boolean }>> = {
  yes: { answer: 'yes', couldLead: false },
  lead: { answer: 'yes', couldLead: true },
  maybe: { answer: 'maybe', couldLead: false },
  no: { answer: 'no', couldLead: false },
  stake: { answer: 'stake', couldLead: false },
};

/** Answers about one venture from the list's mail (T4, S6). Nothing of it is shown to whoever may not read it (C2). */
@Injectable()
export class AnswerPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: ANSWERING,
      question: (tx, cardId, speech) => this.question(tx, cardId, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, cardId) => this.interests.withdraw(tx, cardId),
      // A declaration stands until the office has looked at it (C2).
      undoes: (choice) => choice !== 'stake',
    },
  ];

  constructor(private readonly interests: InterestService) {}

  private async question(tx: Tx, cardId: string, speech: Speech): Promise<Question> {
    const card = await askedCard(tx, cardId);
    const hidden = reviewReader(card);
    if (hidden.length > 0)
      return { title: ANSWER_TEXTS[speech.tongue].hidden, paragraphs: [], choices: [], against: hidden };
    const against = reviewInterest(card, 'yes', false);
    if (against.length > 0) return { title: card.ventureName, paragraphs: [], choices: [], against };
    const late = isLate(card.cutOffAt, tx.now) ? [lateWords(card, speech)] : [];
    return {
      title: card.ventureName,
      paragraphs: [card.blurb, ...late],
      facts: factsOf(card, speech),
      choices: choicesFor(card, speech),
    };
  }

  private async act(tx: Tx, { subjectId, choice, speech }: Answered): Promise<string> {
    const { answer, couldLead } = PRESSES[choice] ?? { answer: 'no', couldLead: false };
    const card = await this.interests.answer(tx, { cardId: subjectId, answer, couldLead, via: 'mail' });
    return said(card, couldLead ? 'lead' : answer, speech);
  }
}

function factsOf(card: AskedCard, speech: Speech): [string, string][] {
  const why = whyWords(card, speech);
  const texts = ANSWER_TEXTS[speech.tongue];
  return [
    [texts.stage, `${card.stage}, ${card.sector}`],
    ...(card.needs.length > 0 ? ([[speech.phrases.wants, card.needs.join(', ')]] as [string, string][]) : []),
    ...(why ? ([[texts.why, why]] as [string, string][]) : []),
  ];
}

function choicesFor({ canLead }: AskedCard, { tongue }: Speech): Question['choices'] {
  const { press } = ANSWER_TEXTS[tongue];
  return [
    { value: 'yes', label: press.yes },
    ...(canLead ? [{ value: 'lead', label: press.lead }] : []),
    { value: 'maybe', label: press.maybe, quiet: true },
    { value: 'no', label: press.no, quiet: true },
    { value: 'stake', label: press.stake, quiet: true },
  ];
}
