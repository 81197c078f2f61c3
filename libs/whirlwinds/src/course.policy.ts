import { addMinutes } from '@outrigger/kernel';
import type { Course } from './whirlwind.entity.js';

/** Hours after its end until which both sides may say what they make of a meeting. */
export const ANSWER_HOURS = 24;

type Plan = Omit<Course, 'startsAt'>;

export interface RoundTime {
  /** From 0. */
  readonly round: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A2: minutes after its beginning at which each round begins: time to change tables between them, and the break where it is. */
export const roundStarts = ({ rounds, roundMinutes, changeMinutes, breakAfter, breakMinutes }: Plan): number[] =>
  Array.from(
    { length: rounds },
    (_, round) =>
      round * (roundMinutes + changeMinutes) + (breakAfter !== null && round >= breakAfter ? breakMinutes : 0),
  );

/** When each round is. */
export const roundTimes = (course: Course): RoundTime[] =>
  roundStarts(course).map((minute, round) => {
    const startsAt = addMinutes(course.startsAt, minute);
    return { round, startsAt, endsAt: addMinutes(startsAt, course.roundMinutes) };
  });

/** The end of the last round. */
export const endOf = (course: Course): Date => roundTimes(course).at(-1)?.endsAt ?? course.startsAt;

/** The first round that has not begun: what can still be planned. As many as there are rounds once the last has begun. */
export const nextRound = (course: Course, now: Date): number =>
  roundTimes(course).filter(({ startsAt }) => startsAt <= now).length;

export const answersUntil = (course: Course): Date => addMinutes(endOf(course), ANSWER_HOURS * 60);
