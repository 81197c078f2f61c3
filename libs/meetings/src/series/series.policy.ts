import { addDays, addMonths } from '@outrigger/kernel';

/** A day of every month: the second Tuesday, the last Friday. */
export interface UsualDay {
  /** 1 to 4, or 5 for the month's last. */
  readonly week: number;
  /** 1 is Monday. */
  readonly weekday: number;
}

/** C4: the day in the month of `day`, both YYYY-MM-DD. */
export function usualDay({ week, weekday }: UsualDay, day: string): string {
  const first = `${day.slice(0, 8)}01`;
  const ahead = (weekday - weekdayOf(first) + 7) % 7;
  const wanted = addDays(first, ahead + (week - 1) * 7);
  // A fifth one that the month has not is the fourth.
  return wanted.slice(0, 7) === first.slice(0, 7) ? wanted : addDays(wanted, -7);
}

interface Coming {
  readonly series: UsualDay;
  /** By the programme's policy: months from one meeting to the next. */
  readonly months: number;
  /** The newest meeting that is there; null before the first. */
  readonly last: string | null;
  readonly today: string;
  readonly count: number;
}

/** C4: the days of the next meetings, all after today. */
export function comingDays({ series, months, last, today, count }: Coming): string[] {
  const first = last ? addMonths(`${last.slice(0, 8)}01`, months) : today;
  const days: string[] = [];
  for (let month = `${first.slice(0, 8)}01`; days.length < count; month = addMonths(month, days.length ? months : 1)) {
    const day = usualDay(series, month);
    if (day > today) days.push(day);
  }
  return days;
}

/** 1 is Monday. */
const weekdayOf = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
