import { Injectable } from '@nestjs/common';
import { fill, when } from '@outrigger/kernel';
import {
  type Answered,
  type HasPurposes,
  type Purpose,
  type Question,
  type Speech,
  stretchWords,
} from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import type { AttendanceAnswer } from '../session.entity.js';
import { reviewAnswer } from './answering.policy.js';
import { ASKING_TEXTS } from './asking.texts.js';
import { AnsweringService } from './answering.service.js';
import { type Invited, invited } from './invited.report.js';
import { INVITED, pressOf } from './purposes.js';

/**
 * Whether somebody comes, from a letter (S2, S6). Its links are about an attendance; what is pressed names the invitation
 * that was read, so that nobody says yes to a time that they have not seen.
 */
@Injectable()
export class InvitedPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: INVITED,
      question: (tx, attendanceId, speech) => this.question(tx, attendanceId, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: async (tx, attendanceId) => {
        await this.say(tx, await invited(tx, attendanceId), 'none', null);
      },
    },
  ];

  constructor(private readonly answering: AnsweringService) {}

  private async question(tx: Tx, attendanceId: string, speech: Speech): Promise<Question> {
    const asked = await invited(tx, attendanceId);
    const { ventureName, number, startsAt, endsAt, place, zone, isFit, sequence } = asked;
    const { phrases } = speech;
    const texts = ASKING_TEXTS[speech.tongue];
    const hidden = when(!isFit, 'NOT_INVITED', texts.notInvited);
    if (hidden.length > 0) return { title: texts.hidden, paragraphs: [], choices: [], against: hidden };
    const title = fill(texts.session, { venture: ventureName, number });
    const against = reviewAnswer({ session: { ...asked, id: asked.sessionId }, sequence, now: tx.now });
    if (against.length > 0 || !startsAt || !endsAt) return { title, paragraphs: [], choices: [], against };
    return {
      title,
      paragraphs: [],
      facts: [
        [phrases.when, stretchWords(startsAt, endsAt, zone, speech)],
        ...(place ? ([[phrases.where, place]] as const) : []),
      ],
      choices: [
        { value: pressOf('yes', sequence), label: phrases.come },
        { value: pressOf('maybe', sequence), label: texts.maybe, quiet: true },
        { value: pressOf('no', sequence), label: texts.no, quiet: true },
      ],
      fields: [{ name: 'word', label: phrases.word, kind: 'text' }],
    };
  }

  private async act(tx: Tx, { subjectId, choice, fields, speech }: Answered): Promise<string> {
    const [said = '', sequence] = choice.split('.');
    const answer = said === 'yes' || said === 'maybe' ? said : 'no';
    const word = fields['word']?.trim().slice(0, 500) || null;
    await this.say(tx, { ...(await invited(tx, subjectId)), sequence: Number(sequence) }, answer, word);
    return ASKING_TEXTS[speech.tongue].said[answer];
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
