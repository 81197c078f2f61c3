import { wasWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';

/** What a mentor does on the strength of a warrant. */
export const WARRANTED_DEEDS = ['seat', 'session', 'answer', 'report'] as const;

/** Something that a mentor did without a warrant that was good at that instant. */
export interface WarrantBreach {
  readonly deed: (typeof WARRANTED_DEEDS)[number];
  readonly mentorId: string;
  readonly mentorName: string;
  readonly ventureId: string;
  readonly ventureName: string;
  readonly at: Date;
}

/** More than anybody can look into; there are to be none. */
const MOST = 200;

/** Of all time: seats taken, sessions attended, answers given, reports filed; a stake may be declared at any time. */
const DEEDS = sql`
  select 'seat' as deed, s.mentor_id, t.venture_id, s.from_at as at
    from team_seat s join team t on t.tenant_id = s.tenant_id and t.id = s.team_id
  union all
  select 'session', m.id, e.venture_id, e.starts_at
    from session_attendance a join session e on e.tenant_id = a.tenant_id and e.id = a.session_id
    join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id
   where a.attended and a.part <> 'founder' and e.status = 'held'
  union all
  select 'answer', i.mentor_id, i.venture_id, i.at from interest i where i.answer <> 'stake'
  union all
  select 'report', m.id, e.venture_id, r.filed_at
    from session_report r join session e on e.tenant_id = r.tenant_id and e.id = r.session_id
    join session_attendance a on a.tenant_id = r.tenant_id and a.session_id = r.session_id
      and a.membership_id = r.filed_by and a.part <> 'founder'
    join mentor m on m.tenant_id = r.tenant_id and m.membership_id = r.filed_by`;

/** C2: what happened against the rule, the last first. It is always empty; a line in it is a fault of ours. */
export function warrantBreaches(tx: Tx): Promise<WarrantBreach[]> {
  return tx.sql<WarrantBreach>`
  select d.deed, d.mentor_id as "mentorId", b.name as "mentorName", d.venture_id as "ventureId", v.name as "ventureName", d.at
    from (${DEEDS}) d
    join mentor m on m.id = d.mentor_id join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
    join venture v on v.id = d.venture_id
   where not ${wasWarranted(sql`d.mentor_id`, sql`d.at`)}
   order by d.at desc, d.mentor_id limit ${MOST}`;
}
