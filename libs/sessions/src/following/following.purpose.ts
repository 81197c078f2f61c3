import { Injectable } from '@nestjs/common';
import { fill } from '@outrigger/kernel';
import type { HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { fitToRead } from '../fit.report.js';
import { FEEDING_BACK, SUMMARISING } from '../purposes.js';
import { FOLLOWING_TEXTS } from './following.texts.js';
import { FeedbackService } from './feedback.service.js';
import { SummaryService } from './summary.service.js';

/** From the best to the worst. */
const WORTHS = ['4', '3', '2', '1'] as const;

/** Founders sum up, and both sides say what it was worth, from letters (S3, S6). */
@Injectable()
export class FollowingPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: SUMMARISING,
      question: (tx, sessionId, speech) => this.asksSummary(tx, sessionId, speech),
      act: async (tx, { subjectId, fields, speech }) => {
        await this.summaries.write(tx, subjectId, fields['words'] ?? '');
        return FOLLOWING_TEXTS[speech.tongue].summed;
      },
    },
    {
      purpose: FEEDING_BACK,
      question: (tx, sessionId, speech) => this.asksFeedback(tx, sessionId, speech),
      act: async (tx, { subjectId: sessionId, choice, fields, speech }) => {
        await this.feedback.give(tx, { sessionId, worth: Number(choice), words: fields['words'] ?? null });
        return FOLLOWING_TEXTS[speech.tongue].given;
      },
    },
  ];

  constructor(
    private readonly summaries: SummaryService,
    private readonly feedback: FeedbackService,
  ) {}

  private async asksSummary(tx: Tx, sessionId: string, { tongue }: Speech): Promise<Question | null> {
    const about = await begunSession(tx, sessionId);
    if (about?.part !== 'founder') return null;
    const texts = FOLLOWING_TEXTS[tongue];
    return open(tx, about, texts.hidden, {
      title: fill(texts.takeWith, { number: about.number }),
      paragraphs: [texts.ownWords],
      fields: [{ name: 'words', label: texts.summary, kind: 'area', required: true }],
      choices: [{ value: 'write', label: texts.send }],
    });
  }

  private async asksFeedback(tx: Tx, sessionId: string, { tongue, phrases }: Speech): Promise<Question | null> {
    const about = await begunSession(tx, sessionId);
    if (!about) return null;
    const texts = FOLLOWING_TEXTS[tongue];
    return open(tx, about, texts.hidden, {
      title: fill(texts.worth, { number: about.number, venture: about.ventureName }),
      paragraphs: [texts.officeAlone],
      fields: [{ name: 'words', label: phrases.word, kind: 'text' }],
      choices: WORTHS.map((value) => ({ value, label: texts.worths[value], quiet: value === '1' })),
    });
  }
}

interface Begun {
  readonly ventureId: string;
  readonly ventureName: string;
  readonly number: number;
  readonly part: string;
}

async function open(tx: Tx, { ventureId }: Begun, hidden: string, question: Question): Promise<Question> {
  const against = await fitToRead(tx, ventureId);
  return against.length > 0 ? { title: hidden, paragraphs: [], choices: [], against } : question;
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
