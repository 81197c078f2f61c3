import { isExcluded } from '@outrigger/conflicts';
import { isWarranted } from '@outrigger/mentors';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { Bringing, Seeking } from './why.policy.js';

/** A mentor to whom lists may go today. */
export interface PoolMentor extends Bringing {
  readonly id: string;
  readonly membershipId: string;
  readonly name: string;
  readonly canLead: boolean;
}

/** A venture of a list, as mentors are matched with it. */
export interface PoolEntry extends Seeking {
  readonly id: string;
  readonly ventureId: string;
  readonly name: string;
  readonly status: string;
  readonly stage: string;
  readonly blurb: string;
  readonly isApproved: boolean;
}

/** That a venture is on a draft or an open list. @param venture the row, as SQL */
export const isListed = (venture: Sql): Sql => sql`exists (select from circulation_entry le
  join circulation lc on lc.tenant_id = le.tenant_id and lc.id = le.circulation_id and lc.status <> 'closed'
  where le.tenant_id = ${venture}.tenant_id and le.venture_id = ${venture}.id)`;

/** How the venture was listed last, and what came of it; SQL over `venture v`. */
export const lastListing = sql`select le.blurb, le.needs, le.approved_at, le.approved_by, le.listing, le.outcome
  from circulation_entry le join circulation lc on lc.tenant_id = le.tenant_id and lc.id = le.circulation_id
  where le.tenant_id = v.tenant_id and le.venture_id = v.id and lc.sent_at is not null order by lc.sent_at desc limit 1`;

/** C1, C2: active or on probation, warranted, not revoked, and not pausing their lists. */
export function poolOf(tx: Tx): Promise<PoolMentor[]> {
  return tx.sql<PoolMentor>`
    select m.id, m.membership_id as "membershipId", b.name, m.can_lead as "canLead", m.expertise, m.languages,
           m.primary_background || m.other_backgrounds as backgrounds
      from mentor m join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked'
     where m.status in ('active', 'probation') and ${isWarranted(sql`m.id`)}
       and not exists (select from list_pause p where p.tenant_id = m.tenant_id and p.mentor_id = m.id and p.until_at is null)
     order by b.name, m.id`;
}

export function entriesOf(tx: Tx, circulationId: string): Promise<PoolEntry[]> {
  return tx.sql<PoolEntry>`
    select e.id, e.venture_id as "ventureId", v.name, v.status, v.stage, e.blurb, e.needs, v.sector, v.languages,
           e.approved_at is not null as "isApproved"
      from circulation_entry e join venture v on v.tenant_id = e.tenant_id and v.id = e.venture_id
     where e.circulation_id = ${circulationId} order by e.position, e.id`;
}

/** Mentors and ventures that never meet by a list: a stake was declared, or they sit or sat on its team. */
export async function apart(
  tx: Tx,
  ventureIds: readonly string[],
): Promise<(mentorId: string, ventureId: string) => boolean> {
  const pairs = await tx.sql<{ mentorId: string; ventureId: string }>`
    select m.id as "mentorId", v.id as "ventureId" from venture v cross join mentor m
     where v.id = any(${[...ventureIds]}) and (${isExcluded(sql`m.id`, sql`v.id`)} or exists (
       select from team t join team_seat s on s.tenant_id = t.tenant_id and s.team_id = t.id
        where t.venture_id = v.id and s.mentor_id = m.id))`;
  const known = new Set(pairs.map(({ mentorId, ventureId }) => `${mentorId} ${ventureId}`));
  return (mentorId, ventureId) => known.has(`${mentorId} ${ventureId}`);
}

/** C5: how many could be circulated to at all, whether or not they pause. */
export async function cohortOf(tx: Tx): Promise<{ mentors: number; leads: number }> {
  const [counted] = await tx.sql<{ mentors: number; leads: number }>`
    select count(*)::int as mentors, count(*) filter (where m.can_lead)::int as leads
      from mentor m where m.status = 'active' and ${isWarranted(sql`m.id`)}`;
  return counted ?? { mentors: 0, leads: 0 };
}
