import { Injectable } from '@nestjs/common';
import type { HasPurposes, Purpose } from '@outrigger/links';
import { InterestService } from './interest.service.js';
import { PauseService } from './pause.service.js';
import { NONE, STOPPING } from './purposes.js';

/** Answers about a whole list from its mail: none this week, and no more lists (S6). */
@Injectable()
export class ListPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: NONE,
      question: () =>
        Promise.resolve({
          title: 'None this week',
          paragraphs: ['None of these ventures is for you. What you have answered already stays.'],
          choices: [{ value: 'none', label: 'None this week' }],
        }),
      act: async (tx, { subjectId }) => {
        await this.interests.none(tx, subjectId);
        return 'Done. None this week: you are not reminded.';
      },
      undo: (tx, circulationId) => this.interests.none(tx, circulationId, false),
    },
    {
      purpose: STOPPING,
      question: () =>
        Promise.resolve({
          title: 'No more lists of ventures',
          paragraphs: ['You get no more lists until you ask for them again. Invitations and letters to you go on.'],
          choices: [{ value: 'stop', label: 'Send me no more lists' }],
        }),
      act: async (tx) => {
        await this.pauses.pause(tx, 'mail');
        return 'Done. You get no more lists of ventures. Invitations to sessions still reach you.';
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
