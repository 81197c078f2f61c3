import { Injectable } from '@nestjs/common';
import { fill, type Tongue } from '@outrigger/kernel';
import type { Answered, HasPurposes, PageField, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { Letter } from '../letter.entity.js';
import { classOf, type MailKind } from '../posting/mail-kinds.js';
import { type Reader, readerOf } from '../posting/reader.report.js';
import { language } from '../texts/texts.js';
import { choiceOf, CHOICES, type Topic, topicsFor } from '../wording/topic.policy.js';
import { CHOOSING } from './choosing.js';
import { WishService } from './wish.service.js';
import { WISH_TEXTS } from './wish.texts.js';

/** Which letters somebody gets, chosen from one of them without signing in, or by their mail program (RFC 8058). */
@Injectable()
export class WishPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: CHOOSING,
      question: (tx, letterId, { tongue }) => questionOf(tx, letterId, tongue),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, letterId) => this.wishes.unchoose(tx, letterId),
      oneClick: 'never',
    },
  ];

  constructor(private readonly wishes: WishService) {}

  private async act(tx: Tx, { subjectId, choice, fields, speech: { tongue } }: Answered): Promise<string> {
    if (choice === 'never') {
      const topics = await topicsOf(tx, subjectId);
      await this.wishes.choose(tx, topics, 'never', subjectId);
      return fill(WISH_TEXTS[tongue].ended, { topics: namesOf(topics, tongue) });
    }
    for (const wanted of CHOICES) {
      const topics = topicsFor(tx.actor).filter((topic) => fields[topic] === wanted);
      await this.wishes.choose(tx, topics, wanted, subjectId);
    }
    return WISH_TEXTS[tongue].saved;
  }
}

/** A digest is of all topics that somebody gets in it. */
async function topicsOf(tx: Tx, letterId: string): Promise<Topic[]> {
  const [letter] = await tx.repo(Letter).find({ id: letterId });
  const { topic } = classOf((letter?.kind ?? 'test') as MailKind);
  if (topic) return [topic];
  const reader = await readerOf(tx, tx.actor.memberId ?? '');
  return topicsFor(tx.actor).filter((one) => choiceOf(reader?.choices ?? {}, one) === 'digest');
}

async function questionOf(tx: Tx, letterId: string, tongue: Tongue): Promise<Question | null> {
  const reader = await readerOf(tx, tx.actor.memberId ?? '');
  const topics = await topicsOf(tx, letterId);
  if (!reader) return null;
  const { title, always, save, noMore } = WISH_TEXTS[tongue];
  return {
    title,
    paragraphs: [always],
    fields: topicsFor(tx.actor).map((topic) => fieldOf(topic, reader, tongue)),
    choices: [
      { value: 'save', label: save },
      { value: 'never', label: fill(noMore, { topics: namesOf(topics, tongue) }), quiet: true },
    ],
  };
}

const fieldOf = (topic: Topic, { choices }: Reader, tongue: Tongue): PageField => ({
  name: topic,
  label: language(tongue).words.digest.topic[topic],
  kind: 'taps',
  value: choiceOf(choices, topic),
  options: CHOICES.map((value) => ({ value, label: WISH_TEXTS[tongue].choice[value] })),
});

function namesOf(topics: readonly Topic[], tongue: Tongue): string {
  const { digest, common } = language(tongue).words;
  return topics.map((topic) => digest.topic[topic]).join(common.comma) || WISH_TEXTS[tongue].these;
}
