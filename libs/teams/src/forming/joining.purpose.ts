import { Injectable } from '@nestjs/common';
import { fill } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { JOINING_TEXTS } from './joining.texts.js';
import { AgreementService } from './agreement.service.js';
import { type Asked, askedProposal } from './asked.report.js';
import { reviewAnswer } from './proposal.policy.js';
import { AGREEING, JOINING } from './purposes.js';

/** A mentor joins, and a founder agrees, from a letter (T4, S6). Nothing confidential is shown (C2, V4). */
@Injectable()
export class JoiningPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: JOINING,
      question: (tx, proposalId, speech) => this.asksMentor(tx, proposalId, speech),
      act: (tx, answered) => this.joins(tx, answered),
      undo: async (tx, proposalId) => this.agreements.takeBack(tx, proposalId, await this.agreements.mentorOf(tx)),
    },
    {
      purpose: AGREEING,
      question: (tx, proposalId, speech) => this.asksFounder(tx, proposalId, speech),
      act: (tx, answered) => this.agrees(tx, answered),
    },
  ];

  constructor(private readonly agreements: AgreementService) {}

  private async asksMentor(tx: Tx, proposalId: string, speech: Speech): Promise<Question | null> {
    const asked = await askedProposal(tx, proposalId);
    if (!asked) return null;
    const against = reviewAnswer({ status: asked.status, isFit: asked.isFit, isYes: true });
    const texts = JOINING_TEXTS[speech.tongue];
    if (!asked.isFit) return { title: texts.hidden, paragraphs: [], choices: [], against };
    const title = fill(asked.isLead ? texts.lead : texts.join, { venture: asked.ventureName });
    if (against.length > 0) return { title, paragraphs: [], choices: [], against };
    return {
      ...question(title, asked, speech),
      choices: [
        { value: 'yes', label: texts.yes },
        { value: 'no', label: texts.no, quiet: true },
      ],
    };
  }

  private async joins(tx: Tx, { subjectId: proposalId, choice, fields, speech }: Answered): Promise<string> {
    const mentorId = await this.agreements.mentorOf(tx);
    const answer = choice === 'yes' ? 'yes' : 'no';
    const said = { proposalId, mentorId, answer, word: words(fields), via: 'mail' } as const;
    return JOINING_TEXTS[speech.tongue].became[await this.agreements.mentorSays(tx, said)];
  }

  private async asksFounder(tx: Tx, proposalId: string, speech: Speech): Promise<Question | null> {
    const asked = await askedProposal(tx, proposalId);
    if (!asked) return null;
    const texts = JOINING_TEXTS[speech.tongue];
    const title = fill(texts.mentors, { venture: asked.ventureName });
    const against = reviewAnswer({ status: asked.status, isFit: true, isYes: true });
    if (against.length > 0) return { title, paragraphs: [], choices: [], against };
    return {
      ...question(title, asked, speech),
      choices: [
        { value: 'yes', label: texts.agree },
        { value: 'others', label: texts.others, quiet: true },
      ],
    };
  }

  private async agrees(tx: Tx, { subjectId: proposalId, choice, fields, speech }: Answered): Promise<string> {
    await this.agreements.needFounder(tx, proposalId);
    const answer = choice === 'yes' ? 'yes' : 'others';
    const said = { proposalId, answer, word: words(fields), via: 'mail' } as const;
    return JOINING_TEXTS[speech.tongue].became[await this.agreements.founderSays(tx, said)];
  }
}

const question = (
  title: string,
  { oneLiner, needs, mentors }: Asked,
  { tongue, phrases }: Speech,
): Omit<Question, 'choices'> => ({
  title,
  paragraphs: [oneLiner],
  facts: [
    [JOINING_TEXTS[tongue].team, mentors.join(', ')],
    ...(needs.length > 0 ? ([[phrases.wants, needs.join(', ')]] as const) : []),
  ],
  fields: [{ name: 'word', label: phrases.word, kind: 'text' }],
});

const words = (fields: Answered['fields']): string | null => fields['word']?.trim().slice(0, 500) || null;
