import { raw, type Sql, sql } from '@outrigger/tenancy';
import { among, dawnOf } from '../period.js';
import type { Asked, Measure } from './measure.js';

/** Where a venture stands that was never taken in, or not yet. */
const OUTSIDE = raw(`('draft', 'submitted', 'screening', 'deferred', 'declined')`);

/** Ventures that applied on the days of the period, `v`, narrowed. */
const applied = (
  { period }: Asked,
  { joins = raw(''), amount = sql`null::float8` }: { joins?: Sql; amount?: Sql } = {},
): Sql => sql`
  select v.id, v.id as subject_id, v.name as title, v.status as detail, ${dawnOf(sql`v.submitted_on`)} as at, ${amount} as amount
    from venture v ${joins} where ${among(sql`v.submitted_on`, period)}`;

const firstSession = sql`join lateral (select s.starts_at from session s
  where s.tenant_id = v.tenant_id and s.venture_id = v.id and s.status = 'held' order by s.number limit 1) f on true`;

const team = sql`join lateral (select from team t where t.tenant_id = v.tenant_id and t.venture_id = v.id limit 1) t on true`;

const OF_VENTURES = { way: 'count', unit: 'ventures', when: 'during', subject: 'venture' } as const;

/** The way from an application to a first session (V2). */
export const INTAKE_MEASURES = {
  applied: { ...OF_VENTURES, says: 'Ventures that applied', rows: (asked) => applied(asked) },
  accepted: {
    ...OF_VENTURES,
    says: 'Of the ventures that applied: taken in by now',
    rows: (asked) => sql`${applied(asked)} and v.status not in ${OUTSIDE}`,
  },
  teamed: {
    ...OF_VENTURES,
    says: 'Of the ventures that applied: have or had a team',
    rows: (asked) => applied(asked, { joins: team }),
  },
  met: {
    ...OF_VENTURES,
    says: 'Of the ventures that applied: had a first session',
    rows: (asked) => applied(asked, { joins: firstSession }),
  },
  daysToFirstSession: {
    ...OF_VENTURES,
    way: 'median',
    unit: 'days',
    says: 'Days from the application to the first session, of ventures that applied and had one',
    rows: (asked) =>
      applied(asked, {
        joins: firstSession,
        amount: sql`(extract(epoch from f.starts_at - ${dawnOf(sql`v.submitted_on`)}) / 86400)::float8`,
      }),
  },
} as const satisfies Readonly<Record<string, Measure>>;
