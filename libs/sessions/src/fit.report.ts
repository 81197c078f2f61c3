import { isFitFor } from '@outrigger/conflicts';
import { seen } from '@outrigger/graph';
import { NotFound, type Refusal, when } from '@outrigger/kernel';
import { wasWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';

/** C2: among these members, the mentors who may have no part in the venture's sessions today. */
export async function absent(tx: Tx, ventureId: string, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await tx.sql<{ id: string }>`
    select m.membership_id as id from mentor m where m.membership_id = any(${[...memberIds]})
       and not ${isFitFor(sql`m.id`, sql`${ventureId}`)}`;
  return new Set(found.map(({ id }) => id));
}

/** C2: among these members, the mentors without a warrant that was good at that instant. */
export function unwarranted(
  tx: Tx,
  at: Date,
  memberIds: readonly string[],
): Promise<{ membershipId: string; name: string }[]> {
  return tx.sql`
    select m.membership_id as "membershipId", b.name
      from mentor m join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
     where m.membership_id = any(${[...memberIds]}) and not ${wasWarranted(sql`m.id`, sql`${at}::timestamptz`)} order by b.name, m.id`;
}

/** V4, C2: @throws NotFound, of the thing that was asked for, to whom the venture is not there any more. */
export async function mustSee(tx: Tx, ventureId: string, thing: string, id: string): Promise<void> {
  if (!(await sees(tx, ventureId))) throw new NotFound(thing, id);
}

/** C2: what stands against showing the actor anything of the venture; for pages that open without a sign-in. */
export async function fitToRead(tx: Tx, ventureId: string): Promise<Refusal[]> {
  const message = 'This is not open to you at present. The programme’s office can say why.';
  return when(!(await sees(tx, ventureId)), 'NOT_OPEN', message);
}

async function sees(tx: Tx, ventureId: string): Promise<boolean> {
  const found = await tx.sql`select from venture v where v.id = ${ventureId} and ${seen('Venture', sql`v`, tx.actor)}`;
  return found.length > 0;
}
