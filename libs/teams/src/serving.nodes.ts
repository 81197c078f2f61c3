import { CirculationCardType } from '@outrigger/circulation';
import { extend } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { raw, sql } from '@outrigger/tenancy';

// T4: a mentor who answered sees what came of it: who serves the venture now, lead first.
extend(
  {
    on: CirculationCardType,
    type: 'CirculationCard',
    field: 'servingNow',
    returns: () => [String],
    options: { description: 'The mentors of its team of today, lead first; empty while it has none.' },
  },
  (row) => sql`(select coalesce(array_agg(${ofMember(raw('sm'), 'name')} order by ss.is_lead desc, ss.id), '{}')
    from circulation_entry se
    join team st on st.tenant_id = se.tenant_id and st.venture_id = se.venture_id and st.ended_at is null
    join team_seat ss on ss.tenant_id = st.tenant_id and ss.team_id = st.id and ss.until_at is null
    join mentor sm on sm.tenant_id = ss.tenant_id and sm.id = ss.mentor_id
    where se.tenant_id = ${row}.tenant_id and se.id = ${row}.entry_id)`,
);
