import { isFitFor } from '@outrigger/conflicts';
import { EVERYONE, seen } from '@outrigger/graph';
import { NotFound, type Refusal, when } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';

/** C2: among these members, the mentors who may have no part in the venture's sessions today. */
export async function absent(tx: Tx, ventureId: string, memberIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await tx.sql<{ id: string }>`
    select m.membership_id as id from mentor m where m.membership_id = any(${[...memberIds]})
       and not ${isFitFor(sql`m.id`, sql`${ventureId}`)}`;
  return new Set(found.map(({ id }) => id));
}

/** V4, C2: @throws NotFound, of the thing that was asked for, to whom the venture is not there any more. */
export async function mustSee(tx: Tx, ventureId: string, thing: string, id: string): Promise<void> {
  if (!(await sees(tx, ventureId))) throw new NotFound(thing, id);
}

/** The same, of a session's venture, by whoever finds the session in the same breath. */
export async function mustSeeSession(tx: Tx, sessionId: string): Promise<void> {
  const condition = seen('Venture', sql`v`, tx.actor);
  if (condition === EVERYONE) return;
  const found = await tx.sql`
    select from session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
     where s.id = ${sessionId} and ${condition}`;
  if (found.length === 0) throw new NotFound('Session', sessionId);
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
