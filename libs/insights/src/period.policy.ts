import { addMonths, type Refusal, when } from '@outrigger/kernel';

/** Days of the programme's own calendar, both within. */
export interface Period {
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Months that are shown unless somebody asks for others. */
const USUAL_MONTHS = 12;
/** Years that are kept, and that a report may be of. */
const MOST_YEARS = 12;

export interface AskedPeriod {
  readonly firstDay?: string | null;
  readonly lastDay?: string | null;
}

/** What is meant where a day is left out: the year until that day, or until today. */
export function periodOf({ firstDay, lastDay }: AskedPeriod, today: string): Period {
  const last = lastDay ?? today;
  return { firstDay: firstDay ?? addMonths(last, -USUAL_MONTHS), lastDay: last };
}

export function reviewPeriod({ firstDay, lastDay }: Period): Refusal[] {
  return [
    ...when(lastDay < firstDay, 'PERIOD_ENDS_FIRST', 'The period ends before it begins.', 'lastDay'),
    ...when(
      addMonths(firstDay, 12 * MOST_YEARS) < lastDay,
      'PERIOD_TOO_LONG',
      `A report is of ${MOST_YEARS} years at most.`,
      'firstDay',
    ),
  ];
}
