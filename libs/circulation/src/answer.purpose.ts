import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
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
      question: (tx, cardId) => this.question(tx, cardId),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, cardId) => this.interests.withdraw(tx, cardId),
      // A declaration stands until the office has looked at it (C2).
      undoes: (choice) => choice !== 'stake',
    },
  ];

  constructor(private readonly interests: InterestService) {}

  private async question(tx: Tx, cardId: string): Promise<Question> {
    const card = await askedCard(tx, cardId);
    const hidden = reviewReader(card);
    if (hidden.length > 0) return { title: 'A venture of your list', paragraphs: [], choices: [], against: hidden };
    const against = reviewInterest(card, 'yes', false);
    if (against.length > 0) return { title: card.ventureName, paragraphs: [], choices: [], against };
    const late = isLate(card.cutOffAt, tx.now) ? [lateWords(card)] : [];
    return {
      title: card.ventureName,
      paragraphs: [card.blurb, ...late],
      facts: factsOf(card),
      choices: choicesFor(card),
    };
  }

  private async act(tx: Tx, { subjectId, choice }: Answered): Promise<string> {
    const { answer, couldLead } = PRESSES[choice] ?? { answer: 'no', couldLead: false };
    const card = await this.interests.answer(tx, { cardId: subjectId, answer, couldLead, via: 'mail' });
    return said(card, answer, couldLead);
  }
}

function factsOf(card: AskedCard): [string, string][] {
  const why = whyWords(card);
  return [
    ['Stage', `${card.stage}, ${card.sector}`],
    ...(card.needs.length > 0 ? ([['Wants', card.needs.join(', ')]] as [string, string][]) : []),
    ...(why ? ([['Why you', why]] as [string, string][]) : []),
  ];
}

function choicesFor({ canLead }: AskedCard): Question['choices'] {
  return [
    { value: 'yes', label: "Yes, I'm interested. I hold no stake in it." },
    ...(canLead ? [{ value: 'lead', label: 'Yes, and I could lead. I hold no stake in it.' }] : []),
    { value: 'maybe', label: 'Maybe', quiet: true },
    { value: 'no', label: 'Not for me', quiet: true },
    { value: 'stake', label: 'I hold a stake', quiet: true },
  ];
}
