import { raw, type Tx } from '@outrigger/tenancy';
import { ofMember } from '@outrigger/identity';

/** What ids are called today. */
export type NameOf = (id: string) => string;

/** Names of mentors and ventures, in one statement. */
export async function namesOf(tx: Tx, mentorIds: readonly string[], ventureIds: readonly string[]): Promise<NameOf> {
  const found = await tx.sql<{ id: string; name: string }>`
    select m.id, ${ofMember(raw('m'), 'name')} as name from mentor m where m.id = any(${[...mentorIds]})
    union all select v.id, v.name from venture v where v.id = any(${[...ventureIds]})`;
  const names = new Map(found.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? '';
}
