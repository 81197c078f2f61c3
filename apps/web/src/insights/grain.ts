import type { Grain } from '../gql/graphql';

const MONTHS: Readonly<Record<Grain, number>> = { month: 1, quarter: 3 };

/** The first days of all months or quarters that days of the period are in. */
export function everyStart(
  { firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string },
  grain: Grain,
): string[] {
  const step = MONTHS[grain];
  const first = monthOf(firstDay) - (monthOf(firstDay) % step);
  const count = Math.floor((monthOf(lastDay) - first) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => startOfMonth(first + index * step));
}

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const startOfMonth = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** `11/26`, or `Q4 26`: as short as fits under a column. */
export function shortStart(start: string, grain: Grain): string {
  const [year, month] = [start.slice(2, 4), Number(start.slice(5, 7))];
  return grain === 'quarter' ? `Q${Math.ceil(month / 3)} ${year}` : `${month}/${year}`;
}
