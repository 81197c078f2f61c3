import { Injectable } from '@nestjs/common';
import { dayWords } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question, Speech } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { fitToRead } from '../fit.report.js';
import { COMPLETING } from '../purposes.js';
import { Action } from '../session.entity.js';
import { ActionService } from './action.service.js';
import { ACTION_TEXTS } from './action.texts.js';

/** An action is done, or told of, from a letter by one press (S6). */
@Injectable()
export class ActionPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: COMPLETING,
      question: (tx, actionId, speech) => this.question(tx, actionId, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, actionId) => this.actions.reopen(tx, actionId),
      undoes: (choice) => choice === 'done',
    },
  ];

  constructor(private readonly actions: ActionService) {}

  private async question(tx: Tx, id: string, { tongue, locale }: Speech): Promise<Question | null> {
    const [action] = await tx.repo(Action).find({ id, ownerId: tx.actor.memberId ?? '', doneAt: null });
    if (!action) return null;
    const texts = ACTION_TEXTS[tongue];
    const against = await fitToRead(tx, action.ventureId);
    if (against.length > 0) return { title: texts.hidden, paragraphs: [], choices: [], against };
    return {
      title: texts.title,
      paragraphs: [action.text],
      facts: action.dueOn ? [[texts.due, dayWords(action.dueOn, locale)]] : [],
      fields: [{ name: 'progress', label: texts.howFar, kind: 'text' }],
      choices: [
        { value: 'done', label: texts.done },
        { value: 'progress', label: texts.notYet, quiet: true },
      ],
    };
  }

  private async act(tx: Tx, { subjectId, choice, fields, speech }: Answered): Promise<string> {
    if (choice === 'done') {
      await this.actions.complete(tx, subjectId);
      return speech.phrases.done;
    }
    const progress = fields['progress']?.trim();
    if (progress) await this.actions.note(tx, subjectId, progress);
    return ACTION_TEXTS[speech.tongue].noted;
  }
}
