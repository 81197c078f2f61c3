import { Injectable } from '@nestjs/common';
import { honour, when } from '@outrigger/kernel';
import type { Answered, HasPurposes, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { reviewPollAnswer } from './poll.policy.js';
import { PollService } from './poll.service.js';
import { polled } from './polled.report.js';
import { POLLED } from './purposes.js';
import { stretchWords } from './words.js';

/** When somebody could meet, from a letter: tick what suits, press once (S2, S6). */
@Injectable()
export class PolledPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: POLLED,
      question: (tx, voiceId) => this.question(tx, voiceId),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, voiceId) => this.polls.takeBack(tx, voiceId),
    },
  ];

  constructor(private readonly polls: PollService) {}

  private async question(tx: Tx, voiceId: string): Promise<Question> {
    const { ventureName, number, status, times, zone, locale, isFit } = await polled(tx, voiceId);
    const hidden = when(!isFit, 'NOT_INVITED', 'You are not asked about this session any more.');
    if (hidden.length > 0) return { title: 'A session', paragraphs: [], choices: [], against: hidden };
    const title = `${ventureName}, session ${number}: when can you meet?`;
    const against = reviewPollAnswer({ status, areIts: true });
    if (against.length > 0) return { title, paragraphs: [], choices: [], against };
    return {
      title,
      paragraphs: ['Tick every time that suits you. The first that suits enough of you becomes the session’s.'],
      fields: times.map(({ id, startsAt, endsAt }) => ({
        name: id,
        label: stretchWords(new Date(startsAt), new Date(endsAt), zone, locale),
        kind: 'check',
      })),
      choices: [
        { value: 'ticked', label: 'These suit me' },
        { value: 'all', label: 'All of them suit me', quiet: true },
        { value: 'none', label: 'None of them', quiet: true },
      ],
    };
  }

  private async act(tx: Tx, { subjectId: voiceId, choice, fields }: Answered): Promise<string> {
    const { times } = await polled(tx, voiceId);
    const ticked = times.map(({ id }) => id).filter((id) => choice === 'all' || fields[id] === 'on');
    const timeIds = choice === 'none' ? [] : ticked;
    honour(
      when(choice === 'ticked' && timeIds.length === 0, 'NOTHING_TICKED', 'Tick a time, or press "None of them".'),
    );
    await this.polls.answer(tx, { voiceId, timeIds, via: 'link' });
    if (timeIds.length === 0) return 'Done. None of them suits you: other times are looked for.';
    const count = timeIds.length === 1 ? 'One time suits you.' : `${timeIds.length} times suit you.`;
    return `Done. ${count} You get an invitation once it is found.`;
  }
}
