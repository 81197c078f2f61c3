import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { Conflict } from './conflict.entity.js';
import type { Mentoring } from './conflict.policy.js';

/** Whether the mentor sits on a team of the venture. @param row with both ids, as SQL */
export const isSeated = (row: Sql): Sql =>
  sql`exists (select ${seats(row)} and s.until_at is null and t.ended_at is null)`;

/** The instant at which the last of the mentor's seats there ended. @param row with both ids, as SQL */
export const leftAt = (row: Sql): Sql => sql`(select max(coalesce(s.until_at, t.ended_at)) ${seats(row)})`;

const seats = (row: Sql): Sql => sql`from team t join team_seat s on s.tenant_id = t.tenant_id and s.team_id = t.id
  where t.tenant_id = ${row}.tenant_id and t.venture_id = ${row}.venture_id and s.mentor_id = ${row}.mentor_id`;

/** What a review needs to know besides the declaration: who mentors whom, who reviewed it last, and the programme's zone. */
export async function mentoringOf(
  tx: Tx,
  { id }: Conflict,
): Promise<Mentoring & { readonly zone: string; readonly reviewer: string | null }> {
  const row = sql`c`;
  const [found] = await tx.sql<Mentoring & { zone: string; reviewer: string | null }>`
    select ${isSeated(row)} as seated, (${leftAt(row)} at time zone p.zone)::date::text as "endedOn", p.zone,
           (select b.name from membership b where b.tenant_id = c.tenant_id and b.id = c.reviewed_by) as reviewer
      from conflict c join programme p on p.tenant_id = c.tenant_id where c.id = ${id}`;
  return found ?? { seated: false, endedOn: null, zone: 'UTC', reviewer: null };
}
