import type { Urgency } from '../asking/asking.entity.js';

/** A founder's wish for a session that waits for its time (F9). */
export interface Asked {
  readonly urgency: Urgency;
  readonly askedAt: Date;
}

/** When a time is wanted, and how much each day away from it weighs. */
export interface Wished {
  /** Null for as soon as possible. */
  readonly wishedOn: Date | null;
  readonly haste: number;
}

const DAY_MS = 86_400_000;
/** Days within which "soon" wants it. */
const SOON_DAYS = 10;
/** How many times a day weighs for whoever asked for it within the week, or soon. */
const HASTE: Readonly<Record<Urgency, number>> = { week: 4, soon: 2, later: 1 };

/** S4: the cadence, unless somebody wants it sooner: urgency brings a session forward and never puts it off. */
export function wishedFor(cadence: Date | null, asked: Asked | null): Wished {
  if (!asked || asked.urgency === 'later') return { wishedOn: cadence, haste: HASTE.later };
  const haste = HASTE[asked.urgency];
  if (asked.urgency === 'week' || !cadence) return { wishedOn: null, haste };
  const soon = asked.askedAt.getTime() + SOON_DAYS * DAY_MS;
  return { wishedOn: new Date(Math.min(cadence.getTime(), soon)), haste };
}
