import { dayIn, honour } from '@outrigger/kernel';
import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import { type AskedPeriod, type Period, periodOf, reviewPeriod } from './period.policy.js';

/** @throws Refused for one that makes no sense. */
export async function periodIn(tx: Tx, asked: AskedPeriod): Promise<Period> {
  const [programme] = await tx.sql<{ zone: string }>`select zone from programme`;
  const period = periodOf(asked, dayIn(programme?.zone ?? 'UTC', tx.now));
  honour(reviewPeriod(period));
  return period;
}

export const GRAINS = ['month', 'quarter'] as const;
export type Grain = (typeof GRAINS)[number];

const zone = sql`(select p.zone from programme p)`;

/** True of an instant on a day of the period. */
export const within = (instant: Sql, { firstDay, lastDay }: Period): Sql =>
  sql`${instant} >= ${firstDay}::date::timestamp at time zone ${zone}
    and ${instant} < (${lastDay}::date + 1)::timestamp at time zone ${zone}`;

/** True of a day of the period. */
export const among = (day: Sql, { firstDay, lastDay }: Period): Sql =>
  sql`${day} between ${firstDay}::date and ${lastDay}::date`;

/** The instant at which a day begins where the programme is. */
export const dawnOf = (day: Sql): Sql => sql`(${day}::timestamp at time zone ${zone})`;

/** The first day of the month or quarter that an instant is in, where the programme is. */
export const startOf = (grain: Grain, instant: Sql): Sql =>
  sql`date_trunc(${grain}, ${instant} at time zone ${zone})::date`;
