import { addHours } from '@outrigger/kernel';
import type { LetterState } from '../letter.entity.js';
import type { Choice, KindClass } from '../wording/topic.policy.js';

/** What a letter's reader wishes. */
export interface Wishes {
  /** Of the letter's topic. */
  readonly choice: Choice;
  /** Why nothing goes to the address; null where all is well. */
  readonly suppressed: string | null;
}

/** Moments of the reader's clock. */
export interface Moments {
  readonly now: Date;
  /** When the quiet hours end that it is now; null outside them. */
  readonly quietUntil: Date | null;
  /** When the next digest goes. */
  readonly digestAt: Date;
  /** When that takes place which the letter is about; null for what has no time. */
  readonly happensAt: Date | null;
}

/** What becomes of a letter that is written now. */
export interface Fate {
  readonly state: Extract<LetterState, 'waiting' | 'quiet' | 'gathered' | 'withheld' | 'unwanted'>;
  readonly waitUntil: Date | null;
}

/** Hours before something from which an essential letter about it does not wait for the morning. */
const URGENT_HOURS = 24;
/** Hours before something in which word of it is still of use. */
const LATEST_HOURS = 2;

/**
 * Decides whether a letter goes at once, waits for the end of quiet hours or for the digest, or does not go. An
 * essential letter always goes; what would come too late by waiting does not wait.
 */
export function decideFate(kind: KindClass, { choice, suppressed }: Wishes, moments: Moments): Fate {
  const { quietUntil, digestAt, happensAt, now } = moments;
  const wanted = kind.topic ? choice : 'now';
  const ahead = happensAt !== null && happensAt > now ? happensAt : null;
  if (suppressed !== null) return { state: 'withheld', waitUntil: null };
  if (wanted === 'never') return { state: 'unwanted', waitUntil: null };
  if (wanted === 'digest' && !isTooLate(digestAt, ahead)) return { state: 'gathered', waitUntil: digestAt };
  const waits = quietUntil !== null && !isUrgent(kind, ahead, now) && !isTooLate(quietUntil, ahead);
  return waits ? { state: 'quiet', waitUntil: quietUntil } : { state: 'waiting', waitUntil: null };
}

const isUrgent = ({ topic, urgency }: KindClass, ahead: Date | null, now: Date): boolean =>
  urgency === 'always' || (!topic && ahead !== null && ahead < addHours(now, URGENT_HOURS));

const isTooLate = (at: Date, ahead: Date | null): boolean => ahead !== null && ahead < addHours(at, LATEST_HOURS);
