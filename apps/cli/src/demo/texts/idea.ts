/** A venture's name and its one-liner. */
export type Idea = readonly [name: string, oneLiner: string];

/** One thing a venture asks its mentors, and what comes of it. Words in braces are filled from the sector. */
export interface Matter {
  /** The agenda's title, in the founder's words. */
  readonly ask: string;
  /** What the mentors advised, one sentence of the report. */
  readonly told: string;
  /** What the founder promised. */
  readonly todo: string;
  /** What a mentor promised. */
  readonly offer: string;
}

/** The matters of one need, and the topic under which minutes on it are counted. */
export interface Subject {
  readonly topic: string;
  readonly matters: readonly Matter[];
}

/** The words of one sector, fit to stand in a sentence. */
export interface Sector {
  /** Plural, without an article. */
  readonly users: string;
  readonly buyer: string;
  readonly partner: string;
  readonly approval: string;
  /** Plural, without an article. */
  readonly rivals: string;
  readonly input: string;
  readonly market: string;
  /** What ventures of the sector usually need, by the words of the intake form. */
  readonly needs: readonly string[];
}
