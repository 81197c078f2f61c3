import { TODAY } from '@outrigger/programmes';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { KnownMentor } from './meeting.policy.js';

/** C4: who is asked to the meetings: active or on probation, and not revoked. @param m the mentor, as SQL */
export const isOfCohort = (
  m: Sql,
): Sql => sql`(${m}.status in ('active', 'probation') and exists (select from membership cb
  where cb.tenant_id = ${m}.tenant_id and cb.id = ${m}.membership_id and cb.status <> 'revoked'))`;

/** Those of the cohort whom nobody has asked to this meeting yet; SQL over `mentor m`. */
export const isUninvited = (
  meetingId: Sql,
): Sql => sql`(${isOfCohort(sql`m`)} and not exists (select from meeting_place p
  where p.tenant_id = m.tenant_id and p.meeting_id = ${meetingId} and p.mentor_id = m.id and p.is_asked))`;

export async function uninvited(tx: Tx, meetingId: string): Promise<string[]> {
  const mentors = await tx.sql<{ id: string }>`
    select m.id from mentor m where ${isUninvited(sql`${meetingId}`)} order by m.id`;
  return mentors.map(({ id }) => id);
}

/** Somebody who may come in: of the cohort, or on leave and here all the same. */
export interface Arriving extends KnownMentor {
  readonly membershipId: string;
}

const MAY_COME = sql`m.status in ('active', 'probation', 'on_leave') and b.status <> 'revoked'`;

async function mentorWhere(tx: Tx, where: Sql): Promise<Arriving | null> {
  const [mentor] = await tx.sql<Arriving>`
    select m.id, b.name, b.id as "membershipId" from mentor m
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
     where ${MAY_COME} and ${where} order by m.id limit 1`;
  return mentor ?? null;
}

export const mentorOf = (tx: Tx, id: string): Promise<Arriving | null> => mentorWhere(tx, sql`m.id = ${id}`);

export const mentorOfMember = (tx: Tx, membershipId: string): Promise<Arriving | null> =>
  mentorWhere(tx, sql`b.id = ${membershipId}`);

export const mentorAt = (tx: Tx, email: string): Promise<Arriving | null> =>
  mentorWhere(tx, sql`lower(b.email) = lower(${email.trim()})`);

export interface Offered {
  readonly ventures: readonly { readonly id: string; readonly name: string; readonly status: string }[];
  readonly mentors: readonly { readonly id: string; readonly name: string; readonly joinedOn: string | null }[];
}

/** C4: what an evening may begin with: ventures that no meeting has seen, and mentors whom none has welcomed. */
export async function offersFor(tx: Tx): Promise<Offered> {
  const seen = (column: Sql, id: Sql): Sql => sql`exists (select from meeting_item i
    join mentor_meeting mm on mm.tenant_id = i.tenant_id and mm.id = i.meeting_id and mm.status <> 'cancelled' where i.${column} = ${id})`;
  const ventures = await tx.sql<Offered['ventures'][number]>`
    select v.id, v.name, v.status from venture v where v.status in ('accepted', 'circulating')
       and not ${seen(sql`venture_id`, sql`v.id`)} order by v.decided_at desc nulls last, v.id limit 20`;
  const mentors = await tx.sql<Offered['mentors'][number]>`
    select m.id, b.name, m.joined_on as "joinedOn" from mentor m
      join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
     where m.status in ('active', 'probation') and m.joined_on > ${TODAY} - 120
       and not ${seen(sql`mentor_id`, sql`m.id`)} order by m.joined_on desc, m.id limit 20`;
  return { ventures, mentors };
}
