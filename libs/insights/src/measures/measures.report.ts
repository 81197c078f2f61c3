import { decodeCursor, encodeCursor, type PageOf, type Paging } from '@outrigger/graph';
import { join, raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { type Grain, startOf } from '../period.js';
import { type MeasureName, measureOf } from './catalogue.js';
import type { Asked, Reading } from './measure.js';

/** What a figure needs, over its rows, `r`; the middle costs a sort, so that only those pay for it that show it. */
const readings = (name: MeasureName): Sql =>
  measureOf(name).way === 'median'
    ? raw(`count(*)::int as n, null::float8 as total,
        percentile_cont(0.5) within group (order by r.amount) as median,
        percentile_cont(0.9) within group (order by r.amount) as p90`)
    : raw('count(*)::int as n, sum(r.amount) as total, null::float8 as median, null::float8 as p90');

/** Each of these figures, in one statement. */
export async function readMeasures(
  tx: Tx,
  names: readonly MeasureName[],
  asked: Asked,
): Promise<ReadonlyMap<MeasureName, Reading>> {
  const each = names.map(
    (name) => sql`select ${name}::text as name, ${readings(name)} from (${measureOf(name).rows(asked)}) r`,
  );
  const read = await tx.run<Reading & { readonly name: MeasureName }>(join(each, ' union all '));
  return new Map(read.map((reading) => [reading.name, reading]));
}

export interface MeasurePoint extends Reading {
  readonly name: MeasureName;
  /** The first day of a month or quarter. */
  readonly start: string;
}

/** The same, of each month or quarter in which there was something; in one statement. */
export async function readTrends(
  tx: Tx,
  names: readonly MeasureName[],
  asked: Asked,
  grain: Grain,
): Promise<MeasurePoint[]> {
  const each = names.map(
    (name) => sql`select ${name}::text as name, ${startOf(grain, sql`r.at`)} as start, ${readings(name)}
      from (${measureOf(name).rows(asked)}) r group by 2`,
  );
  return tx.run<MeasurePoint>(sql`select p.name, p.start::text as start, p.n, p.total, p.median, p.p90
    from (${join(each, ' union all ')}) p order by 1, 2`);
}

/** One of the rows that a figure is made of. */
export interface MeasureRow {
  readonly id: string;
  readonly subjectId: string;
  readonly title: string;
  readonly detail: string | null;
  readonly at: string;
  readonly amount: number | null;
}

interface Found {
  readonly total: number;
  readonly items: readonly { readonly k: string; readonly o: MeasureRow }[];
}

/** The rows of one figure, the latest first (D2); asked for twice, so that those that are only counted get no names. */
export async function readRows(
  tx: Tx,
  name: MeasureName,
  asked: Asked,
  { first, after }: Paging,
): Promise<PageOf<MeasureRow>> {
  const rows = measureOf(name).rows(asked);
  const [found] = await tx.sql<Found>`
    select (select count(*)::int from (${rows}) r) as total, coalesce(json_agg(p), '[]') as items from (
      select r.at::text as k, json_build_object('id', r.id, 'subjectId', r.subject_id, 'title', r.title, 'detail', r.detail,
          'at', r.at, 'amount', r.amount) as o
        from (${rows}) r where ${after ? beyond(after) : sql`true`} order by r.at desc, r.id desc limit ${first + 1}) p`;
  const items = found?.items ?? [];
  const shown = items.slice(0, first);
  const last = shown.at(-1);
  return {
    items: shown.map(({ o }) => o),
    hasMore: items.length > first,
    endCursor: last ? encodeCursor([last.k, last.o.id]) : null,
    total: found?.total ?? 0,
  };
}

function beyond(after: string): Sql {
  const [at, id] = decodeCursor(after, 'timestamptz');
  return sql`(r.at, r.id) < (${at}::timestamptz, ${id}::uuid)`;
}
