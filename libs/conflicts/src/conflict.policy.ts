import { addMonths, type Refusal, when } from '@outrigger/kernel';
import type { ConflictKind, ConflictState } from './conflict.entity.js';

export interface Declaring {
  /** By the mentor whose interest it is. */
  readonly own: boolean;
  readonly byOffice: boolean;
  readonly sinceOn: string | null;
  readonly untilOn: string | null;
}

/** C2: a mentor declares for themself, the office for anybody. @returns every reason at once. */
export function reviewDeclaring({ own, byOffice, sinceOn, untilOn }: Declaring): Refusal[] {
  const backwards = sinceOn !== null && untilOn !== null && untilOn < sinceOn;
  return [
    ...when(!own && !byOffice, 'NOT_YOUR_CONFLICT', 'A mentor declares the own interests.', 'mentorId'),
    ...when(backwards, 'ENDS_BEFORE_START', 'It cannot end before it begins.', 'untilOn'),
  ];
}

/** What a mentor was to the venture, and is. */
export interface Mentoring {
  readonly seated: boolean;
  /** The day on which the last seat ended; null when they never sat, or sit still. */
  readonly endedOn: string | null;
}

/**
 * C2: the last day on which somebody who mentored the venture may not invest in it.
 *
 * @param months the programme's cooling-off; 0 is none.
 * @returns null when nothing stands against it, `seated` while the mentoring goes on.
 */
export function coolingOff({ seated, endedOn }: Mentoring, months: number, today: string): string | null {
  if (months === 0) return null;
  if (seated) return 'seated';
  const until = endedOn && addMonths(endedOn, months);
  return until && until > today ? until : null;
}

export type Decision = Exclude<ConflictState, 'open'>;

export interface Reviewing {
  readonly id: string;
  readonly state: ConflictState;
  /** The state that the reviewer saw. */
  readonly seen: ConflictState;
  readonly kind: ConflictKind | null;
  readonly decision: Decision;
  readonly reviewer: string | null;
  readonly isSeated: boolean;
  /** As `coolingOff` tells it. */
  readonly coolingOff: string | null;
}

/** C2: one decision on what was seen; to clear an intent to invest waits for the end of the cooling-off. */
export function reviewReview(reviewing: Reviewing): Refusal[] {
  const { id, state, seen, kind, decision, reviewer, isSeated } = reviewing;
  const changed = state !== seen;
  return [
    ...when(
      changed,
      'REVIEWED_MEANWHILE',
      `${reviewer ?? 'Somebody else'} has decided meanwhile: it is ${STATE_WORDS[state]}. Look at it, then decide.`,
      'seen',
      id,
    ),
    ...when(!changed && state === decision, 'NOTHING_CHANGED', `It is ${STATE_WORDS[state]} already.`, 'decision', id),
    ...when(
      kind === null && decision !== 'cleared',
      'KIND_NEEDED',
      'Say what kind of interest it is: the mentor has not.',
      'kind',
    ),
    ...when(
      decision === 'recusal' && !isSeated,
      'NOT_ON_TEAM',
      'A recusal needs a seat to leave, and this mentor has none there. Uphold it instead.',
      'decision',
    ),
    ...cooling(reviewing),
  ];
}

function cooling({ kind, decision, coolingOff: until }: Reviewing): Refusal[] {
  if (until === null || decision !== 'cleared' || kind !== 'intent_to_invest') return [];
  const lasts = until === 'seated' ? 'begins when the mentoring ends' : `lasts until ${until}`;
  return when(
    true,
    'COOLING_OFF',
    `The cooling-off after mentoring ${lasts}: it can only be cleared then.`,
    'decision',
  );
}

const STATE_WORDS: Readonly<Record<ConflictState, string>> = {
  open: 'open',
  upheld: 'upheld',
  recusal: 'a recusal with notice',
  cleared: 'cleared',
};
