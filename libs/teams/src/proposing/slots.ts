import type { ToldWeek } from '@outrigger/availability';
import { minutesAhead } from './clocks.js';

const QUARTERS = 7 * 24 * 4;
/** A session may begin every half hour. */
const STEP = 2;

/** Free in every slot: who told nothing is asked when it comes to a time. */
export const ANY_TIME = '1'.repeat(QUARTERS / STEP);

/**
 * The half hours of a week, in UTC, at which a session may begin, as all of these people told their weeks: one
 * character each, 1 where they are free until its end. A picture of this moment: a change of clocks makes another.
 */
export function slotsOf(weeks: readonly ToldWeek[], sessionMinutes: number, now: Date): string {
  const free = weeks.map((week) => freeQuarters(week, now));
  const length = Math.ceil(sessionMinutes / 15);
  return Array.from({ length: QUARTERS / STEP }, (_, slot) => {
    const quarters = Array.from({ length }, (_, n) => (slot * STEP + n) % QUARTERS);
    return quarters.every((quarter) => free.every((one) => one[quarter])) ? '1' : '0';
  }).join('');
}

/** When somebody and the founders can begin a session; null for somebody who told nothing. */
export const inCommon = (own: string, founders: string): string | null =>
  own.includes('0') ? own.replace(/1/g, (_, slot: number) => founders[slot] ?? '0') : null;

/** Whole quarters only. */
function freeQuarters({ zone, weekly }: ToldWeek, now: Date): boolean[] {
  const free = Array.from({ length: QUARTERS }, () => false);
  const ahead = minutesAhead(zone, now);
  for (const { day, from, to } of weekly) {
    const start = minutesOf(day, from);
    const end = minutesOf(day, to) + (to > from ? 0 : 24 * 60);
    for (let at = Math.ceil((start - ahead) / 15); at < Math.floor((end - ahead) / 15); at++)
      free[(at + QUARTERS) % QUARTERS] = true;
  }
  return free;
}

const minutesOf = (day: number, clock: string): number =>
  (day - 1) * 24 * 60 + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
