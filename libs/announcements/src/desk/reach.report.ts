import type { Tx } from '@outrigger/tenancy';
import type { Addressing } from '../announcement.entity.js';

/** How far an announcement reaches. */
export interface Reach {
  readonly programmes: number;
  /** Managers of these programmes. How many mentors and founders a programme has is told by releases alone (SDC-1). */
  readonly managers: number;
}

/** Programmes that an announcement is for, the centre's own among them; closed ones are none. */
export async function addressed(tx: Tx, { audience, kinds, countries, programmeIds }: Addressing): Promise<string[]> {
  const rows = await tx.sql<{ id: string }>`
    select d.id from network_directory() d
     where d.status <> 'closed'
       and is_addressed(${audience}, ${[...kinds]}, ${[...countries]}, ${[...programmeIds]}, d.id, d.kind, d.country)
     order by d.id`;
  return rows.map(({ id }) => id);
}

export async function reachOf(tx: Tx, addressing: Addressing): Promise<Reach> {
  const programmes = await addressed(tx, addressing);
  const [counted] = await tx.sql<{ managers: number }>`select network_managers(${programmes}) as managers`;
  return { programmes: programmes.length, managers: counted?.managers ?? 0 };
}

/** How many of these there are. */
export async function knownAmong(tx: Tx, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const [counted] = await tx.sql<{ count: number }>`
    select count(*)::int as count from network_directory() where id = any(${[...ids]}) and status <> 'closed'`;
  return counted?.count ?? 0;
}
