import { type Refusal, when } from '@outrigger/kernel';

/** Hours of quiet, as somebody sets them for themself. */
export interface OwnHours {
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
}

/** More than this a day and next to nothing would come at a time at which it is read. */
const MOST_HOURS = 16;

/** Judges quiet hours. @returns every reason at once. */
export function reviewHours({ quietFrom, quietUntil }: OwnHours): Refusal[] {
  if (quietFrom === null || quietUntil === null) {
    return when(
      quietFrom !== quietUntil,
      'QUIET_HALF',
      'Quiet hours have a beginning and an end.',
      quietFrom === null ? 'quietFrom' : 'quietUntil',
    );
  }
  const length = (quietUntil - quietFrom + 24) % 24;
  return when(
    length > MOST_HOURS,
    'QUIET_TOO_LONG',
    `Quiet hours are ${MOST_HOURS} at the most; for fewer letters choose the digest.`,
    'quietUntil',
  );
}
