import { seen } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { raw, type Tx } from '@outrigger/tenancy';
import { stateOf } from './hours.nodes.js';

export interface HoursOfMentor {
  readonly mentorId: string;
  readonly mentorName: string;
  readonly expertise: readonly string[];
  readonly open: number;
  readonly firstOn: string | null;
}

/** Mentors with hours to come that the actor may see, those with a free one first; one statement. */
export const hoursOfMentors = (tx: Tx): Promise<HoursOfMentor[]> => {
  const h = raw('h');
  return tx.sql<HoursOfMentor>`
    select m.id as "mentorId", ${ofMember(raw('m'), 'name')} as "mentorName", m.expertise,
           count(*) filter (where o.state = 'open')::int as open,
           (min(o.starts_at at time zone o.zone) filter (where o.state = 'open'))::date::text as "firstOn"
      from (select h.tenant_id, h.mentor_id, h.starts_at, h.zone, ${stateOf(h)} as state from office_hour h
             where h.closed_at is null and h.starts_at > ${tx.now} and ${seen('OfficeHour', h, tx.actor)}) o
      join mentor m on m.tenant_id = o.tenant_id and m.id = o.mentor_id
     group by m.tenant_id, m.id order by "firstOn" nulls last, "mentorName", m.id limit 200`;
};
