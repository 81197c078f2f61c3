import { ofMember } from '@outrigger/identity';
import { raw, type Tx } from '@outrigger/tenancy';

/** What mentors and ventures are called today, by their ids, and which of the ventures have a team by now. */
export interface Today {
  readonly nameOf: (id: string) => string;
  /** It has a team, or one that is proposed. */
  readonly isServed: (ventureId: string) => boolean;
}

/** In one statement. */
export async function today(tx: Tx, mentorIds: readonly string[], ventureIds: readonly string[]): Promise<Today> {
  const found = await tx.sql<{ id: string; name: string; served: boolean }>`
    select m.id, ${ofMember(raw('m'), 'name')} as name, false as served from mentor m where m.id = any(${[...mentorIds]})
    union all select v.id, v.name, exists (select from team t
        where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null) or exists (select from team_proposal p
        where p.tenant_id = v.tenant_id and p.venture_id = v.id and p.status = 'proposed')
      from venture v where v.id = any(${[...ventureIds]})`;
  const rows = new Map(found.map((row) => [row.id, row]));
  return { nameOf: (id) => rows.get(id)?.name ?? '', isServed: (id) => rows.get(id)?.served ?? false };
}
