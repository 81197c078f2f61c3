import { type Sql, sql } from '@outrigger/tenancy';
import { within } from '../period.js';
import type { Asked, Measure } from './measure.js';

/** Ventures whose path came to this end on the days of the period. */
const ended = ({ period }: Asked, status: 'graduated' | 'closed'): Sql => sql`
  select k.id, k.venture_id as subject_id, v.name as title, k.reason as detail, k.at, null::float8 as amount from venture_step k
    join venture v on v.tenant_id = k.tenant_id and v.id = k.venture_id
   where k.to_status in ('graduated', 'closed') and k.to_status = ${status} and ${within(sql`k.at`, period)}`;

const OF_VENTURES = { way: 'count', unit: 'ventures', when: 'during', subject: 'venture' } as const;

/** How ventures leave (V3). */
export const LIFE_MEASURES = {
  graduated: { ...OF_VENTURES, says: 'Ventures that graduated', rows: (asked) => ended(asked, 'graduated') },
  closed: { ...OF_VENTURES, says: 'Ventures that closed', rows: (asked) => ended(asked, 'closed') },
} as const satisfies Readonly<Record<string, Measure>>;
