import { grouped } from '@outrigger/kernel';

/** One seat at a table, in one round. */
export interface Seating {
  /** From 0. */
  readonly round: number;
  readonly clock: string;
  readonly table: number;
  readonly mentor: string;
  readonly venture: string;
}

export const SHEETS_BY = ['table', 'person'] as const;
export type SheetsBy = (typeof SHEETS_BY)[number];

/** One page of the printed plan: for a table, or for somebody's pocket. */
export interface Sheet {
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A2: the plan on paper: a page a table with whoever comes to it, or a page a person with where they go. */
export function sheetsOf(seatings: readonly Seating[], by: SheetsBy): Sheet[] {
  const inOrder = [...seatings].sort((one, other) => one.round - other.round || one.table - other.table);
  return by === 'table' ? tablesOf(inOrder) : peopleOf(inOrder);
}

function tablesOf(seatings: readonly Seating[]): Sheet[] {
  const tables = grouped(seatings, ({ table }) => table);
  return [...tables.entries()]
    .sort(([one], [other]) => one - other)
    .map(([table, seats]) => ({
      title: `Table ${table}`,
      subtitle: seats[0]?.mentor ?? '',
      columns: ['Round', 'At', 'Venture'],
      rows: seats.map(({ round, clock, venture }) => [String(round + 1), clock, venture]),
    }));
}

/** Mentors first, each side by name. */
function peopleOf(seatings: readonly Seating[]): Sheet[] {
  const side = (of: (seating: Seating) => string, other: (seating: Seating) => string, label: string): Sheet[] =>
    [...grouped(seatings, of).entries()]
      .sort(([one], [two]) => one.localeCompare(two))
      .map(([title, seats]) => ({
        title,
        subtitle: '',
        columns: ['Round', 'At', 'Table', label],
        rows: seats.map((seat) => [String(seat.round + 1), seat.clock, String(seat.table), other(seat)]),
      }));
  const [mentor, venture] = [(seat: Seating) => seat.mentor, (seat: Seating) => seat.venture];
  return [...side(mentor, venture, 'Venture'), ...side(venture, mentor, 'Mentor')];
}
