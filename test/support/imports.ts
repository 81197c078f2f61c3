import { join } from 'node:path';
import type { Programme } from './house.js';

/** The exports of two programmes, with what an import must refuse of them. */
export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** What a programme holds of that which imports write. */
export interface Counts {
  readonly mentors: number;
  readonly ventures: number;
  readonly members: number;
  readonly founders: number;
  readonly warrants: number;
  readonly facts: number;
}

export async function countsOf(programme: Programme): Promise<Counts | undefined> {
  const [counts] = await programme.within(
    (tx) => tx.sql<Counts>`
    select (select count(*)::int from mentor) as mentors, (select count(*)::int from venture) as ventures,
           (select count(*)::int from membership) as members, (select count(*)::int from founder) as founders,
           (select count(*)::int from warrant) as warrants,
           (select count(*)::int from fact where name like '%.imported') as facts`,
  );
  return counts;
}

/** A mentor of sales in Paris, as a line of a table. */
export const mentorLine = (name: string, email: string, zone = 'Europe/Paris'): string =>
  [name, email, 'sales', zone, 12, 'yes', 'en;sv'].join(',');

/** A table of mentors with these lines. */
export const mentorsOf = (...lines: readonly string[]): string =>
  ['full_name,email,primary_background,time_zone,hours_per_month,can_lead,languages', ...lines].join('\n');
