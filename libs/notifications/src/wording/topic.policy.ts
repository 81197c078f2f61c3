/** What a reader can live without, by what it is good for. All other letters are essential, and always go. */
export const TOPICS = ['reminders', 'company', 'questions'] as const;
export type Topic = (typeof TOPICS)[number];

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
