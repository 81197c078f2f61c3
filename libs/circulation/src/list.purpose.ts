import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose, Question } from '@outrigger/links';
import { ANSWER_TEXTS } from './answer.texts.js';
import { InterestService } from './interest.service.js';
import { PauseService } from './pause.service.js';
import { NONE, STOPPING } from './purposes.js';

/** Answers about a whole list from its mail: none this week, and no more lists (S6). */
@Injectable()
export class ListPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: NONE,
      question: (_, __, { tongue }) => Promise.resolve(asking('none', ANSWER_TEXTS[tongue].none)),
      act: async (tx, { subjectId, speech }) => {
        await this.interests.none(tx, subjectId);
        return ANSWER_TEXTS[speech.tongue].none.said;
      },
      undo: (tx, circulationId) => this.interests.none(tx, circulationId, false),
    },
    {
      purpose: STOPPING,
      question: (_, __, { tongue }) => Promise.resolve(asking('stop', ANSWER_TEXTS[tongue].stop)),
      act: async (tx, { speech }) => {
        await this.pauses.pause(tx, 'mail');
        return ANSWER_TEXTS[speech.tongue].stop.said;
      },
      undo: (tx) => this.pauses.resume(tx),
      oneClick: 'stop',
    },
  ];

  constructor(
    private readonly interests: InterestService,
    private readonly pauses: PauseService,
  ) {}
}

const asking = (
  value: string,
  { title, text, press }: { readonly title: string; readonly text: string; readonly press: string },
): Question => ({ title, paragraphs: [text], choices: [{ value, label: press }] });
