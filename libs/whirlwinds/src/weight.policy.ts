/** What speaks for a pair, and against it. */
export interface Pairing {
  /** What each side wishes, 0 to 3; null where it said nothing. */
  readonly mentorWish: number | null;
  readonly ventureWish: number | null;
  /** Needs of the venture that the mentor's expertise meets. */
  readonly shared: number;
  /** C2: a declared interest, or they know each other as mentor and mentee already. */
  readonly apart: boolean;
}

export const FORBIDDEN = -1;

/** What a side that said nothing counts as: between "not" and "gladly". */
const UNSAID = 1;
const PER_WISH = 4;
/** What it is worth that both wish it. */
const MUTUAL = 6;
const MOST_SHARED = 3;

/** A2: what a meeting is worth, by mutual preference first and by needs after it; a "not" of one side forbids it. */
export function weightOf({ mentorWish, ventureWish, shared, apart }: Pairing): number {
  if (apart || mentorWish === 0 || ventureWish === 0) return FORBIDDEN;
  const both = (mentorWish ?? 0) >= 2 && (ventureWish ?? 0) >= 2;
  const wished = (mentorWish ?? UNSAID) + (ventureWish ?? UNSAID);
  return PER_WISH * wished + (both ? MUTUAL : 0) + Math.min(MOST_SHARED, shared);
}
