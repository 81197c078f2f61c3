import { giveBy } from '@outrigger/sessions';
import { sql } from '@outrigger/tenancy';

/** C3: office hours that were booked and are over count as hours given. */
giveBy(
  'office_hour',
  (mentor, { from, to }) => sql`
    select gh.starts_at as at, extract(epoch from gh.ends_at - gh.starts_at) / 60 as minutes
      from mentor gm join office_hour gh on gh.tenant_id = gm.tenant_id and gh.mentor_id = gm.id
      join office_hour_booking gb on gb.tenant_id = gh.tenant_id and gb.office_hour_id = gh.id and gb.cancelled_at is null
     where gm.tenant_id = ${mentor}.tenant_id and gm.membership_id = ${mentor}.membership_id
       and gh.ends_at <= now() and gh.starts_at >= ${from} and gh.starts_at < ${to}`,
);
