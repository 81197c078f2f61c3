import { type Sql, sql } from '@outrigger/tenancy';
import { rateOf } from './rate.sql.js';

/**
 * What each venture that is or was mentored told last from `since` until `until`, in whole euros, of founders who let it be
 * disclosed: venture_id, revenue, raised; null for what it left out, and for a currency without a rate.
 */
export const moneyTold = (since: Sql, until: Sql): Sql => sql`
  select distinct on (a.venture_id) a.venture_id, round(a.revenue / ${rateOf('a')}) as revenue,
         round((select sum((r->>'amount')::float8) from jsonb_array_elements(a.raised) r) / ${rateOf('a')}) as raised
    from outcome_answer a join outcome_survey s on s.tenant_id = a.tenant_id and s.id = a.survey_id and s.cohort <> 'declined'
   where a.answered_at >= ${since} and a.answered_at < ${until} and a.discloses
   order by a.venture_id, a.answered_at desc, a.id desc`;
