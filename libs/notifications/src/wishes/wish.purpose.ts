import { Injectable } from '@nestjs/common';
import type { Answered, HasPurposes, PageField, Purpose, Question } from '@outrigger/links';
import type { Tx } from '@outrigger/tenancy';
import { Letter } from '../letter.entity.js';
import { classOf, type MailKind } from '../posting/mail-kinds.js';
import { type Choice, CHOICES } from '../posting/posting.policy.js';
import { type Reader, readerOf } from '../posting/reader.report.js';
import { type Topic, TOPICS } from '../wording/topic.policy.js';
import { CHOOSING } from './choosing.js';
import { WishService } from './wish.service.js';

const NAMES: Readonly<Record<Topic, string>> = {
  reminders: 'Reminders',
  company: 'What others did',
  questions: 'Questions afterwards',
};

const LABELS: Readonly<Record<Choice, string>> = { now: 'At once', digest: 'In the digest', never: 'Not at all' };

/** Which letters somebody gets, chosen from one of them without signing in, or by their mail program (RFC 8058). */
@Injectable()
export class WishPurpose implements HasPurposes {
  readonly purposes: readonly Purpose[] = [
    {
      purpose: CHOOSING,
      question: (tx, letterId) => questionOf(tx, letterId),
      act: (tx, answered) => this.act(tx, answered),
      undo: (tx, letterId) => this.wishes.unchoose(tx, letterId),
      oneClick: 'never',
    },
  ];

  constructor(private readonly wishes: WishService) {}

  private async act(tx: Tx, { subjectId, choice, fields }: Answered): Promise<string> {
    if (choice === 'never') {
      const topics = await topicsOf(tx, subjectId);
      await this.wishes.choose(tx, topics, 'never', subjectId);
      return `Done. No more of: ${namesOf(topics)}. Invitations, changes and what is meant for you alone still reach you.`;
    }
    for (const wanted of CHOICES) {
      const topics = TOPICS.filter((topic) => fields[topic] === wanted);
      await this.wishes.choose(tx, topics, wanted, subjectId);
    }
    return 'Done. From now on you get what you have chosen. Invitations and changes always reach you.';
  }
}

/** A digest is of all topics that somebody gets in it. */
async function topicsOf(tx: Tx, letterId: string): Promise<Topic[]> {
  const [letter] = await tx.repo(Letter).find({ id: letterId });
  const { topic } = classOf((letter?.kind ?? 'test') as MailKind);
  if (topic) return [topic];
  const reader = await readerOf(tx, tx.actor.memberId ?? '');
  return TOPICS.filter((one) => reader?.choices[one] === 'digest');
}

async function questionOf(tx: Tx, letterId: string): Promise<Question | null> {
  const reader = await readerOf(tx, tx.actor.memberId ?? '');
  const topics = await topicsOf(tx, letterId);
  if (!reader) return null;
  return {
    title: 'Which letters you get',
    paragraphs: [
      'Invitations, cancellations, moves, decisions and your sign-in always reach you: without them you would stand before a closed door.',
    ],
    fields: TOPICS.map((topic) => fieldOf(topic, reader)),
    choices: [
      { value: 'save', label: 'Save' },
      { value: 'never', label: `No more of: ${namesOf(topics)}`, quiet: true },
    ],
  };
}

const fieldOf = (topic: Topic, { choices }: Reader): PageField => ({
  name: topic,
  label: NAMES[topic],
  kind: 'taps',
  value: choices[topic] ?? 'now',
  options: CHOICES.map((value) => ({ value, label: LABELS[value] })),
});

const namesOf = (topics: readonly Topic[]): string => topics.map((topic) => NAMES[topic]).join(', ') || 'these';
