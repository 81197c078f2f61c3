import { Injectable } from '@nestjs/common';
import { fill, honour, when } from '@outrigger/kernel';
import {
  type Answered,
  type HasPurposes,
  type Purpose,
  type Question,
  type Speech,
  stretchWords,
} from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { ASKING_TEXTS } from './asking.texts.js';
import { reviewPollAnswer } from './poll.policy.js';
import { PollService } from './poll.service.js';
import { polled } from './polled.report.js';
import { POLLED } from './purposes.js';

/** When somebody could meet, from a letter: tick what suits, press once (S2, S6). */
@Injectable()
export class PolledPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: POLLED,
      question: (tx, voiceId, speech) => this.question(tx, voiceId, speech),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, voiceId) => this.polls.takeBack(tx, voiceId),
    },
  ];

  constructor(private readonly polls: PollService) {}

  private async question(tx: Tx, voiceId: string, speech: Speech): Promise<Question> {
    const { ventureName, number, status, times, zone, isFit } = await polled(tx, voiceId);
    const texts = ASKING_TEXTS[speech.tongue];
    const hidden = when(!isFit, 'NOT_INVITED', texts.notAsked);
    if (hidden.length > 0) return { title: texts.hidden, paragraphs: [], choices: [], against: hidden };
    const title = fill(texts.whenMeet, { venture: ventureName, number });
    const against = reviewPollAnswer({ status, areIts: true });
    if (against.length > 0) return { title, paragraphs: [], choices: [], against };
    return {
      title,
      paragraphs: [texts.tick],
      fields: times.map(({ id, startsAt, endsAt }) => ({
        name: id,
        label: stretchWords(new Date(startsAt), new Date(endsAt), zone, speech),
        kind: 'check',
      })),
      choices: [
        { value: 'ticked', label: texts.theseSuit },
        { value: 'all', label: texts.allSuit, quiet: true },
        { value: 'none', label: texts.noneSuit, quiet: true },
      ],
    };
  }

  private async act(tx: Tx, { subjectId: voiceId, choice, fields, speech }: Answered): Promise<string> {
    const texts = ASKING_TEXTS[speech.tongue];
    const { times } = await polled(tx, voiceId);
    const ticked = times.map(({ id }) => id).filter((id) => choice === 'all' || fields[id] === 'on');
    const timeIds = choice === 'none' ? [] : ticked;
    honour(when(choice === 'ticked' && timeIds.length === 0, 'NOTHING_TICKED', texts.tickOne));
    await this.polls.answer(tx, { voiceId, timeIds, via: 'link' });
    if (timeIds.length === 0) return texts.noneSaid;
    return timeIds.length === 1 ? texts.oneSaid : fill(texts.manySaid, { count: timeIds.length });
  }
}
