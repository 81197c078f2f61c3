/** What is known of a mentor beside one venture. */
export interface Pairing {
  /** Needs of the venture that their expertise meets. */
  readonly needsMet: number;
  readonly knowsSector: boolean;
  readonly sharesLanguage: boolean;
  /** Minutes between the clocks of the two. */
  readonly minutesApart: number;
  /** Hours a month that are given, and those of them that are free. */
  readonly hours: number;
  readonly hoursFree: number;
  readonly canLead: boolean;
  /** Ventures on whose teams they sit or sat. */
  readonly ventures: number;
  /** What they said to the venture, by the answer that stands; null when they said nothing. */
  readonly said: { readonly answer: 'yes' | 'maybe' | 'no' | 'stake'; readonly couldLead: boolean } | null;
  /** They said no to a team of it that was proposed to them. */
  readonly declined: boolean;
  /** C3: they accompany as many ventures as they want to. */
  readonly isFull: boolean;
  /** C2: what they declared keeps them away. */
  readonly conflicted: boolean;
}

/** What fit is made of, and what each part is worth at the most. */
export const PARTS = {
  interest: 25,
  lead: 5,
  expertise: 24,
  sector: 4,
  language: 3,
  time: 4,
  load: 6,
  experience: 2,
} as const;

export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** What keeps a mentor off a venture's team, whatever else speaks for them. */
export type Bar = 'conflict' | 'said_no' | 'full';

export interface Fit {
  readonly parts: Readonly<Record<Part, number>>;
  readonly bar: Bar | null;
}

/** Counted up when the figures below change: a run keeps the version by which it was judged. */
export const FIT_VERSION = 1;

/** What a team gains by each need that somebody on it meets. */
export const NEED_WEIGHT = 40;
/** What a seat takes from a team's score: a mentor who meets no need is not worth one that need not be there. */
export const SEAT_COST = 40;

const PER_NEED = 8;
const MAYBE = 10;
const HOUR = 60;

/** T4: how well a mentor suits a venture, part by part; a declared interest or their own no excludes them (C2). */
export function fitOf(pair: Pairing): Fit {
  return {
    parts: {
      interest: interestOf(pair),
      lead: pair.canLead && pair.said?.couldLead ? PARTS.lead : 0,
      expertise: Math.min(PARTS.expertise, PER_NEED * pair.needsMet),
      sector: pair.knowsSector ? PARTS.sector : 0,
      language: pair.sharesLanguage ? PARTS.language : 0,
      time: timeOf(pair.minutesApart),
      load: pair.hours > 0 ? Math.round((PARTS.load * Math.max(0, pair.hoursFree)) / pair.hours) : 0,
      experience: Math.min(PARTS.experience, pair.ventures),
    },
    bar: barOf(pair),
  };
}

function interestOf({ said }: Pairing): number {
  if (said?.answer === 'yes') return PARTS.interest;
  return said?.answer === 'maybe' ? MAYBE : 0;
}

function barOf({ conflicted, declined, said, isFull }: Pairing): Bar | null {
  if (conflicted || said?.answer === 'stake') return 'conflict';
  if (declined || said?.answer === 'no') return 'said_no';
  return isFull ? 'full' : null;
}

/** Days that overlap for the most part, for half, or hardly. */
function timeOf(minutesApart: number): number {
  if (minutesApart <= 2 * HOUR) return PARTS.time;
  return minutesApart <= 5 * HOUR ? PARTS.time / 2 : 0;
}

export interface Sizes {
  readonly teamMin: number;
  readonly teamMax: number;
  readonly distinctBackgrounds: 'all' | number;
}

/**
 * T3: how many of one background a team may have, so that a team of any allowed size has as many backgrounds as the
 * programme asks for.
 */
export function mostOfOneBackground({ teamMin, teamMax, distinctBackgrounds }: Sizes): number {
  if (distinctBackgrounds === 'all') return 1;
  const holds = (most: number): boolean => {
    for (let size = teamMin; size <= teamMax; size++)
      if (Math.ceil(size / most) < Math.min(distinctBackgrounds, size)) return false;
    return true;
  };
  let most = 1;
  while (most < teamMax && holds(most + 1)) most++;
  return most;
}
