import { choiceOf, type Choices, type KindClass } from '../wording/topic.policy.js';
import { decideFate, type Fate } from './posting.policy.js';
import { nextDigest, quietEnd, type QuietHours, type Rhythm } from './quiet-hours.js';

/** Whoever a letter is for, as far as it matters for when it goes. */
export interface Habits {
  readonly quiet: QuietHours;
  readonly rhythm: Rhythm;
  readonly choices: Choices;
  /** Why nothing goes to the address; null where all is well. */
  readonly suppressed: string | null;
}

/** What becomes of a letter of this kind to this reader. @param happensAt when that takes place which it is about */
export function fateOf(kind: KindClass, happensAt: Date | null, habits: Habits, now: Date): Fate {
  const { quiet, rhythm, choices, suppressed } = habits;
  const choice = kind.topic ? choiceOf(choices, kind.topic) : 'now';
  const quietUntil = quietEnd(now, quiet);
  // The clock of another zone takes its time: it is asked for those alone who want a digest.
  const digestAt = choice === 'digest' ? nextDigest(now, quiet, rhythm) : now;
  return decideFate(kind, { choice, suppressed }, { now, quietUntil, digestAt, happensAt });
}
