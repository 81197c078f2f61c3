import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { fitToRead } from '../fit.report.js';
import { FEEDING_BACK, SUMMARISING } from '../purposes.js';
import { FeedbackService } from './feedback.service.js';
import { SummaryService } from './summary.service.js';

const WORTH = ['It was not worth my time', 'A little', 'Worth it', 'Very much'];

/** Founders sum up, and both sides say what it was worth, from letters (S3, S6). */
@Injectable()
export class FollowingPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: SUMMARISING,
      question: (tx, sessionId) => this.asksSummary(tx, sessionId),
      act: async (tx, { subjectId, fields }) => {
        await this.summaries.write(tx, subjectId, fields['words'] ?? '');
        return 'Thank you. Your team reads it.';
      },
    },
    {
      purpose: FEEDING_BACK,
      question: (tx, sessionId) => this.asksFeedback(tx, sessionId),
      act: async (tx, { subjectId: sessionId, choice, fields }) => {
        await this.feedback.give(tx, { sessionId, worth: Number(choice), words: fields['words'] ?? null });
        return 'Thank you. It helps the office to help you.';
      },
    },
  ];

  constructor(
    private readonly summaries: SummaryService,
    private readonly feedback: FeedbackService,
  ) {}

  private async asksSummary(tx: Tx, sessionId: string): Promise<Question | null> {
    const about = await begunSession(tx, sessionId);
    if (about?.part !== 'founder') return null;
    return open(tx, about, {
      title: `What do you take with you from session ${about.number}?`,
      paragraphs: ['In your own words; a few lines are enough. Your mentors and the office read it.'],
      fields: [{ name: 'words', label: 'Your summary', kind: 'area', required: true }],
      choices: [{ value: 'write', label: 'Send it' }],
    });
  }

  private async asksFeedback(tx: Tx, sessionId: string): Promise<Question | null> {
    const about = await begunSession(tx, sessionId);
    if (!about) return null;
    return open(tx, about, {
      title: `What was session ${about.number} of ${about.ventureName} worth to you?`,
      paragraphs: ['The office alone reads your words; others see averages of several sessions.'],
      fields: [{ name: 'words', label: 'A word to the office, if you like', kind: 'text' }],
      choices: WORTH.map((label, index) => ({ value: String(index + 1), label, quiet: index === 0 })).toReversed(),
    });
  }
}

interface Begun {
  readonly ventureId: string;
  readonly ventureName: string;
  readonly number: number;
  readonly part: string;
}

async function open(tx: Tx, { ventureId }: Begun, question: Question): Promise<Question> {
  const against = await fitToRead(tx, ventureId);
  return against.length > 0 ? { title: 'A session', paragraphs: [], choices: [], against } : question;
}

/** A session that has begun, in which the actor has a place and was not absent. */
async function begunSession(tx: Tx, sessionId: string): Promise<Begun | undefined> {
  const [found] = await tx.sql<Begun>`
    select s.venture_id as "ventureId", v.name as "ventureName", s.number, a.part
      from session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      join session_attendance a on a.tenant_id = s.tenant_id and a.session_id = s.id and a.membership_id = ${tx.actor.memberId}
       and a.attended is not false
     where s.id = ${sessionId} and s.status in ('confirmed', 'held') and s.starts_at <= ${tx.now}`;
  return found;
}
