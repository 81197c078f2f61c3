import type { Actor } from '@outrigger/kernel';
import DataLoader from 'dataloader';
import type { DataSource, EntityTarget } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Turn } from './outbox/reaction.js';
import type { Row } from './row.js';
import { Rows } from './rows.js';
import { join, NOTHING, raw, Sql, sql, statement } from './sql.js';
import { tableOf } from './table.js';
import type { Wire } from './wire.js';

/** Facts of one deed that have the same turn. */
const AT_ONCE = 10;

type Entity<R extends Row> = EntityTarget<R> & { readonly name: string };

/** One unit of work: who asks, at which instant, inside one tenant and one transaction. */
export class Tx {
  /** When it began. */
  readonly now: Date;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();
  private readonly next: (() => void)[] = [];

  /** @param clock also for a deed that waited for a row: it ends something no earlier than what it waited for began. */
  constructor(
    readonly actor: Actor,
    readonly clock: () => Date,
    private readonly source: DataSource,
    private readonly wire: Wire,
  ) {
    this.now = clock();
  }

  /** The same unit of work, on behalf of somebody else: nobody of the centre is a member of what it founds. */
  as(actor: Actor): Tx {
    return new Tx(actor, this.clock, this.source, this.wire);
  }

  /** Rows of one table, for deeds. */
  repo<R extends Row>(entity: Entity<R>): Rows<R> {
    return new Rows((query) => this.run(query), tableOf(this.source, entity), entity.name);
  }

  /** Joins, counts and sets; every `${value}` is a bound parameter, every `${sql}` a piece. */
  sql<T>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<T[]> {
    return this.run<T>(new Sql(strings, values));
  }

  /** Nothing of the statement's pieces is kept while it waits. */
  run<T>(query: Sql): Promise<T[]> {
    return this.wire.send(statement(query)).then(({ rows }) => rows as T[]);
  }

  /** For a statement that takes longer to plan than to run: it is planned once for a connection, whoever asks. */
  planned<T>(query: Sql): Promise<T[]> {
    void this.leave(sql`set local plan_cache_mode = force_generic_plan`);
    const rows = this.run<T>(query);
    void this.leave(sql`set local plan_cache_mode = auto`);
    return rows;
  }

  /** A write that nobody waits for; should it fail, so does what is asked next, and at the latest the end. */
  private leave(write: Sql): Promise<void> {
    this.wire.leave(statement(write));
    return Promise.resolve();
  }

  /** Why the deed is done, in the words of whoever does it, where they gave any: kept in the audit trail. */
  because(reason: string | null): Promise<void> {
    return reason ? this.leave(sql`select set_config('app.reason', ${reason}, true)`) : Promise.resolve();
  }

  /** Tells the house what happened, in the same transaction; the worker lets others react. */
  emit(name: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
    return this.leave(this.emitting(name, payload));
  }

  /** The statement that tells it, for `together`. */
  emitting(name: string, payload: Readonly<Record<string, unknown>>): Sql {
    return sql`insert into fact (id, name, payload, at) values (${uuid()}, ${name}, ${payload}, ${this.now})`;
  }

  /** Writes that do not ask for each other's answers, as one statement: none of them sees what another wrote. */
  together(writes: readonly Sql[]): Promise<void> {
    const parts = writes.filter((write) => write !== NOTHING).map((write, at) => sql`${raw(`w${at}`)} as (${write})`);
    return parts.length > 0 ? this.leave(sql`with ${join(parts)} select`) : Promise.resolve();
  }

  /**
   * Several facts of one name, in one statement.
   *
   * @param turnOf by its place among them; without it the facts of others pass after the first few.
   */
  emitAll(
    name: string,
    payloads: readonly Readonly<Record<string, unknown>>[],
    turnOf: (place: number) => Turn = (place) => ({ line: 'fact', turn: Math.floor(place / AT_ONCE) }),
  ): Promise<void> {
    if (payloads.length === 0) return Promise.resolve();
    const rows = payloads.map((payload, place) => ({ id: uuid(), payload, ...turnOf(place) }));
    return this.leave(sql`insert into fact (id, name, payload, at, line, turn)
      select f.id, ${name}, f.payload, ${this.now}, f.line, f.turn
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (id uuid, payload jsonb, line text, turn int)`);
  }

  /** What is begun once this is committed, in this process; nothing of it when it is not. */
  afterwards(deed: () => void): void {
    this.next.push(deed);
  }

  /** By whoever committed it. */
  committed(): void {
    for (const deed of this.next) deed();
  }

  /** One row by its id or null, batched with all that the same moment asks for. */
  one<R extends Row>(entity: Entity<R>, id: string): Promise<R | null> {
    return this.loader<R | null>(`${entity.name} by id`, async (ids) => {
      const found = new Map((await this.repo(entity).among('id', ids)).map((row) => [row.id, row]));
      return ids.map((wanted) => found.get(wanted) ?? null);
    }).load(id);
  }

  /** The rows whose `key` holds the id, in the order of their ids; batched like `one`. */
  many<R extends Row>(entity: Entity<R>, key: keyof R & string, id: string): Promise<R[]> {
    return this.loader<R[]>(`${entity.name} by ${key}`, async (ids) => {
      const groups = new Map<unknown, R[]>(ids.map((wanted) => [wanted, []]));
      for (const row of await this.repo(entity).among(key, ids)) groups.get(row[key])?.push(row);
      return ids.map((wanted) => groups.get(wanted) ?? []);
    }).load(id);
  }

  private loader<T>(key: string, batch: (ids: readonly string[]) => Promise<T[]>): DataLoader<string, T> {
    const known = this.loaders.get(key);
    if (known) return known as DataLoader<string, T>;
    const made = new DataLoader<string, T>(batch);
    this.loaders.set(key, made);
    return made;
  }
}
