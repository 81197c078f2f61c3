import { addHours } from '@outrigger/kernel';
import type { LetterState } from '../letter.entity.js';
import type { KindClass, Topic } from '../wording/topics.js';
import { nextDigest, quietEnd, type QuietHours, type Rhythm } from './quiet.policy.js';

export const CHOICES = ['now', 'digest', 'never'] as const;
export type Choice = (typeof CHOICES)[number];

/** Whoever a letter is for, as far as it matters for when it goes. */
export interface Habits {
  readonly quiet: QuietHours;
  readonly rhythm: Rhythm;
  /** A topic that is missing comes at once. */
  readonly choices: Readonly<Partial<Record<Topic, Choice>>>;
  /** Why nothing goes to the address; null where all is well. */
  readonly suppressed: string | null;
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
 *
 * @param happensAt when that takes place which it is about; null for what has no time.
 */
export function fateOf({ topic, urgency }: KindClass, happensAt: Date | null, habits: Habits, now: Date): Fate {
  const { quiet, rhythm, choices, suppressed } = habits;
  if (suppressed !== null) return { state: 'withheld', waitUntil: null };
  const choice = topic ? (choices[topic] ?? 'now') : 'now';
  if (choice === 'never') return { state: 'unwanted', waitUntil: null };
  const ahead = happensAt !== null && happensAt > now ? happensAt : null;
  const comesTooLate = (at: Date): boolean => ahead !== null && ahead < addHours(at, LATEST_HOURS);
  const digestAt = choice === 'digest' ? nextDigest(now, quiet, rhythm) : null;
  if (digestAt && !comesTooLate(digestAt)) return { state: 'gathered', waitUntil: digestAt };

  const isUrgent = !topic && ahead !== null && ahead < addHours(now, URGENT_HOURS);
  const end = quietEnd(now, quiet);
  const waits = end !== null && urgency !== 'always' && !isUrgent && !comesTooLate(end);
  return waits ? { state: 'quiet', waitUntil: end } : { state: 'waiting', waitUntil: null };
}
