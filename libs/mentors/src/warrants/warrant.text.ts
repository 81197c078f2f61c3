/** What a mentor signs (C2, C3): in the programme's own words, or in these. */
export interface WarrantWords {
  readonly version: number;
  /** BCP 47. */
  readonly locale: string;
  readonly title: string;
  readonly body: string;
}

/** For a programme that has not written its own. */
export const DEFAULT_WARRANT: WarrantWords = {
  version: 1,
  locale: 'en',
  title: 'Mentor’s warrant',
  body: `I give my time to help new ventures and their founders. I ask for nothing in return.

I have no financial interest in any venture that I mentor: no share, no option, no loan, no fee, no promise of one. Should that change, or should anything else put me between two sides, I say so before the next conversation.

What founders tell me stays between them, their team of mentors and the programme’s office.

I give the hours that I have promised, come to the meetings of the mentors, and tell the office in time when I cannot.`,
};
