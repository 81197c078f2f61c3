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

const zone = sql`(select p.zone from programme p)`;

/** True of an instant on a day of the period. */
export const within = (instant: Sql, { firstDay, lastDay }: Period): Sql =>
  sql`${instant} >= ${firstDay}::date::timestamp at time zone ${zone}
    and ${instant} < (${lastDay}::date + 1)::timestamp at time zone ${zone}`;
