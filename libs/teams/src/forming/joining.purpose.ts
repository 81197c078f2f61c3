import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { AgreementService } from './agreement.service.js';
import { type Asked, askedProposal } from './asked.report.js';
import type { Became } from './proposal.entity.js';
import { reviewAnswer } from './proposal.policy.js';
import { AGREEING, JOINING } from './purposes.js';

const BECAME: Readonly<Record<Became, string>> = {
  live: 'Everybody has agreed: the team is live. The office arranges the first meeting.',
  waiting: 'Thank you. The office sees it at once.',
  blocked: 'Thank you. Something came up meanwhile; the office is in touch.',
  declined: 'Thank you. The office looks for other mentors, and is in touch.',
};

/** A mentor joins, and a founder agrees, from a letter (T4, S6). Nothing confidential is shown (C2, V4). */
@Injectable()
export class JoiningPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: JOINING,
      question: (tx, proposalId) => this.asksMentor(tx, proposalId),
      act: (tx, answered) => this.joins(tx, answered),
      undo: async (tx, proposalId) => this.agreements.takeBack(tx, proposalId, await this.agreements.mentorOf(tx)),
    },
    {
      purpose: AGREEING,
      question: (tx, proposalId) => this.asksFounder(tx, proposalId),
      act: (tx, answered) => this.agrees(tx, answered),
    },
  ];

  constructor(private readonly agreements: AgreementService) {}

  private async asksMentor(tx: Tx, proposalId: string): Promise<Question | null> {
    const asked = await askedProposal(tx, proposalId);
    if (!asked) return null;
    const against = reviewAnswer({ status: asked.status, isFit: asked.isFit, isYes: true });
    if (!asked.isFit) return { title: 'A team', paragraphs: [], choices: [], against };
    const title = asked.isLead
      ? `Will you lead the team of ${asked.ventureName}?`
      : `Will you join ${asked.ventureName}?`;
    if (against.length > 0) return { title, paragraphs: [], choices: [], against };
    return {
      ...question(title, asked),
      choices: [
        { value: 'yes', label: 'Yes. I hold no stake in it.' },
        { value: 'no', label: 'Not this time', quiet: true },
      ],
    };
  }

  private async joins(tx: Tx, { subjectId: proposalId, choice, fields }: Answered): Promise<string> {
    const mentorId = await this.agreements.mentorOf(tx);
    const answer = choice === 'yes' ? 'yes' : 'no';
    return BECAME[
      await this.agreements.mentorSays(tx, { proposalId, mentorId, answer, word: words(fields), via: 'mail' })
    ];
  }

  private async asksFounder(tx: Tx, proposalId: string): Promise<Question | null> {
    const asked = await askedProposal(tx, proposalId);
    if (!asked) return null;
    const title = `Mentors for ${asked.ventureName}`;
    const against = reviewAnswer({ status: asked.status, isFit: true, isYes: true });
    if (against.length > 0) return { title, paragraphs: [], choices: [], against };
    return {
      ...question(title, asked),
      choices: [
        { value: 'yes', label: 'Yes, we agree' },
        { value: 'others', label: 'Other mentors, please', quiet: true },
      ],
    };
  }

  private async agrees(tx: Tx, { subjectId: proposalId, choice, fields }: Answered): Promise<string> {
    await this.agreements.needFounder(tx, proposalId);
    const answer = choice === 'yes' ? 'yes' : 'others';
    return BECAME[await this.agreements.founderSays(tx, { proposalId, answer, word: words(fields), via: 'mail' })];
  }
}

const question = (title: string, { oneLiner, needs, mentors }: Asked): Omit<Question, 'choices'> => ({
  title,
  paragraphs: [oneLiner],
  facts: [['The team', mentors.join(', ')], ...(needs.length > 0 ? ([['Wants', needs.join(', ')]] as const) : [])],
  fields: [{ name: 'word', label: 'A word to the office, if you like', kind: 'text' }],
});

const words = (fields: Answered['fields']): string | null => fields['word']?.trim().slice(0, 500) || null;
