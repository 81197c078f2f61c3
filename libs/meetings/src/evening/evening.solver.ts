import { type Attendee, bestTimes } from '@outrigger/matching';
import type { Evening } from './evening.policy.js';

/** A mentor as `bestTimes` knows them, with how likely they come. */
export interface Likely extends Omit<Attendee, 'mandatory'> {
  readonly likelihood: number;
}

export interface Evenings {
  readonly now: Date;
  readonly from: Date;
  readonly to: Date;
  readonly lengthMinutes: number;
  /** Hours in which a meeting may be, and the days on which there is none. */
  readonly office: Omit<Attendee, 'mandatory'>;
  readonly mentors: readonly Likely[];
}

const STEP_MINUTES = 30;
const NOTICE_MINUTES = 24 * 60;

/**
 * Every start with the attendance to be expected: the sweep of `bestTimes` counts who is free, once for each likelihood,
 * and there are eleven of these at most.
 */
export function evenings({ mentors, ...frame }: Evenings): Evening[] {
  const found = new Map<string, { expected: number; free: number }>();
  for (const likelihood of new Set(mentors.map((mentor) => mentor.likelihood))) {
    const alike = mentors.filter((mentor) => mentor.likelihood === likelihood);
    for (const { start, optional } of startsFor(frame, alike)) {
      const sum = found.get(start) ?? { expected: 0, free: 0 };
      found.set(start, { expected: sum.expected + optional * likelihood, free: sum.free + optional });
    }
  }
  return [...found]
    .map(([start, { expected, free }]) => ({
      startsAt: new Date(start),
      expected: Math.round(expected * 10) / 10,
      free,
    }))
    .filter(({ free }) => free > 0);
}

function startsFor({ now, from, to, lengthMinutes, office }: Omit<Evenings, 'mentors'>, mentors: readonly Likely[]) {
  const optional = mentors.map(({ likelihood: _, ...mentor }) => ({ ...mentor, mandatory: false }));
  return bestTimes({
    format: 'meeting-times/1',
    now: now.toISOString(),
    noticeMin: NOTICE_MINUTES,
    window: { from: from.toISOString(), to: to.toISOString() },
    durationMin: lengthMinutes,
    stepMin: STEP_MINUTES,
    bufferMin: 0,
    top: Math.ceil((+to - +from) / (STEP_MINUTES * 60_000)) + 1,
    people: [{ ...office, mandatory: true }, ...optional],
    rooms: [],
  }).slots;
}
