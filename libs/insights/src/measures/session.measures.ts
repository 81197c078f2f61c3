import { ofMember } from '@outrigger/identity';
import { setting } from '@outrigger/programmes';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture } from '@outrigger/ventures';
import { within } from '../period.js';
import type { Asked, Measure } from './measure.js';

const DURING = { when: 'during', subject: 'session' } as const;

/** Looked up in the list of what is selected: whoever only counts does not pay for it. */
const numbered = sql`${ofVenture(raw('s'), 'name')} || ', ' || s.number`;

/** Sessions held on the days of the period, `s`. */
const held = ({ period }: Asked, amount: Sql, joins = raw('')): Sql => sql`
  select s.id, s.id as subject_id, ${numbered} as title, s.place as detail, s.starts_at as at, ${amount} as amount
    from session s ${joins}
   where s.status = 'held' and ${within(sql`s.starts_at`, period)}`;

/** Places of mentors in these sessions, `a`. */
const places = ({ period }: Asked, amount: Sql): Sql => sql`
  select a.id, s.id as subject_id, ${numbered} as title, ${ofMember(raw('a'), 'name')} as detail,
         s.starts_at as at, ${amount} as amount
    from session s join session_attendance a on a.tenant_id = s.tenant_id and a.session_id = s.id and a.part <> 'founder'
   where s.status = 'held' and ${within(sql`s.starts_at`, period)}`;

const hours = sql`(extract(epoch from s.ends_at - s.starts_at)::float8 / 3600)`;
const inTime = sql`(r.filed_at <= s.ends_at + make_interval(hours => ${setting('reportDueHours')}))::int::float8`;

/** What happened in sessions (S3, C3). */
export const SESSION_MEASURES = {
  sessions: {
    ...DURING,
    way: 'count',
    unit: 'sessions',
    says: 'Sessions that were held',
    rows: (asked) => held(asked, sql`null::float8`),
  },
  hours: {
    ...DURING,
    way: 'sum',
    unit: 'hours',
    says: 'Hours of the sessions that were held',
    rows: (asked) => held(asked, hours),
  },
  mentorHours: {
    ...DURING,
    way: 'sum',
    unit: 'hours',
    says: 'Hours that mentors gave in sessions',
    rows: (asked) => sql`${places(asked, hours)} and a.attended`,
  },
  attendance: {
    ...DURING,
    way: 'share',
    unit: 'percent',
    says: 'Of the mentors who were expected in sessions: came',
    rows: (asked) => sql`${places(asked, sql`a.attended::int::float8`)} and a.attended is not null`,
  },
  reportsInTime: {
    ...DURING,
    way: 'share',
    unit: 'percent',
    says: "Of the sessions with a report: the lead's report came in time",
    rows: (asked) =>
      held(asked, inTime, sql`join session_report r on r.tenant_id = s.tenant_id and r.session_id = s.id`),
  },
} as const satisfies Readonly<Record<string, Measure>>;
