import { wasWarranted } from '@outrigger/mentors';
import { setting } from '@outrigger/programmes';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { AttendeePart } from '../session.entity.js';
import { unknownAmong } from '../topics.js';
import type { FileReport } from './report.service.js';

/** What the rules of a report ask of the database. */
export interface Known {
  readonly seats: readonly { readonly membershipId: string; readonly part: AttendeePart }[];
  readonly unknownTopics: readonly string[];
  readonly minimum: number;
  readonly unwarranted: readonly { readonly membershipId: string; readonly name: string }[];
  readonly unknownItems: readonly string[];
}

/** All of it as one statement: a report is filed from a phone in a lift. */
export async function knownOf(tx: Tx, { sessionId, attendeeIds, topics, items }: FileReport): Promise<Known> {
  const codes = topics.map(({ topic }) => topic);
  const itemIds = (items ?? []).map(({ itemId }) => itemId);
  const [known] = await tx.sql<Known>`
    select (select coalesce(json_agg(json_build_object('membershipId', a.membership_id, 'part', a.part) order by a.id), '[]')
              from session_attendance a where a.session_id = ${sessionId}) as seats,
           ${unknownAmong(codes)} as "unknownTopics",
           ${setting('teamMin')} as minimum,
           ${unwarranted(sql`${sessionId}::uuid`, attendeeIds, tx.now)} as unwarranted,
           array(select id from unnest(${itemIds}::uuid[]) as asked (id)
                  where not exists (select from agenda_item i where i.id = asked.id and i.session_id = ${sessionId})) as "unknownItems"`;
  return known as Known;
}

/** C2: among these members, the mentors without a warrant that was good when the session began. */
const unwarranted = (sessionId: Sql, memberIds: readonly string[], now: Date): Sql => sql`(
  select coalesce(json_agg(json_build_object('membershipId', b.id, 'name', b.name) order by b.name, m.id), '[]')
    from session_attendance a
    join session s on s.tenant_id = a.tenant_id and s.id = a.session_id
    join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id
    join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
   where a.session_id = ${sessionId} and a.part <> 'founder' and a.membership_id = any(${[...memberIds]})
     and not ${wasWarranted(sql`m.id`, sql`coalesce(s.starts_at, ${now}::timestamptz)`)})`;
