import { Injectable } from '@nestjs/common';
import { NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { SavedView } from './saved-view.entity.js';

export interface ViewToSave {
  readonly name: string;
  readonly query: string;
  readonly shared: boolean;
}

/** Views of the list of ventures. */
@Injectable()
export class SavedViewService {
  /** Under a name that its owner has already it takes the other's place. @returns its id. */
  async save(tx: Tx, { name, query, shared }: ViewToSave): Promise<string> {
    const [saved] = await tx.sql<{ id: string }>`
      insert into saved_view (id, owner_id, list, name, query, shared, saved_at)
      values (${uuid()}, ${tx.actor.memberId}, 'ventures', ${name.trim()}, ${query}, ${shared}, ${tx.now})
      on conflict on constraint one_view_a_name
        do update set query = excluded.query, shared = excluded.shared, saved_at = excluded.saved_at
      returning id`;
    return saved?.id ?? '';
  }

  /** By its owner. @throws NotFound for somebody else's. */
  async remove(tx: Tx, id: string): Promise<void> {
    const view = await tx.repo(SavedView).need(id);
    if (view.ownerId !== tx.actor.memberId) throw new NotFound('SavedView', id);
    await tx.repo(SavedView).remove({ id });
  }
}
