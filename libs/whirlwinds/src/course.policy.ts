import { addMinutes } from '@outrigger/kernel';
import type { Course } from './whirlwind.entity.js';

/** Hours after its end until which both sides may say what they make of a meeting. */
export const ANSWER_HOURS = 24;

export interface RoundTime {
  /** From 0. */
  readonly round: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A2: when each round is, with the minutes to change tables between them and the break where it is. */
export function roundTimes({
  startsAt,
  rounds,
  roundMinutes,
  changeMinutes,
  breakAfter,
  breakMinutes,
}: Course): RoundTime[] {
  return Array.from({ length: rounds }, (_, round) => {
    const rest = breakAfter !== null && round >= breakAfter ? breakMinutes : 0;
    const begins = addMinutes(startsAt, round * (roundMinutes + changeMinutes) + rest);
    return { round, startsAt: begins, endsAt: addMinutes(begins, roundMinutes) };
  });
}

/** The end of the last round. */
export const endOf = (course: Course): Date => roundTimes(course).at(-1)?.endsAt ?? course.startsAt;

/** The first round that has not begun: what can still be planned. As many as there are rounds once the last has begun. */
export const nextRound = (course: Course, now: Date): number =>
  roundTimes(course).filter(({ startsAt }) => startsAt <= now).length;

export const answersUntil = (course: Course): Date => addMinutes(endOf(course), ANSWER_HOURS * 60);
