import { Injectable } from '@nestjs/common';
import { fill } from '@outrigger/kernel';
import {
  type Answered,
  type HasPurposes,
  momentWords,
  type Purpose,
  type Question,
  type Speech,
} from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { AnswerService } from './answer.service.js';
import { ANSWER_TEXTS } from './answer.texts.js';
import type { PlaceAnswer } from './meeting.entity.js';
import { reviewAnswer } from './meeting.policy.js';

/** The name under which the links of invitations are kept. */
export const RSVP = 'meetings.answer';

/** Yes or no to a meeting from its letter: one press, or none on a device that is known (C4, S6). */
@Injectable()
export class AnswerPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: RSVP,
      question: (tx, meetingId, speech) => this.question(tx, meetingId, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: async (tx, meetingId) => void (await this.answers.answer(tx, meetingId, 'none', 'mail')),
    },
  ];

  constructor(private readonly answers: AnswerService) {}

  private async question(tx: Tx, meetingId: string, speech: Speech): Promise<Question> {
    const meeting = await this.answers.meeting(tx, meetingId);
    const against = reviewAnswer(meeting, tx.now);
    const { phrases } = speech;
    const texts = ANSWER_TEXTS[speech.tongue];
    const when = momentWords(meeting.startsAt, meeting.zone, speech);
    return {
      title: texts.title,
      paragraphs: [],
      facts: [[phrases.when, when], ...(meeting.place ? ([[phrases.where, meeting.place]] as const) : [])],
      choices: [
        { value: 'yes', label: phrases.come },
        { value: 'no', label: texts.no, quiet: true },
      ],
      against,
    };
  }

  private async act(tx: Tx, { subjectId, choice, speech }: Answered): Promise<string> {
    const answer: PlaceAnswer = choice === 'yes' ? 'yes' : 'no';
    const meeting = await this.answers.answer(tx, subjectId, answer, 'mail');
    const texts = ANSWER_TEXTS[speech.tongue];
    if (answer === 'no') return texts.notComing;
    return fill(texts.coming, { when: momentWords(meeting.startsAt, meeting.zone, speech) });
  }
}
