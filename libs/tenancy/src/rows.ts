import { NotFound } from '@outrigger/kernel';
import { v7 as uuid } from 'uuid';
import type { Row } from './row.js';
import { all, join, NOTHING, raw, type Sql, sql } from './sql.js';
import type { Table } from './table.js';

/** A row before it has an id: every column is named, a known absence is null. */
export type New<R extends Row> = Omit<R, 'id'> & { readonly id?: string };

type Where<R> = { readonly [K in keyof R]?: R[K] };

/** Runs a statement inside the unit of work. */
type Run = <T>(query: Sql) => Promise<T[]>;

const DEFAULT = raw('default');

const numbered = <R extends Row>(row: New<R>): R => ({ ...row, id: row.id ?? uuid() }) as unknown as R;

/** The rows of one table, inside one unit of work. */
export class Rows<R extends Row> {
  constructor(
    private readonly run: Run,
    private readonly table: Table,
    private readonly thing: string,
  ) {}

  async add(row: New<R>): Promise<R> {
    const [added] = await this.addAll([row]);
    return added as R;
  }

  /** One statement for all. */
  async addAll(rows: readonly New<R>[]): Promise<R[]> {
    const withIds = rows.map(numbered<R>);
    if (withIds.length > 0) await this.run(this.inserting(withIds));
    return withIds;
  }

  /** The statement that adds them, for `tx.together`; nothing for none. */
  adding(rows: readonly New<R>[]): Sql {
    return rows.length === 0 ? NOTHING : this.inserting(rows.map(numbered<R>));
  }

  find(where: Where<R>): Promise<R[]> {
    return this.select(this.matching(where));
  }

  among(key: keyof R & string, values: readonly unknown[]): Promise<R[]> {
    return this.select(sql`${this.table.column(key).name} = any(${[...values]})`);
  }

  /** Locks the rows in the order of their ids, so that two deeds never wait for each other in a circle. */
  hold(ids: readonly string[]): Promise<R[]> {
    return this.select(sql`id = any(${[...new Set(ids)]})`, raw('for update'));
  }

  /** @throws NotFound for a missing row and for a foreign one alike. */
  async need(id: string): Promise<R> {
    const [row] = await this.hold([id]);
    if (!row) throw new NotFound(this.thing, id);
    return row;
  }

  /** @returns the number of rows that were changed. */
  async change(where: Where<R>, changes: Where<R>): Promise<number> {
    const changing = this.changing(where, changes);
    return changing === NOTHING ? 0 : (await this.run(changing)).length;
  }

  /** The statement that changes them, for `tx.together`; nothing where nothing is to change. */
  changing(where: Where<R>, changes: Where<R>): Sql {
    const set = Object.entries(changes).filter(([, value]) => value !== undefined);
    // An update without a column is no SQL.
    if (set.length === 0) return NOTHING;
    const pairs = set.map(
      ([property, value]) => sql`${this.table.column(property).name} = ${this.bound(property, value)}`,
    );
    return sql`update ${this.table.name} set ${join(pairs)} where ${this.matching(where)} returning 1`;
  }

  async remove(where: Where<R>): Promise<void> {
    await this.run(sql`delete from ${this.table.name} where ${this.matching(where)}`);
  }

  private inserting(rows: readonly R[]): Sql {
    const { name, columns } = this.table;
    const tuples = rows.map((row) => {
      const given = row as unknown as Readonly<Record<string, unknown>>;
      return sql`(${join(columns.map((column) => this.bound(column.property, given[column.property])))})`;
    });
    return sql`insert into ${name} (${join(columns.map((column) => column.name))}) values ${join(tuples)}`;
  }

  private select(condition: Sql, lock = raw('')): Promise<R[]> {
    const { selection, name } = this.table;
    return this.run<R>(sql`select ${selection} from ${name} where ${condition} order by id ${lock}`);
  }

  private matching(where: Where<R>): Sql {
    const wanted = Object.entries(where);
    // Whoever means all rows of a table says so in SQL.
    if (wanted.length === 0) throw new TypeError(`Which rows of ${this.thing}?`);
    const conditions = wanted.map(([property, value]) => {
      const { name } = this.table.column(property);
      return value === null ? sql`${name} is null` : sql`${name} = ${value}`;
    });
    return all(conditions);
  }

  private bound(property: string, value: unknown): Sql {
    return value === undefined ? DEFAULT : sql`${this.table.value(this.table.column(property), value)}`;
  }
}
