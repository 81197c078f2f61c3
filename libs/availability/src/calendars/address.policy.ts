import { type Refusal, when } from '@outrigger/kernel';

const SHOWN = /^https:\/\/[^/?#@\s]+(?:[/?#]\S*)?$/;

/** As calendar programs hand it out: `webcal:` is https by another name. */
export const plainAddress = (given: string): string => given.trim().replace(/^webcals?:\/\//i, 'https://');

/** The address of a calendar is a secret: none of it may travel in the clear. @param known how many there are. */
export function reviewAddress(address: string, known: number): Refusal[] {
  const readable = SHOWN.test(address) && URL.canParse(address);
  return [
    ...when(
      !readable,
      'NOT_A_CALENDAR_ADDRESS',
      'The address begins with https:// (or webcal://), and names no user. Copy it from the settings of your calendar.',
      'address',
    ),
    ...when(known >= MOST_CALENDARS, 'ENOUGH_CALENDARS', `${MOST_CALENDARS} calendars are read at most.`, 'address'),
  ];
}

export const MOST_CALENDARS = 5;

const USUAL_MINUTES = 30;
const MOST_MINUTES = 24 * 60;

/**
 * Minutes until a calendar is read again: half an hour, twice as long after each failure in a row, a day at the most.
 *
 * @param seed from 0 to 1: a fifth more or less, so that not all are read at once.
 */
export function minutesUntilNext(failures: number, seed: number): number {
  const minutes = Math.min(MOST_MINUTES, USUAL_MINUTES * 2 ** Math.min(failures, 10));
  return minutes * (0.8 + 0.4 * seed);
}

const WHOLE_DAYS = 7;
const DAY_MS = 86_400_000;

/** A week after it was read whole it is so again, changed or not: what repeats without an end has gone on. */
export const mayBeSame = (readAt: Date | null, now: Date): boolean =>
  readAt !== null && now.getTime() - readAt.getTime() < WHOLE_DAYS * DAY_MS;
