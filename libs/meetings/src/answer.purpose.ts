import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { AnswerService } from './answer.service.js';
import type { PlaceAnswer } from './meeting.entity.js';
import { reviewAnswer } from './meeting.policy.js';
import { whenWords } from './words.js';

/** The name under which the links of invitations are kept. */
export const RSVP = 'meetings.answer';

/** Yes or no to a meeting from its letter: one press, or none on a device that is known (C4, S6). */
@Injectable()
export class AnswerPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: RSVP,
      question: (tx, meetingId) => this.question(tx, meetingId),
      act: (tx, answered) => this.act(tx, answered),
      undo: async (tx, meetingId) => void (await this.answers.answer(tx, meetingId, 'none', 'mail')),
    },
  ];

  constructor(private readonly answers: AnswerService) {}

  private async question(tx: Tx, meetingId: string): Promise<Question> {
    const meeting = await this.answers.meeting(tx, meetingId);
    const against = reviewAnswer(meeting, tx.now);
    return {
      title: 'The mentors’ meeting',
      paragraphs: [],
      facts: [['When', whenWords(meeting)], ...(meeting.place ? ([['Where', meeting.place]] as const) : [])],
      choices: [
        { value: 'yes', label: 'I come' },
        { value: 'no', label: 'I cannot come', quiet: true },
      ],
      against,
    };
  }

  private async act(tx: Tx, { subjectId, choice }: Answered): Promise<string> {
    const answer: PlaceAnswer = choice === 'yes' ? 'yes' : 'no';
    const meeting = await this.answers.answer(tx, subjectId, answer, 'mail');
    return answer === 'yes'
      ? `We look forward to you: ${whenWords(meeting)}.`
      : 'You cannot come this time. Thank you for telling us.';
  }
}
