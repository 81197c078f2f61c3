import { type Actor, may } from '@outrigger/kernel';

/** What a reader can live without, by what it is good for. All other letters are essential, and always go. */
export const TOPICS = ['reminders', 'company', 'questions', 'network', 'exchange'] as const;
export type Topic = (typeof TOPICS)[number];

export const CHOICES = ['now', 'digest', 'never'] as const;
export type Choice = (typeof CHOICES)[number];

/** What becomes of a topic that its reader has not chosen for: what other programmes ask can wait until the morning. */
const USUAL: Readonly<Record<Topic, Choice>> = {
  reminders: 'now',
  company: 'now',
  questions: 'now',
  network: 'now',
  exchange: 'digest',
};

/** What a reader has chosen; a topic that is missing goes as is usual. */
export type Choices = Readonly<Partial<Record<Topic, Choice>>>;

export const choiceOf = (choices: Choices, topic: Topic): Choice => choices[topic] ?? USUAL[topic];

/** What somebody can choose about: only whoever reads questions of other programmes gets letters about them. */
export const topicsFor = (actor: Actor): readonly Topic[] =>
  TOPICS.filter((topic) => topic !== 'exchange' || may(actor, 'exchange.read'));

/** What a reader can choose about a kind of letter, and whether it can wait. */
export interface KindClass {
  /** Absent: it is essential, and nobody can do without it. */
  readonly topic?: Topic;
  /**
   * `always`: it goes in quiet hours, too. Without it an essential letter does so when what it is about takes place
   * within a day, and any letter that would otherwise come too late.
   */
  readonly urgency?: 'always';
}
