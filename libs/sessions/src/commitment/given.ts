import { setting } from '@outrigger/programmes';
import { join, raw, type Sql, sql } from '@outrigger/tenancy';

/** From an instant to another, as SQL. */
export interface Span {
  readonly from: Sql;
  readonly to: Sql;
}

const preparation = setting('preparationMinutes');

/** Answers `at` and `minutes` of one mentor in a span, by an index; from attendance alone. */
export type Source = (mentor: Sql, span: Span) => Sql;

const sources = new Map<string, Source>();

/** What a mentor gives hours by, each by its name: the values of the GraphQL enum. */
export const GIVINGS: Record<string, string> = {};

/** C3: a way to give hours. A higher room adds its own with one line, when it is loaded. */
export function giveBy(name: string, source: Source): void {
  GIVINGS[name] = name;
  sources.set(name, source);
}

giveBy(
  'session',
  (mentor, { from, to }) => sql`
    select a.begins_at as at, extract(epoch from upper(a.during) - lower(a.during)) / 60 + ${preparation} as minutes
      from session_attendance a
     where a.tenant_id = ${mentor}.tenant_id and a.membership_id = ${mentor}.membership_id and a.attended
       and a.part <> 'founder' and a.begins_at >= ${from} and a.begins_at < ${to}`,
);

/** Rows of `source`, `at` and `minutes`. @param mentor the row, as SQL @param of all of them, or the named ones */
export const given = (mentor: Sql, span: Span, of: readonly string[] = [...sources.keys()]): Sql =>
  join(
    [...sources].flatMap(([name, source]) =>
      of.includes(name) ? [sql`select ${raw(`'${name}'`)} as source, g.* from (${source(mentor, span)}) g`] : [],
    ),
    ' union all ',
  );

/** Hours in a span, to a tenth. */
export const hoursIn = (mentor: Sql, span: Span): Sql =>
  sql`(select coalesce(round(sum(g.minutes)::numeric / 60, 1), 0)::float8 from (${given(mentor, span)}) g)`;

const NOW = sql`now()`;

/** The last days, until now. */
export const lastDays = (days: number): Span => ({ from: sql`now() - make_interval(days => ${days})`, to: NOW });

/** Twelve months ago, until now. */
export const LAST_YEAR: Span = { from: sql`now() - interval '12 months'`, to: NOW };
