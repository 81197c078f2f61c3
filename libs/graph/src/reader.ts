import { type Actor } from '@outrigger/kernel';
import { all, join, type Operation, raw, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { type GraphQLResolveInfo, Kind, OperationTypeNode } from 'graphql';
import { Compiler } from './compile.js';
import { decodeCursor, encodeCursor, type KeyType, type PageOf, type Paging } from './page.js';
import { nodeOf } from './node.js';
import { type Selection, selectionOf } from './selection.js';

/** One key of a list's order: an expression that is never null, and its type for the cursor. */
export interface OrderKey {
  readonly by: Sql;
  readonly type: KeyType;
}

/** Where a list starts: conditions and order in terms of `row`. The id is always the last key. */
export interface ListOf {
  readonly where?: (row: Sql) => readonly Sql[];
  readonly order: (row: Sql) => OrderKey;
  readonly descending?: boolean;
}

/** Reads what the client selected below a root field: one statement, under the rows' visibility. */
export class Reader {
  constructor(
    private readonly operation: Operation,
    private readonly info: GraphQLResolveInfo,
  ) {}

  /** The row or null: a foreign row, an invisible one and a missing one read alike. */
  async one<T>(type: string, id: string, ...path: readonly string[]): Promise<T | null> {
    const selection = selectionOf(this.info, ...path);
    const [found] = await this.ask<{ o: T }>((actor) => oneOf(actor, type, selection, (row) => sql`${row}.id = ${id}`));
    return found?.o ?? null;
  }

  /** A short list, whole. What depends on who asks is given the actor: asking for the transaction first costs a journey. */
  async list<T>(
    type: string,
    max: number,
    order: (row: Sql) => Sql,
    where: (row: Sql, actor: Actor) => readonly Sql[] = () => [],
  ): Promise<T[]> {
    const rows = await this.ask<{ o: T }>((actor) => {
      const { compiler, node, row } = start(actor, type);
      return sql`
        select ${compiler.object(node, row, selectionOf(this.info))} as o from ${raw(node.from)} ${row}
        where ${all([compiler.visible(node, row), ...where(row, actor)])} order by ${order(row)} limit ${raw(String(max))}`;
    });
    return rows.map(({ o }) => o);
  }

  /** A list that grows, page by page: keyset, never an offset. `total` is counted only when it is asked for. */
  async page<T>(type: string, { first, after }: Paging, list: ListOf): Promise<PageOf<T>> {
    const [found] = await this.ask<{ items: Keyed<T>[]; total: number | null }>((actor) =>
      this.pageOf(actor, type, { first, after }, list),
    );
    const items = found?.items ?? [];
    const shown = items.slice(0, first);
    const last = shown.at(-1);
    return {
      items: shown.map(({ o }) => o),
      hasMore: items.length > first,
      endCursor: last ? encodeCursor([last.k, last.id]) : null,
      total: found?.total ?? 0,
    };
  }

  private ask<T>(question: (actor: Actor) => Sql): Promise<T[]> {
    return this.whole((tx) => tx.run<T>(question(tx.actor)));
  }

  /**
   * All that this field reads: the last of a query's fields takes the end of its transaction along.
   *
   * @param ask sends all its statements before it waits for the first.
   */
  async whole<T>(ask: (tx: Tx) => Promise<T>): Promise<T> {
    const tx = await this.operation.tx();
    const answer = ask(tx);
    const { operation, path } = this.info;
    if (isRoot(this.info)) this.operation.asked(String(path.key), operation.selectionSet.selections.length);
    return answer;
  }

  private pageOf(
    actor: Actor,
    type: string,
    { first, after }: Paging,
    { where = () => [], order, descending = false }: ListOf,
  ): Sql {
    const { compiler, node, row } = start(actor, type);
    const { by, type: keyType } = order(row);
    const matching = [compiler.visible(node, row), ...where(row)];
    const direction = raw(descending ? 'desc' : 'asc');
    const beyond = after ? [pastCursor(row, { by, type: keyType }, decodeCursor(after, keyType), descending)] : [];
    const object = compiler.object(node, row, selectionOf(this.info, 'items'));
    const total = selectionOf(this.info).fields.has('total')
      ? sql`(select count(*)::int from ${raw(node.from)} ${row} where ${all(matching)})`
      : sql`null`;
    return sql`select ${total} as total, (select coalesce(json_agg(json_build_object('k', k, 'id', id, 'o', o)), '[]') from (
      select ${by}::text as k, ${row}.id, ${object} as o from ${raw(node.from)} ${row}
      where ${all([...matching, ...beyond])}
      order by ${by} ${direction}, ${row}.id ${direction} limit ${first + 1}) s) as items`;
  }
}

interface Keyed<T> {
  readonly k: string;
  readonly id: string;
  readonly o: T;
}

/** What the actor would read of one row: the same answer as a root field's, for events that start without one. */
export async function readOne<T>(
  tx: Tx,
  type: string,
  selection: Selection,
  where: (row: Sql) => Sql,
): Promise<T | null> {
  const [found] = await tx.run<{ o: T }>(oneOf(tx.actor, type, selection, where));
  return found?.o ?? null;
}

function oneOf(actor: Actor, type: string, selection: Selection, where: (row: Sql) => Sql): Sql {
  const { compiler, node, row } = start(actor, type);
  return sql`
    select ${compiler.object(node, row, selection)} as o from ${raw(node.from)} ${row}
    where ${all([compiler.visible(node, row), where(row)])} limit 1`;
}

/** Whether it is one of a query's fields; those of a fragment are more than it counts itself. */
const isRoot = ({ operation, path }: GraphQLResolveInfo): boolean =>
  operation.operation === OperationTypeNode.QUERY &&
  path.prev === undefined &&
  operation.selectionSet.selections.every(({ kind }) => kind === Kind.FIELD);

function start(actor: Actor, type: string): { compiler: Compiler; node: ReturnType<typeof nodeOf>; row: Sql } {
  const compiler = new Compiler(actor);
  return { compiler, node: nodeOf(type), row: compiler.alias() };
}

function pastCursor(row: Sql, { by, type }: OrderKey, [key, id]: readonly [string, string], descending: boolean): Sql {
  const past = raw(descending ? '<' : '>');
  return sql`(${by}, ${row}.id) ${past} (${join([sql`${key}::${raw(type)}`, sql`${id}::uuid`])})`;
}

/** A pattern that finds the text anywhere; the wildcards of a person's text stand for themselves. */
export const like = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;
