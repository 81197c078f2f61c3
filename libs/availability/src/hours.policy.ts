import { addDays, isZone, type Refusal, when } from '@outrigger/kernel';
import type { DayWindow, WeeklyWindow } from './availability.entity.js';

/** Everybody speaks of their own time; the office may write down what somebody told it. */
export const reviewWhose = ({ own, byOffice }: { readonly own: boolean; readonly byOffice: boolean }): Refusal[] =>
  when(!own && !byOffice, 'NOT_YOUR_TIME', 'Everybody tells the own hours.', 'membershipId');

const BEGINS = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const ENDS = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** Hours of a week, on the clocks of a zone. @param zone null leaves it to what the programme knows. */
export function reviewWeek(weekly: readonly WeeklyWindow[], zone: string | null): Refusal[] {
  return [
    ...when(
      zone !== null && !isZone(zone),
      'NO_SUCH_ZONE',
      'The zone is a name of the IANA database, such as Europe/Paris.',
      'zone',
    ),
    ...reviewWindows(weekly, 'weekly'),
    ...when(
      weekly.some(({ day }) => !Number.isInteger(day) || day < 1 || day > 7),
      'NO_SUCH_DAY',
      'Days are 1, Monday, to 7, Sunday.',
      'weekly',
    ),
  ];
}

/** One that ends no later than it begins runs over midnight. */
export const reviewWindows = (windows: readonly DayWindow[], field: string): Refusal[] =>
  when(
    windows.some(({ from, to }) => !BEGINS.test(from) || !ENDS.test(to)),
    'NO_SUCH_HOUR',
    'Hours are written as 09:00; a day ends at 24:00.',
    field,
  );

export interface DatedTelling {
  readonly fromOn: string;
  readonly untilOn: string;
  readonly windows: readonly DayWindow[];
  readonly today: string;
}

const MOST_DAYS = 366;

/** Days on which other hours hold. */
export function reviewDated({ fromOn, untilOn, windows, today }: DatedTelling): Refusal[] {
  return [
    ...when(untilOn < fromOn, 'ENDS_BEFORE_START', 'It cannot end before it begins.', 'untilOn'),
    ...when(
      untilOn >= addDays(fromOn, MOST_DAYS),
      'TOO_LONG',
      'A year at the most. Tell longer times as other weekly hours.',
      'untilOn',
    ),
    ...when(untilOn >= fromOn && untilOn < today, 'OVER_ALREADY', 'These days are over already.', 'untilOn'),
    ...reviewWindows(windows, 'windows'),
  ];
}
