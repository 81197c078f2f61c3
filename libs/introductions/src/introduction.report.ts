import { isFitFor } from '@outrigger/conflicts';
import { NotFound } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Introduction, Side } from './introduction.entity.js';
import type { Standing } from './introduction.policy.js';
import { sharedValues } from './sharing.js';

/** What the actor is to a venture. */
export interface Part {
  readonly byFounder: boolean;
  readonly byTeam: boolean;
  readonly byOffice: boolean;
  readonly status: string;
}

/** V4: @throws NotFound to whoever has no part in it, as of one that is not there. */
export async function partIn(tx: Tx, ventureId: string): Promise<Part> {
  const me = tx.actor.memberId;
  const [found] = await tx.sql<Omit<Part, 'byOffice'>>`
    select v.status, exists (select from founder f where f.venture_id = v.id and f.membership_id = ${me}) as "byFounder",
           exists (select from team t join team_seat s on s.tenant_id = t.tenant_id and s.team_id = t.id and s.until_at is null
             join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id and m.membership_id = ${me}
             where t.venture_id = v.id and t.ended_at is null and ${isFitFor(sql`m.id`, sql`v.id`)}) as "byTeam"
      from venture v where v.id = ${ventureId}`;
  const byOffice = tx.actor.permissions.has('introductions.all');
  if (!found || !(found.byFounder || found.byTeam || byOffice)) throw new NotFound('Venture', ventureId);
  return { ...found, byOffice };
}

export const sideOf = ({ byFounder, byTeam }: Part): Side => {
  if (byFounder) return 'founder';
  return byTeam ? 'mentor' : 'office';
};

/** An introduction as its rules see it, for the actor. @throws NotFound to whoever has no part in it. */
export async function standingOf(tx: Tx, introduction: Introduction): Promise<Standing & Pick<Part, 'byFounder'>> {
  const { id, ventureId, status, ownerId } = introduction;
  const isOwner = ownerId !== null && ownerId === tx.actor.memberId && (await isFitMember(tx, ownerId, ventureId));
  if (isOwner) return { status, ownerId, mayMove: true, byFounder: false };
  const { byFounder, byOffice } = await partIn(tx, ventureId).catch((error: unknown) => {
    throw error instanceof NotFound ? new NotFound('Introduction', id) : error;
  });
  return { status, ownerId, mayMove: byOffice, byFounder };
}

/** C2: somebody of the office, or a mentor who may hear of the venture today. */
export async function isFitMember(tx: Tx, membershipId: string, ventureId: string): Promise<boolean> {
  const [found] = await tx.sql<{ fit: boolean }>`
    select p.status <> 'revoked' and ('manager' = any(p.roles) or exists (select from mentor m
             where m.tenant_id = p.tenant_id and m.membership_id = p.id and m.status in ('active', 'probation')
               and ${isFitFor(sql`m.id`, sql`${ventureId}`)})) as fit
      from membership p where p.id = ${membershipId}`;
  return found?.fit ?? false;
}

/** Null for a mentor who is not there. */
export async function isFitMentor(tx: Tx, mentorId: string, ventureId: string): Promise<boolean> {
  const [found] = await tx.sql<{ fit: boolean }>`
    select m.status in ('active', 'probation') and ${isFitFor(sql`m.id`, sql`${ventureId}`)} as fit
      from mentor m where m.id = ${mentorId}`;
  return found?.fit ?? false;
}

export interface SisterProgramme {
  readonly id: string;
  readonly name: string;
  readonly country: string;
}

/** Sister programmes that take introductions, by their own policy; the database answers with no more than this. */
export const sisters = (tx: Tx): Promise<SisterProgramme[]> =>
  tx.sql<SisterProgramme>`select id, name, country from introduction_directory() order by name, id limit 500`;

/** What the contact is told, by field. */
export async function valuesOf(tx: Tx, introductionId: string): Promise<Readonly<Record<string, string>>> {
  const [found] = await tx.sql<{ values: Record<string, string> }>`
    select ${sharedValues(sql`i`)} as values from introduction i where i.id = ${introductionId}`;
  return found?.values ?? {};
}
