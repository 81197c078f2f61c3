import { type Sql, sql } from '@outrigger/tenancy';
import { WILLING } from './whirlwind.policy.js';

/** A2: both sides of a meeting would go on. @param meeting the row, as SQL */
export const bothWilling = (meeting: Sql): Sql => sql`(select count(*) = 2 from whirlwind_answer a
  where a.tenant_id = ${meeting}.tenant_id and a.meeting_id = ${meeting}.id and a.answer >= ${WILLING})`;
