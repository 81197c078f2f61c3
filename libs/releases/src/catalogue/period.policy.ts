import { addDays, type Refusal, when } from '@outrigger/kernel';

const QUARTER = /^(20\d{2})-Q([1-4])$/;
/** Days after its end: it is over everywhere, and the last reports are in. */
const GRACE_DAYS = 3;

/** The days of a quarter: from the first, to the first of the next. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export const isPeriod = (period: string): boolean => QUARTER.test(period);

/** @throws TypeError for what is no quarter; ask `isPeriod` first. */
export function spanOf(period: string): Span {
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  if (!year || !quarter) throw new TypeError(`${period} is no quarter.`);
  const first = (Number(quarter) - 1) * 3;
  const day = (months: number): string => new Date(Date.UTC(Number(year), months, 1)).toISOString().slice(0, 10);
  return { from: day(first), to: day(first + 3) };
}

/** The quarter that was over last. */
export function lastClosed(now: Date): string {
  const settled = new Date(now.getTime() - GRACE_DAYS * 86_400_000);
  const before = new Date(Date.UTC(settled.getUTCFullYear(), 3 * Math.floor(settled.getUTCMonth() / 3), 0));
  return `${before.getUTCFullYear()}-Q${Math.floor(before.getUTCMonth() / 3) + 1}`;
}

const isClosed = (period: string, now: Date): boolean =>
  now >= new Date(`${addDays(spanOf(period).to, GRACE_DAYS)}T00:00:00Z`);

/** R0: of a closed quarter, in the order of time, once. @param last the quarter of the newest release, if any. */
export function reviewPeriod(period: string, last: string | null, isRunning: boolean, now: Date): Refusal[] {
  if (!isPeriod(period)) return when(true, 'NO_SUCH_PERIOD', 'A period is a quarter, such as 2026-Q3.', 'period');
  return [
    ...when(
      !isClosed(period, now),
      'PERIOD_OPEN',
      `${period} is not closed: figures are released ${GRACE_DAYS} days after its end.`,
      'period',
    ),
    ...when(
      last !== null && period <= last,
      'PERIOD_RELEASED',
      `The newest release is of ${last ?? ''}. A release is made once, after the one before, and never again.`,
      'period',
    ),
    ...when(isRunning, 'RELEASE_RUNNING', 'A release is being made. Wait for its end.'),
  ];
}
