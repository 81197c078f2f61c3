import { setTimeout as pause } from 'node:timers/promises';

const MINUTE_MS = 60_000;
const QUARTER_MS = 15 * MINUTE_MS;
/** What strikes needs a moment until it is done. */
const STRIKING_MS = 3_000;

/** Waits until the clock has struck, where it would strike within `ms`: chores of the full minute come between else. */
export const beforeTheMinute = (ms: number): Promise<void> => before(MINUTE_MS, ms);

/** The same of the quarters of an hour by which attempts are counted: tries of two of them are not counted together. */
export const beforeTheQuarter = (ms: number): Promise<void> => before(QUARTER_MS, ms);

async function before(period: number, ms: number): Promise<void> {
  const left = period - (Date.now() % period);
  if (left < ms) await pause(left + STRIKING_MS);
}
