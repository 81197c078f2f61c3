import { Injectable } from '@nestjs/common';
import { when } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import type { AttendanceAnswer } from '../session.entity.js';
import { reviewAnswer } from './answering.policy.js';
import { AnsweringService } from './answering.service.js';
import { type Invited, invited } from './invited.report.js';
import { INVITED, pressOf } from './purposes.js';
import { stretchWords } from './words.js';

const SAID: Readonly<Record<AttendanceAnswer, string>> = {
  yes: 'Done. You are expected.',
  maybe: 'Done. The office knows that you are not sure yet.',
  no: 'Done. You are not expected; the office looks for another time where one is needed.',
  none: 'Done. You have not answered yet.',
};

/**
 * Whether somebody comes, from a letter (S2, S6). Its links are about an attendance; what is pressed names the invitation
 * that was read, so that nobody says yes to a time that they have not seen.
 */
@Injectable()
export class InvitedPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: INVITED,
      question: (tx, attendanceId) => this.question(tx, attendanceId),
      act: (tx, answered) => this.act(tx, answered),
      undo: async (tx, attendanceId) => {
        await this.say(tx, await invited(tx, attendanceId), 'none', null);
      },
    },
  ];

  constructor(private readonly answering: AnsweringService) {}

  private async question(tx: Tx, attendanceId: string): Promise<Question> {
    const asked = await invited(tx, attendanceId);
    const { ventureName, number, startsAt, endsAt, place, zone, locale, isFit, sequence } = asked;
    const hidden = when(!isFit, 'NOT_INVITED', 'You are not expected at this session.');
    if (hidden.length > 0) return { title: 'A session', paragraphs: [], choices: [], against: hidden };
    const title = `${ventureName}, session ${number}`;
    const against = reviewAnswer({ session: { ...asked, id: asked.sessionId }, sequence, now: tx.now });
    if (against.length > 0 || !startsAt || !endsAt) return { title, paragraphs: [], choices: [], against };
    return {
      title,
      paragraphs: [],
      facts: [['When', stretchWords(startsAt, endsAt, zone, locale)], ...(place ? ([['Where', place]] as const) : [])],
      choices: [
        { value: pressOf('yes', sequence), label: 'I come' },
        { value: pressOf('maybe', sequence), label: 'Perhaps', quiet: true },
        { value: pressOf('no', sequence), label: 'I cannot', quiet: true },
      ],
      fields: [{ name: 'word', label: 'A word to the office, if you like', kind: 'text' }],
    };
  }

  private async act(tx: Tx, { subjectId, choice, fields }: Answered): Promise<string> {
    const [said = '', sequence] = choice.split('.');
    const answer = said === 'yes' || said === 'maybe' ? said : 'no';
    const word = fields['word']?.trim().slice(0, 500) || null;
    await this.say(tx, { ...(await invited(tx, subjectId)), sequence: Number(sequence) }, answer, word);
    return SAID[answer];
  }

  private say(
    tx: Tx,
    { sessionId, membershipId, sequence }: Pick<Invited, 'sessionId' | 'membershipId' | 'sequence'>,
    answer: AttendanceAnswer,
    word: string | null,
  ): Promise<void> {
    return this.answering.answer(tx, { sessionId, membershipId, answer, sequence, via: 'link', word });
  }
}
