import { type EntityManager, type EntityTarget, In } from 'typeorm';
import { NotFound } from '@outrigger/kernel';
import { v7 as uuid } from 'uuid';
import type { Row } from './row.js';

/** A row before it has an id: every column is named, a known absence is null. */
export type New<R extends Row> = Omit<R, 'id'> & { readonly id?: string };

type Where<R> = { readonly [K in keyof R]?: R[K] };

/** The rows of one table, inside one unit of work. */
export class Rows<R extends Row> {
  constructor(
    private readonly manager: EntityManager,
    private readonly entity: EntityTarget<R>,
    private readonly thing: string,
  ) {}

  async add(row: New<R>): Promise<R> {
    const [added] = await this.addAll([row]);
    return added as R;
  }

  /** One statement for all. */
  async addAll(rows: readonly New<R>[]): Promise<R[]> {
    const withIds = rows.map((row) => ({ ...row, id: row.id ?? uuid() }) as unknown as R);
    if (withIds.length > 0) await this.manager.insert(this.entity, withIds as never);
    return withIds;
  }

  find(where: Where<R>): Promise<R[]> {
    return this.manager.find(this.entity, { where: where as never, order: { id: 'ASC' } as never });
  }

  among(key: keyof R & string, values: readonly unknown[]): Promise<R[]> {
    return this.manager.find(this.entity, {
      where: { [key]: In([...values]) } as never,
      order: { id: 'ASC' } as never,
    });
  }

  /** Locks the rows in the order of their ids, so that two deeds never wait for each other in a circle. */
  hold(ids: readonly string[]): Promise<R[]> {
    return this.manager.find(this.entity, {
      where: { id: In([...new Set(ids)]) } as never,
      order: { id: 'ASC' } as never,
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** @throws NotFound for a missing row and for a foreign one alike. */
  async need(id: string): Promise<R> {
    const [row] = await this.hold([id]);
    if (!row) throw new NotFound(this.thing, id);
    return row;
  }

  /** @returns the number of rows that were changed. */
  async change(where: Where<R>, changes: Where<R>): Promise<number> {
    // An update without a column is no SQL.
    if (Object.values(changes).every((value) => value === undefined)) return 0;
    const { affected } = await this.manager.update(this.entity, where, changes as never);
    return affected ?? 0;
  }

  async remove(where: Where<R>): Promise<void> {
    await this.manager.delete(this.entity, where);
  }
}
