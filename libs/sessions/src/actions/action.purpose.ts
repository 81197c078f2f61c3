import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { fitToRead } from '../fit.report.js';
import { COMPLETING } from '../purposes.js';
import { Action } from '../session.entity.js';
import { ActionService } from './action.service.js';

/** An action is done, or told of, from a letter by one press (S6). */
@Injectable()
export class ActionPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: COMPLETING,
      question: (tx, actionId) => this.question(tx, actionId),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, actionId) => this.actions.reopen(tx, actionId),
      undoes: (choice) => choice === 'done',
    },
  ];

  constructor(private readonly actions: ActionService) {}

  private async question(tx: Tx, id: string): Promise<Question | null> {
    const [action] = await tx.repo(Action).find({ id, ownerId: tx.actor.memberId ?? '', doneAt: null });
    if (!action) return null;
    const against = await fitToRead(tx, action.ventureId);
    if (against.length > 0) return { title: 'An action', paragraphs: [], choices: [], against };
    return {
      title: 'Is this done?',
      paragraphs: [action.text],
      facts: action.dueOn ? [['Due', action.dueOn]] : [],
      fields: [{ name: 'progress', label: 'If it is not: how far is it?', kind: 'text' }],
      choices: [
        { value: 'done', label: 'Done' },
        { value: 'progress', label: 'Not yet', quiet: true },
      ],
    };
  }

  private async act(tx: Tx, { subjectId, choice, fields }: Answered): Promise<string> {
    if (choice === 'done') {
      await this.actions.complete(tx, subjectId);
      return 'Done. Thank you.';
    }
    const progress = fields['progress']?.trim();
    if (progress) await this.actions.note(tx, subjectId, progress);
    return 'Thank you. The next brief says how far it is.';
  }
}
